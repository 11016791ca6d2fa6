package org.rapporteur.bench.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Role;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** Turns the JSON form of an article's findings back into a reading. */
final class ReadingDecoder {

  private static final Provenance GIVEN = Provenance.of("given", 1);

  private final JsonNode json;
  private final Article article;

  private ReadingDecoder(JsonNode json, Article article) {
    this.json = json;
    this.article = article;
  }

  static Reading decode(JsonNode json, String text) {
    String id = text(json, "article").or(() -> text(json, "id")).orElse("");
    JsonNode meta = json.path("meta");
    Metadata metadata =
        new Metadata(
            text(meta, "title"),
            text(meta, "outlet").map(Outlet::new),
            List.of(),
            text(meta, "published").map(d -> Publication.stated(LocalDate.parse(d), "given")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article = new Article(id, text, metadata, List.of(), List.of());
    return new ReadingDecoder(json, article).reading();
  }

  private Reading reading() {
    return new Reading(
        article,
        all("people", this::person),
        all("statements", this::statement),
        all("actions", this::action),
        all("meetings", this::meeting),
        all("conditionals", this::conditional),
        all("positions", this::position),
        all("figures", this::figure),
        List.of());
  }

  private <T> List<T> all(String key, Function<JsonNode, T> decoder) {
    List<T> found = new ArrayList<>();
    json.path(key).forEach(n -> found.add(decoder.apply(n)));
    return found;
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.path(key).isTextual() && !node.path(key).asText().isBlank()
        ? Optional.of(node.path(key).asText())
        : Optional.empty();
  }

  private List<Evidence> spans(JsonNode node, String key) {
    List<Evidence> found = new ArrayList<>();
    for (JsonNode span : node.path(key)) {
      int start = article.text().offsetByCodePoints(0, span.path(0).asInt());
      int end = article.text().offsetByCodePoints(0, span.path(1).asInt());
      found.add(Evidence.of(article, new Span(start, end)));
    }
    return found;
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> found = new ArrayList<>();
    node.path(key).forEach(n -> found.add(n.asText()));
    return found;
  }

  private static CalendarDate date(JsonNode node, String key) {
    String date = text(node, key).orElse("");
    if (date.isEmpty()) {
      return CalendarDate.unknown();
    }
    int slash = date.indexOf('/');
    if (slash > 0) {
      return CalendarDate.between(
          first(date.substring(0, slash)), first(date.substring(slash + 1)));
    }
    return switch (date.length()) {
      case 4 -> CalendarDate.in(Year.parse(date));
      case 7 -> CalendarDate.in(YearMonth.parse(date));
      default -> CalendarDate.on(LocalDate.parse(date));
    };
  }

  private static LocalDate first(String date) {
    return LocalDate.parse(date + "-01-01".substring(Math.max(0, date.length() - 4)));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String key) {
    return Enum.valueOf(type, node.path(key).asText().toUpperCase(Locale.ROOT));
  }

  private static Actor actor(String name, Optional<String> party, Actor.Kind kind) {
    return new Actor(
        name, kind, party.map(List::of).orElse(List.of()), Optional.empty(), Optional.empty(), 1);
  }

  private Person person(JsonNode n) {
    Optional<String> party = text(n, "affiliation");
    List<Evidence> mentions = spans(n, "mentions");
    List<Role> roles =
        text(n, "role").stream()
            .map(r -> new Role(r, party, CalendarDate.unknown(), mentions))
            .toList();
    return new Person(
        actor(text(n, "name").orElse("?"), party, Actor.Kind.PERSON), roles, mentions);
  }

  private Statement statement(JsonNode n) {
    List<Actor> speakers =
        text(n, "speaker").stream()
            .map(s -> actor(s, text(n, "affiliation"), Actor.Kind.PERSON))
            .toList();
    return new Statement(
        n.path("id").asText(),
        constant(Statement.Kind.class, n, "kind"),
        n.has("type") ? constant(Statement.Type.class, n, "type") : Statement.Type.SPEECH,
        spans(n, "content"),
        spans(n, "cue"),
        spans(n, "source"),
        speakers,
        date(n, "said_on"),
        text(n, "venue"),
        text(n, "addressee"),
        text(n, "relayed_by"),
        "doubtful".equals(n.path("exact_words").asText())
            ? new Statement.Wording.Doubtful(n.path("doubt").asText())
            : new Statement.Wording.Exact(),
        List.of(),
        GIVEN);
  }

  private static List<Actor> party(JsonNode n, String key) {
    return text(n, key).stream().map(p -> actor(p, Optional.of(p), Actor.Kind.STATE)).toList();
  }

  private Action action(JsonNode n) {
    return new Action(
        n.path("id").asText(),
        party(n, "actor"),
        party(n, "recipient"),
        constant(EventType.class, n, "type"),
        text(n, "mode"),
        constant(Action.Status.class, n, "status"),
        date(n, "date"),
        text(n, "place"),
        text(n, "alleged_by").map(p -> actor(p, Optional.of(p), Actor.Kind.STATE)),
        spans(n, "evidence"),
        GIVEN);
  }

  private Meeting meeting(JsonNode n) {
    return new Meeting(
        n.path("id").asText(),
        n.path("what").asText(),
        text(n, "forum"),
        texts(n, "participants"),
        texts(n, "people"),
        text(n, "place"),
        date(n, "date"),
        constant(Meeting.Status.class, n, "status"),
        spans(n, "evidence"),
        GIVEN);
  }

  private Conditional conditional(JsonNode n) {
    return new Conditional(
        n.path("id").asText(),
        constant(Conditional.Kind.class, n, "kind"),
        text(n, "issuer"),
        text(n, "target"),
        spans(n, "condition"),
        spans(n, "consequence"),
        spans(n, "evidence"),
        GIVEN);
  }

  private Position position(JsonNode n) {
    return new Position(
        n.path("id").asText(),
        n.path("party").asText(),
        n.path("issue").asText(),
        constant(Position.Stance.class, n, "stance"),
        text(n, "toward"),
        date(n, "date"),
        spans(n, "evidence"),
        GIVEN);
  }

  private Figure figure(JsonNode n) {
    return new Figure(
        n.path("id").asText(),
        n.path("value").decimalValue(),
        n.path("unit").asText(),
        text(n, "approx"),
        text(n, "whose"),
        n.path("what").asText(),
        date(n, "as_of"),
        Figure.Origin.PRINTED,
        spans(n, "evidence"),
        GIVEN);
  }
}
