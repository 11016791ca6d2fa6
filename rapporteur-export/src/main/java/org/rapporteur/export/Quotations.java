package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.report.TextSelector;

/**
 * Quotations as GDELT's Global Quotation Graph has them: an article a line, and of everything in
 * quotation marks the words with what stands before and behind. Who said it, when, and where it
 * stands are ours, behind GDELT's own. Reported words have no place there.
 */
final class Quotations implements LinesExport.Form {

  @Override
  public void write(Source source, LinesExport.Lines lines) throws IOException {
    Reading reading = source.reading();
    List<Statement> quoted =
        reading.statements().stream().filter(s -> s.kind() == Statement.Kind.DIRECT).toList();
    lines.without("statements in reported words", reading.statements().size() - quoted.size());
    if (!quoted.isEmpty()) {
      lines.line("articles", json -> article(source, quoted, json));
    }
  }

  private static void article(Source source, List<Statement> quoted, JsonGenerator json)
      throws IOException {
    Metadata meta = source.article().metadata();
    json.writeStringField("date", source.published().map(d -> d + "T00:00:00Z").orElse(""));
    json.writeStringField("url", Source.address(source.article()));
    json.writeStringField("title", meta.title().orElse(""));
    json.writeStringField("lang", meta.language().orElse("en").toUpperCase(Locale.ROOT));
    json.writeArrayFieldStart("quotes");
    for (Statement s : quoted) {
      TextSelector around = source.selector(s.content().get(0));
      json.writeStartObject();
      json.writeStringField("pre", around.prefix());
      json.writeStringField("quote", Source.words(s.content()).orElse(""));
      json.writeStringField("post", around.suffix());
      json.writeStringField("id", s.id());
      json.writeStringField(
          "speaker", s.speakers().stream().map(Actor::name).collect(Collectors.joining("; ")));
      json.writeStringField("said", s.saidOn().day().map(Object::toString).orElse(""));
      json.writeStringField("spans", source.spans(s.content()).orElse(""));
      json.writeStringField("confidence", Tables.share(s.provenance()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("outlet", meta.outlet().map(Outlet::name).orElse(""));
  }
}
