package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.DirectedAct;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.CodePoints;

/**
 * The JSON form of a reading: one object an article, spans as {@code [start, end)} in Unicode code
 * points of the article's text, dates in ISO 8601 with the precision that is known. This form is a
 * contract: keys are added, never changed. Thread-safe.
 *
 * <p>Beside its fields every finding says {@code rule} and {@code confidence}. An act with several
 * actors or recipients is written once a pair, all with the same {@code act}; a symmetric act (no
 * recipient) is written as its first actor with each other one.
 */
public final class ReadingJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonObject.Form form;

  private ReadingJson(JsonObject.Form form) {
    this.form = form;
  }

  /** Places alone. */
  public ReadingJson() {
    this(JsonObject.Form.PLACES);
  }

  /** Beside every place its words: {@code content} and {@code content_words}. */
  public static ReadingJson withWords() {
    return new ReadingJson(JsonObject.Form.PLACES_AND_WORDS);
  }

  /** Writes the reading as one object, without a line end; leaves the writer open. */
  public void write(Reading reading, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      fields(reading, new JsonObject(json, CodePoints.of(reading.article().text()), form));
      json.writeEndObject();
    }
  }

  /** The same with the article's text, {@code text}, which the offsets count in. */
  public void writeWithText(Reading reading, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      fields(reading, new JsonObject(json, CodePoints.of(reading.article().text()), form));
      json.writeStringField("text", reading.article().text());
      json.writeEndObject();
    }
  }

  private static void fields(Reading reading, JsonObject json) throws IOException {
    Article article = reading.article();
    json.text("id", article.id());
    json.object("meta", () -> metadata(article.metadata(), json));
    json.spans("boilerplate", article.boilerplate());
    json.objects("statements", reading.statements(), s -> statement(s, json));
    json.objects("actions", DirectedAct.of(reading.actions()), a -> action(a, json));
    json.objects("meetings", reading.meetings(), m -> meeting(m, json));
    json.objects("conditionals", reading.conditionals(), c -> conditional(c, json));
    json.objects("positions", reading.positions(), p -> position(p, json));
    json.objects("figures", reading.figures(), f -> figure(f, json));
    json.objects("people", reading.people(), p -> person(p, json));
    json.objects("diagnostics", reading.diagnostics(), d -> diagnostic(d, json));
  }

  private static void metadata(Metadata meta, JsonObject json) throws IOException {
    json.text("title", meta.title());
    json.text("outlet", meta.outlet().map(Outlet::name));
    json.text("published", meta.published().map(p -> p.date().toString()));
    json.textIfPresent(
        "published_basis", meta.published().map(p -> code(p.basis()) + " (" + p.origin() + ")"));
    json.texts("byline", meta.bylines());
    json.text("dateline", meta.dateline().map(Dateline::text));
    json.textIfPresent("url", meta.url());
    json.textIfPresent("language", meta.language());
  }

  private static void statement(Statement s, JsonObject json) throws IOException {
    json.text("id", s.id());
    json.text("kind", code(s.kind()));
    json.text("type", code(s.type()));
    json.evidence("content", s.content());
    json.evidence("cue", s.cue());
    json.evidence("source", s.source());
    json.text("speaker", joined(s.speakers()));
    json.text("affiliation", s.affiliation());
    json.texts(
        "parties", s.speakers().stream().flatMap(a -> a.parties().stream()).distinct().toList());
    json.date("said_on", s.saidOn());
    json.text("venue", s.venue());
    json.text("addressee", s.addressee());
    json.text("relayed_by", s.relayedBy());
    if (s.wording() instanceof Statement.Wording.Doubtful doubtful) {
      json.text("exact_words", "doubtful");
      json.text("doubt", doubtful.reason());
    }
    if (!s.nested().isEmpty()) {
      json.objects(
          "nested",
          s.nested(),
          n -> {
            json.evidence("content", n.content());
            json.evidence("cue", n.cue());
            json.evidence("source", n.source());
          });
    }
    provenance(s.provenance(), json);
  }

  private static void action(DirectedAct act, JsonObject json) throws IOException {
    Action a = act.act();
    json.text("id", act.id());
    json.text("act", a.id());
    json.text("actor", DirectedAct.side(act.actor()));
    json.text("recipient", act.recipient().map(DirectedAct::side));
    json.text("type", a.type().name());
    json.text("mode", a.mode());
    json.text("quad", code(a.type().quad()));
    json.text("status", code(a.status()));
    json.date("date", a.date());
    json.text("place", a.place());
    json.text("alleged_by", a.allegedBy().map(Actor::name));
    json.text("actor_code", act.actor().code());
    json.text("recipient_code", act.recipient().map(Actor::code));
    json.text("actor_text", act.actor().name());
    json.text("recipient_text", act.recipient().map(Actor::name));
    json.evidence("evidence", a.evidence());
    provenance(a.provenance(), json);
  }

  private static void meeting(Meeting m, JsonObject json) throws IOException {
    json.text("id", m.id());
    json.text("what", m.what());
    json.text("forum", m.forum());
    json.texts("participants", m.participants());
    json.texts("people", m.people());
    json.text("place", m.place());
    json.date("date", m.date());
    json.text("status", code(m.status()));
    json.evidence("evidence", m.evidence());
    provenance(m.provenance(), json);
  }

  private static void conditional(Conditional c, JsonObject json) throws IOException {
    json.text("id", c.id());
    json.text("kind", code(c.kind()));
    json.text("issuer", c.issuer());
    json.text("target", c.target());
    json.evidence("condition", c.condition());
    json.evidence("consequence", c.consequence());
    json.evidence("evidence", c.evidence());
    provenance(c.provenance(), json);
  }

  private static void position(Position p, JsonObject json) throws IOException {
    json.text("id", p.id());
    json.text("party", p.party());
    json.text("issue", p.issue());
    json.text("stance", code(p.stance()));
    json.text("toward", p.toward());
    json.date("date", p.date());
    json.evidence("evidence", p.evidence());
    provenance(p.provenance(), json);
  }

  private static void figure(Figure f, JsonObject json) throws IOException {
    json.text("id", f.id());
    json.number("value", f.value());
    json.text("unit", f.unit());
    json.text("approx", f.approximation());
    json.text("whose", f.whose());
    json.text("what", f.what());
    json.date("as_of", f.asOf());
    json.text("origin", code(f.origin()));
    json.evidence("evidence", f.evidence());
    provenance(f.provenance(), json);
  }

  private static void person(Person p, JsonObject json) throws IOException {
    json.text("name", p.actor().name());
    json.text("role", p.actor().role());
    json.text("affiliation", p.actor().party());
    json.evidence("mentions", p.mentions());
    json.objects(
        "roles",
        p.roles(),
        r -> {
          json.text("title", r.title());
          json.text("affiliation", r.affiliation());
          json.date("held", r.held());
          json.evidence("evidence", r.evidence());
        });
  }

  private static void diagnostic(Diagnostic d, JsonObject json) throws IOException {
    json.text("code", d.code());
    json.text("message", d.message());
    json.spans("spans", d.span().stream().toList());
  }

  private static void provenance(Provenance p, JsonObject json) throws IOException {
    json.text("rule", p.rule());
    json.share("confidence", p.confidence());
  }

  private static Optional<String> joined(List<Actor> speakers) {
    List<String> names = speakers.stream().map(Actor::name).distinct().toList();
    if (names.size() < 3) {
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }
    int last = names.size() - 1;
    return Optional.of(String.join(", ", names.subList(0, last)) + " and " + names.get(last));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
