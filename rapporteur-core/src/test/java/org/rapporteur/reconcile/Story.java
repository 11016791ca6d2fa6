package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** A reading of a short invented article, put together by hand. */
final class Story {

  private static final Provenance GIVEN = Provenance.of("given", 1);

  private final Article article;
  private final LocalDate date;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  Story(String id, String outlet, LocalDate date, String text) {
    this.article =
        new Article(
            id, text, InventedCrisis.metadata("Story " + id, outlet, date), List.of(), List.of());
    this.date = date;
  }

  /** An article whose text begins with its headline. */
  Story(String id, String outlet, LocalDate date, String text, String title) {
    this.article =
        new Article(id, text, InventedCrisis.metadata(title, outlet, date), List.of(), List.of());
    this.date = date;
  }

  private List<Evidence> at(String words) {
    int start = article.text().indexOf(words);
    return List.of(Evidence.of(article, new Span(start, start + words.length())));
  }

  Story says(String person, String party, String words) {
    return reports(person, party, Statement.Type.SPEECH, List.of(), words);
  }

  /** A statement of a party as a whole. */
  Story party(String party, String words) {
    return statement(InventedCrisis.actor(party, Actor.Kind.STATE, party), words);
  }

  /** A statement of somebody whom the article does not name. */
  Story unnamed(String who, String party, String words) {
    return statement(InventedCrisis.actor(who, Actor.Kind.ANONYMOUS, party), words);
  }

  private Story statement(Actor actor, String words) {
    return reports(actor, Statement.Type.SPEECH, List.of(), words);
  }

  /** A statement with its cue, which may be one of belief. */
  Story reports(String person, String party, Statement.Type type, String cue, String words) {
    return reports(person, party, type, at(cue), words);
  }

  private Story reports(
      String person, String party, Statement.Type type, List<Evidence> cue, String words) {
    return reports(InventedCrisis.actor(person, Actor.Kind.PERSON, party), type, cue, words);
  }

  /** A statement of which some words are quoted. */
  Story mixes(String person, String party, String words) {
    Actor actor = InventedCrisis.actor(person, Actor.Kind.PERSON, party);
    return reports(actor, Statement.Kind.MIXED, Statement.Type.SPEECH, List.of(), words);
  }

  private Story reports(Actor actor, Statement.Type type, List<Evidence> cue, String words) {
    Statement.Kind kind = words.startsWith("\"") ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
    return reports(actor, kind, type, cue, words);
  }

  private Story reports(
      Actor actor, Statement.Kind kind, Statement.Type type, List<Evidence> cue, String words) {
    statements.add(
        new Statement(
            "s" + statements.size(),
            kind,
            type,
            at(words),
            cue,
            List.of(),
            List.of(actor),
            CalendarDate.on(date),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Statement.Wording.Exact(),
            List.of(),
            GIVEN));
    return this;
  }

  /** An act that took place on a day. */
  Story acts(String actor, EventType type, String recipient, LocalDate day, String words) {
    return acts(actor, type, recipient, Action.Status.OCCURRED, CalendarDate.on(day), words);
  }

  Story acts(String actor, EventType type, String recipient, Action.Status status, String words) {
    return acts(actor, type, recipient, status, CalendarDate.unknown(), words);
  }

  private Story acts(
      String actor,
      EventType type,
      String recipient,
      Action.Status status,
      CalendarDate day,
      String words) {
    actions.add(
        new Action(
            "a" + actions.size(),
            List.of(InventedCrisis.actor(actor, Actor.Kind.STATE, actor)),
            List.of(InventedCrisis.actor(recipient, Actor.Kind.STATE, recipient)),
            type,
            Optional.empty(),
            status,
            day,
            Optional.empty(),
            Optional.empty(),
            at(words),
            GIVEN));
    return this;
  }

  Story stands(String party, Position.Stance stance, String issue, String words) {
    positions.add(
        new Position(
            "p" + positions.size(),
            party,
            issue,
            stance,
            Optional.empty(),
            CalendarDate.unknown(),
            at(words),
            GIVEN));
    return this;
  }

  /** Somebody whom the article names. */
  Story named(String name) {
    people.add(
        new Person(InventedCrisis.actor(name, Actor.Kind.PERSON, "VEL"), List.of(), at(name)));
    return this;
  }

  /** Somebody of whom the article tells neither an office nor a party. */
  Story anybody(String name) {
    Actor actor =
        new Actor(name, Actor.Kind.PERSON, List.of(), Optional.empty(), Optional.empty(), 1);
    people.add(new Person(actor, List.of(), at(name)));
    return this;
  }

  /** An accusation with its addressee. */
  Story accuses(String party, String toward, String issue, String words) {
    positions.add(
        new Position(
            "p" + positions.size(),
            party,
            issue,
            Position.Stance.ACCUSES,
            Optional.of(toward),
            CalendarDate.unknown(),
            at(words),
            GIVEN));
    return this;
  }

  /** A number of the day. */
  Story counts(int value, String unit, String words) {
    return counts(value, unit, CalendarDate.on(date), words);
  }

  /** A number whose day is not told. */
  Story countsOnce(int value, String unit, String words) {
    return counts(value, unit, CalendarDate.unknown(), words);
  }

  private Story counts(int value, String unit, CalendarDate asOf, String words) {
    figures.add(
        new Figure(
            "f" + figures.size(),
            BigDecimal.valueOf(value),
            unit,
            Optional.empty(),
            Optional.empty(),
            "",
            asOf,
            Figure.Origin.PRINTED,
            at(words),
            GIVEN));
    return this;
  }

  Story meets(String what, LocalDate day, Meeting.Status status, String words) {
    return meets(what, List.of(), CalendarDate.on(day), status, words);
  }

  Story meets(
      String what, List<String> people, CalendarDate date, Meeting.Status status, String words) {
    meetings.add(
        new Meeting(
            "m" + meetings.size(),
            what,
            Optional.empty(),
            List.of("VEL", "ORR"),
            people,
            Optional.empty(),
            date,
            status,
            at(words),
            GIVEN));
    return this;
  }

  /** Talks of parties at a place, at which nobody is named. */
  Story gathers(
      List<String> parties, String place, CalendarDate date, Meeting.Status status, String words) {
    meetings.add(
        new Meeting(
            "m" + meetings.size(),
            "talks",
            Optional.empty(),
            parties,
            List.of(),
            Optional.of(place),
            date,
            status,
            at(words),
            GIVEN));
    return this;
  }

  Reading reading() {
    return new Reading(
        article, people, statements, actions, meetings, List.of(), positions, figures, List.of());
  }
}
