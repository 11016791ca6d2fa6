package org.rapporteur.export;

import static org.rapporteur.export.Column.counted;
import static org.rapporteur.export.Column.day;
import static org.rapporteur.export.Column.number;
import static org.rapporteur.export.Column.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.DirectedAct;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Person;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * The flat tables of a record: articles, and one for each kind of finding. Every finding says where
 * it stands ({@code article, outlet, published, url, id}) and ends with its words, their places in
 * code points, what decided and how sure it is. Columns are added, never changed.
 */
final class Tables {

  private Tables() {}

  /** All tables, in the order of their sheets. */
  static List<Table<?>> all() {
    return List.of(
        articles(),
        statements(),
        acts(),
        meetings(),
        positions(),
        conditionals(),
        figures(),
        people());
  }

  private static Table<Article> articles() {
    return new Table<>(
        "articles",
        r -> List.of(r.article()),
        List.of(
            text("article", (s, a) -> Optional.of(a.id())),
            text("title", (s, a) -> a.metadata().title()),
            text("outlet", (s, a) -> s.outlet()),
            day("published", (s, a) -> s.published()),
            text("published_basis", (s, a) -> a.metadata().published().map(p -> code(p.basis()))),
            text("byline", (s, a) -> joined(a.metadata().bylines())),
            text("dateline", (s, a) -> a.metadata().dateline().map(Dateline::text)),
            text("url", (s, a) -> a.metadata().url()),
            text("language", (s, a) -> a.metadata().language()),
            counted("characters", (s, a) -> count(a.text().codePointCount(0, a.text().length()))),
            counted("findings", (s, a) -> count(findings(s.reading())))));
  }

  private static int findings(Reading r) {
    return r.statements().size()
        + r.actions().size()
        + r.meetings().size()
        + r.positions().size()
        + r.conditionals().size()
        + r.figures().size();
  }

  private static Table<Statement> statements() {
    return finding(
        "statements",
        Reading::statements,
        Statement::id,
        List.of(
            text("kind", (s, x) -> Optional.of(code(x.kind()))),
            text("type", (s, x) -> Optional.of(code(x.type()))),
            text("speaker", (s, x) -> joined(x.speakers().stream().map(Actor::name).toList())),
            text(
                "role",
                (s, x) -> x.speakers().stream().flatMap(a -> a.role().stream()).findFirst()),
            text("party", (s, x) -> x.affiliation()),
            day("said_from", (s, x) -> earliest(x.saidOn())),
            day("said_to", (s, x) -> latest(x.saidOn())),
            text("venue", (s, x) -> x.venue()),
            text("addressee", (s, x) -> x.addressee()),
            text("relayed_by", (s, x) -> x.relayedBy()),
            text(
                "exact_words",
                (s, x) ->
                    Optional.of(
                        x.wording() instanceof Statement.Wording.Doubtful ? "doubtful" : "")),
            text("cue", (s, x) -> Source.words(x.cue())),
            text("source", (s, x) -> Source.words(x.source()))),
        Statement::content,
        Statement::provenance);
  }

  private static Table<DirectedAct> acts() {
    return finding(
        "acts",
        r -> DirectedAct.of(r.actions()),
        DirectedAct::id,
        List.of(
            text("act", (s, x) -> Optional.of(x.act().id())),
            text("actor", (s, x) -> Optional.of(x.actor().name())),
            text("actor_party", (s, x) -> x.actor().party()),
            text("actor_code", (s, x) -> Optional.of(x.actor().code())),
            text("recipient", (s, x) -> x.recipient().map(Actor::name)),
            text("recipient_party", (s, x) -> x.recipient().flatMap(Actor::party)),
            text("recipient_code", (s, x) -> x.recipient().map(Actor::code)),
            text("type", (s, x) -> Optional.of(x.act().type().name())),
            text("mode", (s, x) -> x.act().mode()),
            text("quad", (s, x) -> Optional.of(code(x.act().type().quad()))),
            text("status", (s, x) -> Optional.of(code(x.act().status()))),
            day("date_from", (s, x) -> earliest(x.act().date())),
            day("date_to", (s, x) -> latest(x.act().date())),
            text("place", (s, x) -> x.act().place()),
            text("alleged_by", (s, x) -> x.act().allegedBy().map(Actor::name))),
        x -> x.act().evidence(),
        x -> x.act().provenance());
  }

