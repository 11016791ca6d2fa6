package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import org.rapporteur.record.Reading;
import org.rapporteur.report.AnnotationJson;
import org.rapporteur.report.ReadingJson;

/** The forms of JSON that the report room writes: an object an article. */
final class FullJson implements Export {

  /** Writes one article. */
  interface Form {
    /** An object without a line end. */
    void write(Reading reading, Writer out) throws IOException;
  }

  private final Out out;
  private final Form form;
  private final Tally tally = new Tally();

  private FullJson(Out out, Form form) {
    this.out = out;
    this.form = form;
  }

  /** All that is found, with the text that offsets count in. */
  static Export lines(Out out) {
    return new FullJson(out, new ReadingJson()::writeWithText);
  }

  /** W3C Web Annotations, a page an article. */
  static Export annotations(Out out) {
    return new FullJson(out, new AnnotationJson()::write);
  }

  @Override
  public void add(Reading reading) throws IOException {
    form.write(reading, out.writer());
    out.writer().append('\n');
    tally.wrote("articles");
  }

  @Override
  public Written finish() throws IOException {
    out.finish();
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
