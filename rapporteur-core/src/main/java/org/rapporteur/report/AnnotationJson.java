package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
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

  private record Note(String id, String says, List<Evidence> evidence) {}

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
      for (Note note : notes(reading)) {
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

  private static List<Note> notes(Reading reading) {
    return Stream.of(
            reading.statements().stream().map(AnnotationJson::note),
            reading.actions().stream().map(AnnotationJson::note),
            reading.meetings().stream().map(AnnotationJson::note),
            reading.conditionals().stream().map(AnnotationJson::note),
            reading.positions().stream().map(AnnotationJson::note),
            reading.figures().stream().map(AnnotationJson::note))
        .flatMap(s -> s)
        .toList();
  }

  private static Note note(Statement s) {
    return new Note(s.id(), said("statement", s.kind(), names(s.speakers())), s.content());
  }

  private static Note note(Action a) {
    String sides =
        a.recipients().isEmpty()
            ? names(a.actors())
            : names(a.actors()) + " toward " + names(a.recipients());
    return new Note(a.id(), said("act", a.type(), code(a.status()), sides), a.evidence());
  }

  private static Note note(Meeting m) {
    return new Note(m.id(), said("meeting", m.status(), m.what()), m.evidence());
  }

  private static Note note(Conditional c) {
    return new Note(c.id(), said("conditional", c.kind(), c.issuer().orElse("")), c.evidence());
  }

  private static Note note(Position p) {
    return new Note(p.id(), said("position", p.stance(), p.party(), p.issue()), p.evidence());
  }

  private static Note note(Figure f) {
    String amount = f.value().toPlainString() + " " + f.unit();
    return new Note(f.id(), said("figure", f.origin(), amount, f.whose().orElse("")), f.evidence());
  }

  private static String said(String what, Enum<?> kind, String... more) {
    return Stream.concat(Stream.of(what, code(kind)), Stream.of(more))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.name() + a.party().map(p -> " (" + p + ")").orElse(""))
        .collect(Collectors.joining(" and "));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
