package org.rapporteur.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.correct.Correction.Field;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
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
    List<Position> held = new ArrayList<>(reading.positions());
    switch (kind) {
      case STATEMENT -> said.add(statement());
      case ACT -> done.add(action());
      case MEETING -> met.add(meeting());
      case POSITION -> held.add(position());
      case PERSON -> people.add(person());
      case CONDITIONAL, FIGURE, ARTICLE ->
          throw new CorrectionException(
              "statements, acts, stances, meetings and people can be added");
    }
    return new Reading(
        reading.article(),
        people,
        said,
        done,
        met,
        reading.conditionals(),
        held,
        reading.figures(),
        reading.diagnostics());
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

  /** A person is known by the name in an article, whoever found them. */
  private Person person() throws CorrectionException {
    values.only(Field.NAME, Field.PARTY);
    Actor known = values.needed(Field.NAME);
    return new Person(
        values.text(Field.PARTY).map(p -> Values.of(known, p)).orElse(known), List.of(), words);
  }
}
