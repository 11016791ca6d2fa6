package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.article.Article;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.report.Note;
import org.rapporteur.report.TextSelector;

/**
 * Annotations as Hypothesis takes them in: a note to each finding at its first words, with the tags
 * of its kind. Places are told by the words and what stands around them alone, for a page counts
 * its characters otherwise than our text does.
 */
final class HypothesisExport implements Export {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Out out;
  private final JsonGenerator json;
  private final Tally tally = new Tally();
  private String last = "1970-01-01";

  HypothesisExport(Out out) throws IOException {
    this.out = out;
    this.json = FACTORY.createGenerator(out.writer());
    json.writeStartObject();
    json.writeStringField("client_version", "Rapporteur");
    json.writeStringField("export_userid", "acct:rapporteur@localhost");
    json.writeArrayFieldStart("annotations");
  }

  @Override
  public void add(Reading reading) throws IOException {
    Source source = new Source(reading);
    for (Note note : Note.all(reading)) {
      write(source, note);
    }
    String day = source.published().orElse(last);
    last = day.compareTo(last) > 0 ? day : last;
  }

  private void write(Source source, Note note) throws IOException {
    Article article = source.article();
    String address = Source.address(article);
    json.writeStartObject();
    json.writeStringField("id", note.id());
    json.writeStringField("uri", address);
    json.writeStringField("text", text(note));
    json.writeArrayFieldStart("tags");
    json.writeString("rapporteur");
    json.writeString(note.kind());
    json.writeEndArray();
    json.writeObjectFieldStart("document");
    json.writeArrayFieldStart("title");
    json.writeString(article.metadata().title().orElse(article.id()));
    json.writeEndArray();
    json.writeEndObject();
    json.writeArrayFieldStart("target");
    target(source, address, note.evidence().get(0));
    json.writeEndArray();
    json.writeEndObject();
    tally.wrote("annotations");
  }

  private void target(Source source, String address, Evidence evidence) throws IOException {
    TextSelector selector = source.selector(evidence);
    json.writeStartObject();
    json.writeStringField("source", address);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", selector.exact());
    json.writeStringField("prefix", selector.prefix());
    json.writeStringField("suffix", selector.suffix());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** An annotation has one place; further words of the finding stand in its text. */
  private static String text(Note note) {
    List<Evidence> more = note.evidence().subList(1, note.evidence().size());
    return more.isEmpty()
        ? note.says()
        : more.stream()
            .map(Evidence::quote)
            .collect(Collectors.joining(" … ", note.says() + "\n\nalso: ", ""));
  }

  @Override
  public Written finish() throws IOException {
    json.writeEndArray();
    // The last day of what is in it: an export of the same record is the same, byte by byte.
    json.writeStringField("export_date", last + "T00:00:00Z");
    json.writeEndObject();
    json.close();
    out.writer().append('\n');
    out.finish();
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
