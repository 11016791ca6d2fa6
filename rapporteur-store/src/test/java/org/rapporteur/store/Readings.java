package org.rapporteur.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Diagnostic;
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

/** Readings with a finding of every kind. */
final class Readings {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 2);

  private Readings() {}

  static Reading full(String id, String text) {
    return full(id, text, Optional.of(DAY));
  }

  static Reading full(String id, String text, Optional<LocalDate> published) {
    Article article =
        new Article(
            id,
            text,
            new Metadata(
                Optional.of("Varland waits"),
                Optional.of(new Outlet("Ostmark Post")),
                List.of("Ida Brandt"),
                published.map(
                    day ->
                        new Publication(
                            day,
                            Optional.of(OffsetDateTime.parse(day + "T08:00:00+02:00")),
                            Publication.Basis.INFERRED,
                            "weekday in text")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://ostmark.example/1"),
                Optional.of("en"),
                Optional.empty()),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            List.of(Diagnostic.at("odd-mark", "A mark is odd.", new Span(0, 1))));
    List<Evidence> words = List.of(Evidence.of(article, new Span(1, 5)));
    Provenance decided = new Provenance("rule", 0.75, List.of("because"));
    Actor actor =
        new Actor(
            "Orla Venn",
            Actor.Kind.PERSON,
            List.of("VAR"),
            Optional.of("GOV"),
            Optional.of("foreign minister"),
            1);
    Optional<String> varland = Optional.of("VAR");
    return new Reading(
        article,
        List.of(
            new Person(
                actor,
                List.of(
                    new Role("minister", varland, CalendarDate.in(java.time.Year.of(2031)), words)),
                words)),
        List.of(
            new Statement(
                "s1",
                Statement.Kind.MIXED,
                Statement.Type.SPEECH,
                words,
                List.of(),
                words,
                List.of(actor),
                CalendarDate.on(DAY),
                Optional.of("a hall"),
                Optional.empty(),
                Optional.of("Ostmark Post"),
                new Statement.Wording.Doubtful("closing mark missing"),
                List.of(new Statement.Nested(words, words, List.of())),
                decided)),
        List.of(
            new Action(
                "a1",
                List.of(actor),
                List.of(actor),
                EventType.REQUEST,
                Optional.of("meet"),
                Action.Status.PLANNED,
                CalendarDate.weekOf(DAY),
                Optional.of("Sund"),
                Optional.of(actor),
                words,
                decided)),
        List.of(
            new Meeting(
                "m1",
                "talks",
                Optional.empty(),
                List.of("VAR"),
                List.of("Orla Venn"),
                Optional.of("Sund"),
                CalendarDate.between(DAY, DAY.plusDays(2)),
                Meeting.Status.PROPOSED,
                words,
                decided)),
        List.of(
            new Conditional(
                "c1",
                Conditional.Kind.WARNING,
                varland,
                Optional.empty(),
                words,
                words,
                words,
                decided)),
        List.of(
            new Position(
                "p1",
                "VAR",
                "the canal",
                Position.Stance.OPEN,
                varland,
                CalendarDate.unknown(),
                words,
                decided)),
        List.of(
            new Figure(
                "f1",
                new BigDecimal("5400000000"),
                "USD",
                Optional.of("about"),
                varland,
                "aid",
                CalendarDate.in(java.time.YearMonth.of(2031, 2)),
                Figure.Origin.COMPUTED,
                words,
                decided)),
        List.of(Diagnostic.of("note", "A note.")));
  }
}
