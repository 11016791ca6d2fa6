package org.rapporteur.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.DirectedAct;
import org.rapporteur.record.Reading;

/** Event data as tab-separated lines, a line a directed act. */
final class TabbedExport implements Export {

  /** A form of event data. */
  interface Form {
    /** The first line; empty if the form has none. */
    List<String> header();

    /** The fields of an act. */
    List<String> fields(Told told);

    /** Why the form cannot hold an act; empty if it can. */
    default Optional<String> objection(Told told) {
      return Optional.empty();
    }
  }

  private final Out out;
  private final Form form;
  private final CsvWriter lines;
  private final Tally tally = new Tally();

  TabbedExport(Out out, Form form) throws IOException {
    this.out = out;
    this.form = form;
    Writer writer = out.writer();
    this.lines =
        CsvWriter.builder().fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(writer);
    if (!form.header().isEmpty()) {
      lines.writeRecord(form.header());
    }
  }

  @Override
  public void add(Reading reading) throws IOException {
    Source source = new Source(reading);
    for (DirectedAct pair : DirectedAct.of(reading.actions())) {
      Told told = new Told(source, pair);
      Optional<String> objection = form.objection(told);
      if (objection.isPresent()) {
        tally.leftOut(objection.get());
        continue;
      }
      lines.writeRecord(form.fields(told).stream().map(TabbedExport::flat).toList());
      tally.wrote("acts");
    }
  }

  /** Loaders of these files know no quoted line ends. */
  private static String flat(String field) {
    return field.replaceAll("[\\t\\r\\n\\x0B\\f\\u0085\\u2028\\u2029]", " ");
  }

  @Override
  public Written finish() throws IOException {
    lines.flush();
    out.finish();
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
