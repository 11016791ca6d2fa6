package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapporteur.article.Article;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/**
 * Writes a reading's findings as a page of annotations that other programs find again in the
 * article (W3C Web Annotation Data Model): each with the words, what stands around them, and their
 * position in code points. Immutable.
 */
public final class AnnotationJson {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Writes the page as one object, without a line end; leaves the writer open. */
  public void write(Reading reading, Writer out) throws IOException {
    Article article = reading.article();
    CodePoints points = CodePoints.of(article.text());
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("@context", CONTEXT);
      json.writeStringField("id", "urn:rapporteur:" + encoded(article.id()));
      json.writeStringField("type", "AnnotationPage");
      json.writeArrayFieldStart("items");
      for (Note note : Note.all(reading)) {
        write(note, article, points, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Note note, Article article, CodePoints points, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", "urn:rapporteur:" + encoded(article.id()) + "#" + note.id());
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "describing");
    json.writeObjectFieldStart("body");
    json.writeStringField("type", "TextualBody");
    json.writeStringField("value", note.says());
    json.writeEndObject();
    json.writeArrayFieldStart("target");
    for (Evidence evidence : note.evidence()) {
      target(article, points, evidence.span(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void target(Article article, CodePoints points, Span span, JsonGenerator json)
      throws IOException {
    TextSelector selector = TextSelector.of(article, points, span);
    json.writeStartObject();
    json.writeStringField(
        "source",
        article.metadata().url().orElseGet(() -> "urn:rapporteur:" + encoded(article.id())));
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", selector.exact());
    json.writeStringField("prefix", selector.prefix());
    json.writeStringField("suffix", selector.suffix());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", selector.start());
    json.writeNumberField("end", selector.end());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
