package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;

/**
 * News items as agencies hand them on (IPTC ninjs 3.0), one a line: the article with its people,
 * parties, meetings (events) and issues (subjects). Who said what has no place in it.
 */
final class Ninjs implements LinesExport.Form {

  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#";

  @Override
  public void write(Source source, LinesExport.Lines lines) throws IOException {
    lines.line("articles", json -> item(source, json));
    Reading r = source.reading();
    lines.without("statements", r.statements().size());
    lines.without("acts", r.actions().size());
    lines.without("conditionals", r.conditionals().size());
    lines.without("figures", r.figures().size());
    if (r.article().metadata().published().filter(p -> p.time().isEmpty()).isPresent()) {
      lines.without("days without an hour", 1);
    }
  }

  private static void item(Source source, JsonGenerator json) throws IOException {
    Metadata meta = source.article().metadata();
    json.writeStringField("uri", Source.address(source.article()));
    json.writeStringField("type", "text");
    json.writeStringField("representationType", "full");
    // A moment's own text leaves out seconds that are none, which RFC 3339 wants.
    Optional<String> time =
        meta.published().flatMap(p -> p.time()).map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    optional("firstCreated", time, json);
    optional("language", meta.language(), json);
    optional("title", meta.title(), json);
    if (!meta.bylines().isEmpty()) {
      json.writeStringField("by", String.join(", ", meta.bylines()));
    }
    optional("located", meta.dateline().flatMap(d -> d.place()), json);
    values("headlines", meta.title(), json);
    values("bodies", Optional.of(source.article().text()), json);
    if (meta.outlet().isPresent()) {
      json.writeArrayFieldStart("infoSources");
      named(meta.outlet().map(Outlet::name).orElseThrow(), json);
      json.writeEndObject();
      json.writeEndArray();
    }
    entities(source.reading(), json);
    json.writeArrayFieldStart("altIds");
    json.writeStartObject();
    json.writeStringField("role", "rapporteur");
    json.writeStringField("value", source.article().id());
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("standard");
    json.writeStringField("name", "ninjs");
    json.writeStringField("version", "3.0");
    json.writeStringField("schema", SCHEMA);
    json.writeEndObject();
  }

  private static void entities(Reading reading, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("people");
    for (Person person : reading.people()) {
      named(person.actor().name(), json);
      optional("rel", person.actor().role(), json);
      json.writeStringField("literal", person.actor().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    TreeSet<String> parties = new TreeSet<>();
    reading.positions().forEach(p -> parties.add(p.party()));
    reading.statements().forEach(s -> s.affiliation().ifPresent(parties::add));
    reading.meetings().forEach(m -> parties.addAll(m.participants()));
    json.writeArrayFieldStart("organisations");
    for (String party : parties) {
      named(party, json);
      json.writeStringField("literal", party);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (Meeting meeting : reading.meetings()) {
      named(meeting.what(), json);
      json.writeStringField("id", meeting.id());
      json.writeStringField("rel", meeting.status().name().toLowerCase(java.util.Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("subjects");
    for (Position position : reading.positions()) {
      named(position.issue(), json);
      json.writeStringField("rel", position.stance().name().toLowerCase(java.util.Locale.ROOT));
      json.writeStringField("literal", position.party());
      json.writeStringField("creator", "Rapporteur");
      json.writeNumberField("confidence", Math.round(100 * position.provenance().confidence()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void named(String name, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
  }

  private static void values(String key, Optional<String> value, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    if (value.isPresent()) {
      json.writeStartObject();
      json.writeStringField("value", value.get());
      json.writeStringField("contentType", "text/plain");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void optional(String key, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }
}
