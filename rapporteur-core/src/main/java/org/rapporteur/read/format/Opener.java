package org.rapporteur.read.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.archive.BookMembers;
import org.rapporteur.read.format.archive.Bounded;
import org.rapporteur.read.format.archive.LimitException;
import org.rapporteur.read.format.archive.Members;
import org.rapporteur.read.format.archive.TarMembers;
import org.rapporteur.read.format.archive.WarcMembers;
import org.rapporteur.read.format.archive.ZipMembers;
import org.rapporteur.read.format.charset.Decoder;
import org.rapporteur.read.format.document.PaperParser;
import org.rapporteur.read.format.export.CsvRows;
import org.rapporteur.read.format.export.JsonExport;
import org.rapporteur.read.format.mail.Mailbox;

/** Opens bytes of any kind as a flow of what they hold. Immutable. */
final class Opener {

  private final Limits limits;
  private final Readers readers = new Readers();
  private final JsonExport json = new JsonExport();
  private final Documents documents;

  Opener(Limits limits, PaperParser papers, DocumentGuard guard) {
    this.limits = limits;
    this.documents = new Documents(readers, json, limits, papers, guard);
  }

  Limits limits() {
    return limits;
  }

  /** Opens a stream; closing the flow closes it. */
  Flow open(String name, InputStream stream, Hints hints, int depth) throws IOException {
    InputStream in = new BufferedInputStream(stream, 1 << 16);
    byte[] head;
    try {
      head = in.readNBytes(Kind.HEAD);
    } catch (LimitException e) {
      return one(in, name, tooLarge(name, String.valueOf(e.getMessage())));
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return switch (Kind.of(head)) {
      case EMPTY -> one(in, name, new LeftOut(name, Reason.EMPTY, "is empty"));
      case BINARY -> one(in, name, binary(name, head));
      case GZIP -> gzip(name, whole, hints, depth);
      case ZIP ->
          members(
              name,
              depth,
              new ZipMembers(whole, limits.document(), limits.unpacked(), limits.members()));
      case BOOK ->
          members(
              name,
              depth,
              new BookMembers(
                  new ZipMembers(whole, limits.document(), limits.unpacked(), limits.members())));
      case TAR -> members(name, depth, new TarMembers(whole, limits.document()));
      case WARC -> members(name, depth, new WarcMembers(whole, limits.document()));
      case JSON_LINES -> new LineFlow(name, whole, limits.document(), json, documents);
      case TABLE ->
          new TableFlow(
              name,
              new CsvRows(new InputStreamReader(whole, charset(head)), (int) limits.document()),
              json,
              documents);
      case MAILBOX -> new MailFlow(name, new Mailbox(whole, limits.document()), documents);
      default -> document(name, head, whole, hints);
    };
  }

  /** What a table is written in, by its first whole lines. */
  private static Charset charset(byte[] head) {
    if (head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF) {
      return StandardCharsets.UTF_16;
    }
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    byte[] lines = end == 0 ? head : Arrays.copyOf(head, end);
    return Charset.forName(new Decoder().decode(lines).charset());
  }

  private Flow gzip(String name, InputStream in, Hints hints, int depth) throws IOException {
    if (depth >= limits.depth()) {
      return one(in, name, tooDeep(name));
    }
    InputStream unpacked = new Bounded(new GZIPInputStream(in), limits.unpacked(), "unpacks to");
    return open(name, unpacked, hints, depth + 1);
  }

  private Flow members(String name, int depth, Members members) {
    if (depth > limits.depth()) {
      return new ListFlow(name, members, List.of(tooDeep(name)));
    }
    return new MemberFlow(name, members, this, depth + 1);
  }

  private static LeftOut tooDeep(String name) {
    return new LeftOut(name, Reason.TOO_LARGE, "holds archives inside archives; unpack it first");
  }

  /** Nothing is read of a document that is not read to its end. */
  private static LeftOut tooLarge(String name, String why) {
    return new LeftOut(name, Reason.TOO_LARGE, why + "; nothing of it is read: divide it");
  }

  private static LeftOut binary(String name, byte[] head) {
    return new LeftOut(name, Reason.BINARY, "is not text: " + Signatures.describe(head));
  }

  private static Flow one(InputStream in, String name, Taken taken) {
    return new ListFlow(name, in, List.of(taken));
  }

  /** A document that is read as a whole. */
  private Flow document(String name, byte[] head, InputStream in, Hints hints) throws IOException {
    byte[] bytes;
    try {
      bytes = in.readNBytes((int) Math.min(limits.document() + 1, Integer.MAX_VALUE - 8));
    } catch (LimitException e) {
      return one(in, name, tooLarge(name, String.valueOf(e.getMessage())));
    }
    if (bytes.length > limits.document()) {
      String size = "is larger than " + (limits.document() >> 20) + " MB";
      return one(in, name, tooLarge(name, size));
    }
    Kind kind = Kind.of(head);
    return new DocumentFlow(name, in, () -> documents.read(kind, name, bytes, hints));
  }
}