  private static Table<org.rapporteur.record.Meeting> meetings() {
    return finding(
        "meetings",
        Reading::meetings,
        m -> m.id(),
        List.of(
            text("what", (s, m) -> Optional.of(m.what())),
            text("forum", (s, m) -> m.forum()),
            text("participants", (s, m) -> joined(m.participants())),
            text("people", (s, m) -> joined(m.people())),
            text("place", (s, m) -> m.place()),
            day("date_from", (s, m) -> earliest(m.date())),
            day("date_to", (s, m) -> latest(m.date())),
            text("status", (s, m) -> Optional.of(code(m.status())))),
        m -> m.evidence(),
        m -> m.provenance());
  }

  private static Table<org.rapporteur.record.Position> positions() {
    return finding(
        "positions",
        Reading::positions,
        p -> p.id(),
        List.of(
            text("party", (s, p) -> Optional.of(p.party())),
            text("stance", (s, p) -> Optional.of(code(p.stance()))),
            text("issue", (s, p) -> Optional.of(p.issue())),
            text("toward", (s, p) -> p.toward()),
            day("date_from", (s, p) -> earliest(p.date())),
            day("date_to", (s, p) -> latest(p.date()))),
        p -> p.evidence(),
        p -> p.provenance());
  }

  private static Table<org.rapporteur.record.Conditional> conditionals() {
    return finding(
        "conditionals",
        Reading::conditionals,
        c -> c.id(),
        List.of(
            text("kind", (s, c) -> Optional.of(code(c.kind()))),
            text("issuer", (s, c) -> c.issuer()),
            text("target", (s, c) -> c.target()),
            text("condition", (s, c) -> Source.words(c.condition())),
            text("consequence", (s, c) -> Source.words(c.consequence()))),
        c -> c.evidence(),
        c -> c.provenance());
  }

  private static Table<org.rapporteur.record.Figure> figures() {
    return finding(
        "figures",
        Reading::figures,
        f -> f.id(),
        List.of(
            number("value", (s, f) -> Optional.of(f.value().toPlainString())),
            text("unit", (s, f) -> Optional.of(f.unit())),
            text("approximation", (s, f) -> f.approximation()),
            text("whose", (s, f) -> f.whose()),
            text("what", (s, f) -> Optional.of(f.what())),
            day("as_of_from", (s, f) -> earliest(f.asOf())),
            day("as_of_to", (s, f) -> latest(f.asOf())),
            text("origin", (s, f) -> Optional.of(code(f.origin())))),
        f -> f.evidence(),
        f -> f.provenance());
  }

  private static Table<Person> people() {
    return new Table<>(
        "people",
        Reading::people,
        List.of(
            text("article", (s, p) -> Optional.of(s.article().id())),
            text("outlet", (s, p) -> s.outlet()),
            day("published", (s, p) -> s.published()),
            text("name", (s, p) -> Optional.of(p.actor().name())),
            text("role", (s, p) -> p.actor().role()),
            text("party", (s, p) -> p.actor().party()),
            text("code", (s, p) -> Optional.of(p.actor().code())),
            counted("mentions", (s, p) -> count(p.mentions().size())),
            text("spans", (s, p) -> s.spans(p.mentions()))));
  }

  /** A table of findings: where, the columns of its kind, the words, what decided. */
  private static <T> Table<T> finding(
      String name,
      Function<Reading, List<T>> rows,
      Function<T, String> id,
      List<Column<T>> own,
      Function<T, List<Evidence>> evidence,
      Function<T, Provenance> provenance) {
    List<Column<T>> columns = new ArrayList<>();
    columns.add(text("article", (s, x) -> Optional.of(s.article().id())));
    columns.add(text("outlet", (s, x) -> s.outlet()));
    columns.add(day("published", (s, x) -> s.published()));
    columns.add(text("url", (s, x) -> s.article().metadata().url()));
    columns.add(text("id", (s, x) -> Optional.of(id.apply(x))));
    columns.addAll(own);
    columns.add(text("words", (s, x) -> Source.words(evidence.apply(x))));
    columns.add(text("spans", (s, x) -> s.spans(evidence.apply(x))));
    columns.add(text("rule", (s, x) -> Optional.of(provenance.apply(x).rule())));
    columns.add(number("confidence", (s, x) -> Optional.of(share(provenance.apply(x)))));
    return new Table<>(name, rows, columns);
  }

  /** A confidence to three places. */
  static String share(Provenance p) {
    return String.format(Locale.ROOT, "%.3f", p.confidence());
  }

  private static Optional<String> earliest(CalendarDate date) {
    return date.earliest().map(Object::toString);
  }

  private static Optional<String> latest(CalendarDate date) {
    return date.latest().map(Object::toString);
  }

  private static Optional<String> joined(Collection<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", values));
  }

  private static Optional<String> count(int n) {
    return Optional.of(Integer.toString(n));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
