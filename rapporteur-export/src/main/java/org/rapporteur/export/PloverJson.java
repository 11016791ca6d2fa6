package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;

/**
 * PLOVER's own JSON, one event a line: actors and recipients as lists, as the codebook has them.
 * {@code status}, {@code date_basis}, {@code alleged_by} and {@code confidence} are ours.
 */
final class PloverJson implements LinesExport.Form {

  @Override
  public void write(Source source, LinesExport.Lines lines) throws IOException {
    for (Action act : source.reading().actions()) {
      lines.line("acts", json -> event(source, act, json));
    }
  }

  private static void event(Source source, Action act, JsonGenerator json) throws IOException {
    Told told = new Told(source, org.rapporteur.record.DirectedAct.of(List.of(act)).get(0));
    json.writeStringField("id", told.id());
    optional("date", told.day().map(Object::toString), json);
    optional("enddate", told.lastDay().map(Object::toString), json);
    json.writeStringField("date_basis", told.basis());
    entities("actor", act.actors(), json);
    entities("recipient", act.recipients(), json);
    json.writeArrayFieldStart("event");
    json.writeString(act.type().name());
    json.writeEndArray();
    optional("mode", act.mode(), json);
    json.writeNumberField("quad_code", Cameo.quad(act.type().quad()));
    json.writeStringField("status", act.status().name().toLowerCase(Locale.ROOT));
    optional("alleged_by", act.allegedBy().map(Actor::name), json);
    optional("event_loc", act.place(), json);
    json.writeStringField("event_text", told.words());
    Evidence words = act.evidence().get(0);
    json.writeStringField("text", words.quote());
    json.writeObjectFieldStart("text_info");
    json.writeNumberField("start", source.start(words));
    json.writeNumberField("end", source.end(words));
    json.writeEndObject();
    cite(source, json);
    json.writeStringField("coder", "Rapporteur " + act.provenance().rule());
    json.writeNumberField("confidence", new java.math.BigDecimal(Tables.share(act.provenance())));
  }

  private static void entities(String key, List<Actor> actors, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Actor actor : actors) {
      json.writeStartObject();
      json.writeStringField("code", Told.country(actor));
      json.writeStringField("sector", Told.sector(actor));
      json.writeStringField("entity_text", actor.name());
      optional("office", actor.role(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cite(Source source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("cite_info");
    json.writeStringField("citation", source.article().id());
    optional("url", source.article().metadata().url(), json);
    optional("title", source.article().metadata().title(), json);
    optional("language", source.article().metadata().language(), json);
    optional("publication", source.article().metadata().outlet().map(Outlet::name), json);
    json.writeStringField("codebook", "PLOVER 2.0");
    json.writeEndObject();
  }

  private static void optional(String key, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }
}
