package org.rapporteur.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.rapporteur.store.Found;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/**
 * A hit as one JSON object. {@code marks} are Unicode code points of {@code snippet}, {@code
 * [start, end)}. This form is a contract: keys are added, never changed. Stateless.
 */
public final class HitJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private HitJson() {}

  /** Writes a hit, without a line end; leaves the writer open. */
  public static void write(Hit hit, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      Found found = hit.found();
      json.writeStartObject();
      json.writeStringField("kind", found.kind().code());
      json.writeStringField("id", found.id());
      json.writeStringField("article", found.article());
      text(json, "title", found.title());
      text(json, "outlet", found.outlet());
      text(json, "published", found.published().map(Object::toString));
      if (found.kind() != ItemKind.ARTICLE) {
        text(json, "type", found.type());
        text(json, "status", found.status());
        text(json, "topic", found.topic());
        text(json, "value", found.value());
        text(json, "from", found.firstDay().map(Object::toString));
        text(json, "to", found.lastDay().map(Object::toString));
        sides(json, found);
      }
      snippet(json, hit.snippet());
      json.writeStringField("place", found.place().toString());
      json.writeEndObject();
    }
  }

  private static void sides(JsonGenerator json, Found found) throws IOException {
    json.writeArrayFieldStart("sides");
    for (Found.Side side : found.sides()) {
      json.writeStartObject();
      json.writeStringField("role", side.role());
      json.writeStringField("name", side.name());
      text(json, "party", side.party());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void snippet(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStringField("snippet", snippet.text());
    CodePoints points = CodePoints.of(snippet.text());
    int start = snippet.span().start();
    json.writeArrayFieldStart("marks");
    for (Span mark : snippet.marks()) {
      json.writeArray(
          new int[] {points.offset(mark.start() - start), points.offset(mark.end() - start)}, 0, 2);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String key, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }
}
