package org.rapporteur.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/**
 * An article with one finding of every kind, all of whose words are the caller's.
 *
 * @param id of the article
 * @param outlet who prints it
 * @param day when
 * @param speaker who speaks, acts and meets
 * @param party for whom
 * @param other the other party
 * @param said the words that are said
 */
record Tale(
    String id,
    String outlet,
    LocalDate day,
    String speaker,
    String party,
    String other,
    String said) {

  Reading reading() {
    String text = "😀 " + speaker + " said: \"" + said + "\".\n\nNothing else is told.\n";
    Article article =
        new Article(
            id,
            text,
            new Metadata(
                Optional.of("Told by " + outlet),
                Optional.of(new Outlet(outlet)),
                List.of(speaker),
                Optional.of(
                    new Publication(day, Optional.empty(), Publication.Basis.STATED, "page")),
                Metadata.unknown().updated(),
                Metadata.unknown().dateline(),
                Optional.of("javascript:alert(3)"),
                Metadata.unknown().language(),
                Optional.of(said)),
            List.of(),
            List.of());
    int from = text.indexOf(said);
    List<Evidence> words = List.of(Evidence.of(article, new Span(from, from + said.length())));
    List<Evidence> name = List.of(Evidence.of(article, new Span(3, 3 + speaker.length())));
    Actor whoever =
        new Actor(
            speaker,
            Actor.Kind.PERSON,
            List.of(party),
            Optional.empty(),
            Optional.of("envoy of " + party),
            1);
    Actor toward = state(other);
    CalendarDate date = CalendarDate.on(day);
    Provenance sure = Provenance.of("cue", 0.9);
    return new Reading(
            article,
            List.of(
                new Person(
                    whoever,
                    List.of(
                        new Role(
                            "envoy of " + party, Optional.of(party), CalendarDate.unknown(), name)),
                    name)),
            List.of(
                new Statement(
                    "s",
                    Statement.Kind.DIRECT,
                    Statement.Type.SPEECH,
                    words,
                    List.of(),
                    name,
                    List.of(whoever),
                    date,
                    Optional.of("before the assembly of " + party),
                    Optional.of(other),
                    Optional.empty(),
                    new Statement.Wording.Exact(),
                    List.of(),
                    sure)),
            List.of(
                new Action(
                    "a",
                    List.of(state(party)),
                    List.of(toward),
                    EventType.SANCTION,
                    Optional.empty(),
                    Action.Status.OCCURRED,
                    date,
                    Optional.of("port of " + outlet),
                    Optional.empty(),
                    words,
                    sure)),
            List.of(
                new Meeting(
                    "m",
                    "talks of " + said,
                    Optional.of(outlet),
                    List.of(party, other),
                    List.of(speaker),
                    Optional.of(outlet),
                    date,
                    Meeting.Status.HELD,
                    words,
                    sure)),
            List.of(
                new Conditional(
                    "c",
                    Conditional.Kind.THREAT,
                    Optional.of(party),
                    Optional.of(other),
                    words,
                    words,
                    words,
                    sure)),
            List.of(
                new Position(
                    "p",
                    party,
                    "passage through " + said,
                    Position.Stance.REJECTS,
                    Optional.of(other),
                    date,
                    words,
                    sure)),
            List.of(
                new Figure(
                    "f",
                    BigDecimal.TEN,
                    "ships of " + outlet,
                    Optional.empty(),
                    Optional.of(party),
                    "lost by " + party,
                    date,
                    Figure.Origin.PRINTED,
                    words,
                    sure)),
            List.of())
        .identified();
  }

  private static Actor state(String code) {
    return new Actor(code, Actor.Kind.STATE, List.of(code), Optional.empty(), Optional.empty(), 1);
  }
}
