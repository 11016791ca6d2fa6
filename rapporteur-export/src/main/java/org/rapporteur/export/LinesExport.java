package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.rapporteur.record.Reading;

/** A format of JSON objects, one a line. */
final class LinesExport implements Export {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Writes the objects of one article. */
  interface Form {
    /** Hands every object on to {@code lines}. */
    void write(Source source, Lines lines) throws IOException;
  }

  /** Where objects go. */
  interface Lines {
    /** Writes an object as a line of the table. */
    void line(String table, Fields fields) throws IOException;

    /** Counts what the format has no place for. */
    void without(String what, int number);
  }

  /** Writes the fields of an object. */
  interface Fields {
    /** Between the braces. */
    void write(JsonGenerator json) throws IOException;
  }

  private final Out out;
  private final Form form;
  private final Tally tally = new Tally();

  LinesExport(Out out, Form form) {
    this.out = out;
    this.form = form;
  }

  @Override
  public void add(Reading reading) throws IOException {
    form.write(new Source(reading), new Sink());
  }

  /** Takes what a form writes. */
  private final class Sink implements Lines {
    @Override
    public void line(String table, Fields fields) throws IOException {
      Writer writer = out.writer();
      try (JsonGenerator json = FACTORY.createGenerator(writer)) {
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
      }
      writer.append('\n');
      tally.wrote(table);
    }

    @Override
    public void without(String what, int number) {
      for (int i = 0; i < number; i++) {
        tally.leftOut(what);
      }
    }
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
