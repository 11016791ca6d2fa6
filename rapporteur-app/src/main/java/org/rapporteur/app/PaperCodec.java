package org.rapporteur.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.document.PaperText;

/** How two processes hand on a document's text. Stateless. */
final class PaperCodec {

  private PaperCodec() {}

  static void write(PaperText paper, DataOutputStream out) throws IOException {
    write(paper.text(), out);
    write(paper.title().orElse(""), out);
    write(paper.created().map(LocalDate::toString).orElse(""), out);
    out.writeInt(paper.diagnostics().size());
    for (Diagnostic d : paper.diagnostics()) {
      write(d.code(), out);
      write(d.message(), out);
    }
  }

  static PaperText paper(DataInputStream in) throws IOException {
    String text = text(in);
    Optional<String> title = Optional.of(text(in)).filter(t -> !t.isEmpty());
    Optional<LocalDate> created =
        Optional.of(text(in)).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    List<Diagnostic> said = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      said.add(Diagnostic.of(text(in), text(in)));
    }
    return new PaperText(text, title, created, said);
  }

  static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
