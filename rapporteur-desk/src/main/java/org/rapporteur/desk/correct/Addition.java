package org.rapporteur.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.correct.Correction.Field;
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
import org.rapporteur.record.Statement;
import org.rapporteur.store.ItemKind;

/** A finding that somebody adds by its words in an article. */
final class Addition {

  private final Reading reading;
  private final Values values;
  private final List<Evidence> words;
  private final String id;
  private final ItemKind kind;
  private final Provenance decided;

  Addition(Reading reading, Correction correction, Provenance decided) {
    this.reading = reading;
    this.values = new Values(reading, correction.fields());
    this.words =
        correction.anchor().in(reading.article()).stream()
            .map(span -> Evidence.of(reading.article(), span))
            .toList();
    this.id = correction.added().orElseThrow();
    this.kind = correction.anchor().kind();
    this.decided = decided;
  }

  Reading apply() throws CorrectionException {
    List<Person> people = new ArrayList<>(reading.people());
    List<Statement> said = new ArrayList<>(reading.statements());
    List<Action> done = new ArrayList<>(reading.actions());
    List<Meeting> met = new ArrayList<>(reading.meetings());
    List<Conditional> ifs = new ArrayList<>(reading.conditionals());
    List<Position> held = new ArrayList<>(reading.positions());
    List<Figure> counted = new ArrayList<>(reading.figures());
    switch (kind) {
      case STATEMENT -> said.add(statement());
      case ACT -> done.add(action());
      case MEETING -> met.add(meeting());
      case POSITION -> held.add(position());
      case PERSON -> people.add(person());
      case CONDITIONAL -> ifs.add(conditional());
      case FIGURE -> counted.add(figure());
      case ARTICLE -> throw new CorrectionException("an article is read, not added by hand");
    }
    return new Reading(
        reading.article(), people, said, done, met, ifs, held, counted, reading.diagnostics());
  }

  private CalendarDate date() throws CorrectionException {
    return values.date().orElse(CalendarDate.unknown());
  }

  private Statement statement() throws CorrectionException {
    values.only(Field.SPEAKER, Field.PARTY, Field.DATE);
    Actor speaker = values.needed(Field.SPEAKER);
    return new Statement(
        id,
        Statement.Kind.INDIRECT,
        Statement.Type.SPEECH,
        words,
        List.of(),
        List.of(),
        List.of(values.text(Field.PARTY).map(p -> Values.of(speaker, p)).orElse(speaker)),
        date(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Statement.Wording.Exact(),
        List.of(),
        decided);
  }

  private Action action() throws CorrectionException {
    values.only(Field.ACTOR, Field.RECIPIENT, Field.TYPE, Field.STATUS, Field.DATE);
    return new Action(
        id,
        List.of(values.needed(Field.ACTOR)),
        values.actor(Field.RECIPIENT).stream().toList(),
        values
            .code(Field.TYPE, EventType.values())
            .orElseThrow(() -> new CorrectionException("an act needs a type")),
        Optional.empty(),
        values.code(Field.STATUS, Action.Status.values()).orElse(Action.Status.OCCURRED),
        date(),
        Optional.empty(),
        Optional.empty(),
        words,
        decided);
  }

  private Meeting meeting() throws CorrectionException {
    values.only(Field.PARTY, Field.STATUS, Field.DATE);
    return new Meeting(
        id,
        "meeting",
        Optional.empty(),
        Values.codes(values.neededText(Field.PARTY)),
        List.of(),
        Optional.empty(),
        date(),
        values
            .code(Field.STATUS, Meeting.Status.values())
            .orElseThrow(() -> new CorrectionException("a meeting needs a status")),
        words,
        decided);
  }

  private Position position() throws CorrectionException {
    values.only(Field.PARTY, Field.ISSUE, Field.TYPE, Field.RECIPIENT, Field.DATE);
    return new Position(
        id,
        values.neededText(Field.PARTY),
        values.neededText(Field.ISSUE),
        values
            .code(Field.TYPE, Position.Stance.values())
            .orElseThrow(() -> new CorrectionException("a stance needs a type")),
        values.text(Field.RECIPIENT),
        date(),
        words,
        decided);
  }

  private Conditional conditional() throws CorrectionException {
    values.only(Field.CONDITION, Field.CONSEQUENCE, Field.TYPE, Field.PARTY, Field.RECIPIENT);
    return new Conditional(
        id,
        values
            .code(Field.TYPE, Conditional.Kind.values())
            .orElseThrow(() -> new CorrectionException("an if-then needs a type")),
        values.text(Field.PARTY),
        values.text(Field.RECIPIENT),
        half(Field.CONDITION),
        half(Field.CONSEQUENCE),
        words,
        decided);
  }

  private List<Evidence> half(Field field) throws CorrectionException {
    return values
        .words(field, words)
        .orElseThrow(() -> new CorrectionException(Item.code(field) + " must be named"));
  }

  private Figure figure() throws CorrectionException {
    values.only(Field.VALUE, Field.UNIT, Field.WHAT, Field.PARTY, Field.DATE);
    return new Figure(
        id,
        values
            .number(Field.VALUE)
            .orElseThrow(() -> new CorrectionException("a figure needs a value")),
        values.neededText(Field.UNIT),
        Optional.empty(),
        values.text(Field.PARTY),
        values.neededText(Field.WHAT),
        date(),
        Figure.Origin.PRINTED,
        words,
        decided);
  }

  /** A person is known by the name in an article, whoever found them. */
  private Person person() throws CorrectionException {
    values.only(Field.NAME, Field.PARTY);
    Actor known = values.needed(Field.NAME);
    return new Person(
        values.text(Field.PARTY).map(p -> Values.of(known, p)).orElse(known), List.of(), words);
  }
}
