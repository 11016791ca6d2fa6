package org.rapporteur.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.charset.Decoder;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.export.JsonExport;

/** JSON Lines: each line is read when it is asked for, so there may be any number. */
final class LineFlow implements Flow {

  private final String name;
  private final InputStream in;
  private final long longest;
  private final JsonExport json;
  private final Documents documents;
  private final Decoder decoder = new Decoder();
  private final Deque<Taken> ready = new ArrayDeque<>();
  private long line;

  LineFlow(String name, InputStream in, long longest, JsonExport json, Documents documents) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
    this.json = json;
    this.documents = documents;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (ready.isEmpty()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
      if (!line(bytes)) {
        return Optional.empty();
      }
      line++;
      if (bytes.size() > longest) {
        ready.add(left(Reason.TOO_LARGE, "is longer than " + (longest >> 20) + " MB"));
      } else {
        read(decoder.decode(bytes.toByteArray()).unmarked().replace("\u001E", ""));
      }
    }
    return Flow.piece(ready.remove());
  }

  /**
   * Takes the bytes of a line, of a longer one than allowed only one more; whether there is one.
   */
  private boolean line(ByteArrayOutputStream bytes) throws IOException {
    int b = in.read();
    if (b < 0) {
      return false;
    }
    while (b >= 0 && b != '\n') {
      if (bytes.size() <= longest) {
        bytes.write(b);
      }
      b = in.read();
    }
    return true;
  }

  private void read(String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    List<Exported> found;
    try {
      found = json.read(text);
    } catch (JsonProcessingException e) {
      ready.add(left(Reason.BROKEN, Faults.ofJson(e)));
      return;
    }
    if (found.isEmpty()) {
      ready.add(left(Reason.NO_ARTICLE, "has no text: a line needs {\"id\", \"text\"}"));
    }
    for (Exported exported : found) {
      ready.add(documents.exported(exported.id().orElse(name + ":" + line), exported));
    }
  }

  private LeftOut left(Reason reason, String message) {
    return new LeftOut(name + ":" + line, reason, message);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
