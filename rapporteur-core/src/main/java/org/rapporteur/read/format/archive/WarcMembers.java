package org.rapporteur.read.format.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The documents of a web archive (ISO 28500), plain or compressed, as the stream comes. Answers
 * other than 200, pictures, scripts and the like are passed over.
 */
public final class WarcMembers implements Members {

  private final WarcRecords records;
  private final long largest;

  /**
   * Opens an archive.
   *
   * @param largest bytes that one document may have
   */
  public WarcMembers(InputStream in, long largest) {
    this.records = new WarcRecords(in, largest);
    this.largest = largest;
  }

  @Override
  public Optional<Member> next() throws IOException {
    for (Optional<WarcRecords.Cut> cut = records.next(); cut.isPresent(); cut = records.next()) {
      Optional<Member> member = member(cut.get());
      if (member.isPresent()) {
        return member;
      }
    }
    return Optional.empty();
  }

  private Optional<Member> member(WarcRecords.Cut cut) {
    String name = cut.name().orElse("record");
    if (cut.problem().isPresent()) {
      return Optional.of(Member.broken(name, cut.problem().get()));
    }
    try (WarcReader warc = new WarcReader(new ByteArrayInputStream(cut.bytes()))) {
      warc.setLenient(true);
      Optional<WarcRecord> record = warc.next();
      return record.isPresent() ? member(record.get()) : Optional.empty();
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | ArithmeticException e) {
      return Optional.of(Member.broken(name, "is damaged: " + e.getMessage()));
    }
  }

  private Optional<Member> member(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return answered(response);
    }
    if (record instanceof WarcResource resource) {
      String type = resource.headers().first("Content-Type").orElse("");
      return isDocument(type)
          ? Optional.of(taken(resource, type, resource.body().stream()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Member> answered(WarcResponse response) throws IOException {
    String target = name(response);
    HttpResponse http;
    try {
      http = response.http();
    } catch (IOException e) {
      return Optional.of(Member.broken(target, "its HTTP answer cannot be read"));
    }
    String type = http.headers().first("Content-Type").orElse("");
    if (http.status() != 200 || !isDocument(type)) {
      return Optional.empty();
    }
    byte[] packed = http.body().stream().readAllBytes();
    return Optional.of(taken(response, type, unpacked(http, packed)));
  }

  /**
   * The body without its coding; as it is where it is not coded as it says: some crawlers decode
   * what they keep and leave the header.
   */
  private static InputStream unpacked(HttpResponse http, byte[] body) throws IOException {
    String coding = http.headers().first("Content-Encoding").orElse("").strip();
    InputStream plain = new ByteArrayInputStream(body);
    boolean zipped = body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    if (zipped) {
      return new GZIPInputStream(plain);
    }
    if (coding.equalsIgnoreCase("deflate") && body.length > 1 && !isText(body)) {
      boolean wrapped = (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
      return new InflaterInputStream(plain, new Inflater(!wrapped));
    }
    boolean coded = !coding.isEmpty() && !coding.equalsIgnoreCase("identity");
    if (coded && !isText(body)) {
      throw new IOException("its content coding is not read: " + coding);
    }
    return plain;
  }

  /** Whether bytes begin as text does: no control characters but breaks and tabs. */
  private static boolean isText(byte[] body) {
    int odd = 0;
    int n = Math.min(body.length, 512);
    for (int i = 0; i < n; i++) {
      odd +=
          body[i] >= 0 && body[i] < 32 && body[i] != '\n' && body[i] != '\r' && body[i] != '\t'
              ? 1
              : 0;
    }
    return odd * 50 <= n;
  }

  private Member taken(WarcTargetRecord record, String type, InputStream body) {
    String target = name(record);
    byte[] bytes;
    try {
      bytes = body.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      return Member.broken(target, "is cut or damaged: " + e.getMessage());
    }
    if (bytes.length > largest) {
      return Member.broken(target, "is larger than " + (largest >> 20) + " MB");
    }
    Optional<String> said = Optional.of(type).filter(t -> !t.isBlank());
    return Member.fetched(
        target,
        bytes,
        new Member.Carrier(Optional.ofNullable(record.target()), said, date(record)));
  }

  /** The address of a record; one that does not say it is called after its place. */
  private static String name(WarcTargetRecord record) {
    return Optional.ofNullable(record.target()).orElse("record at " + record.position());
  }

  private static Optional<Instant> date(WarcRecord record) {
    try {
      return Optional.of(record.date());
    } catch (RuntimeException e) {
      // The date of a record is not needed to read it, and jwarc throws what its parser throws.
      return Optional.empty();
    }
  }

  private static boolean isDocument(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT).strip();
    return type.isEmpty()
        || type.startsWith("text/html")
        || type.startsWith("text/plain")
        || type.startsWith("application/xhtml")
        || type.startsWith("application/pdf")
        || type.contains("xml")
        || type.contains("json");
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
