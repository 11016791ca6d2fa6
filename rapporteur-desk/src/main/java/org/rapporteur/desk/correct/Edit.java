package org.rapporteur.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.desk.correct.Correction.Field;
import org.rapporteur.desk.correct.Correction.Verb;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.store.ItemKind;

/** One correction of one reading. A corrected finding keeps its id and says who corrected it. */
final class Edit {

  /** The rule of whatever a person decided. */
  static final String RULE = Provenance.BY_HAND;

  private final Reading reading;
  private final Correction correction;
  private final String id;
  private final Values values;

  Edit(Reading reading, Overlay.Outcome outcome) {
    this.reading = reading;
    this.correction = outcome.correction();
    this.id = outcome.finding().orElse("");
    this.values = new Values(reading, correction.fields());
  }

  Reading apply() throws CorrectionException {
    if (correction.verb() == Verb.NOTE) {
      return reading;
    }
    ItemKind kind = correction.anchor().kind();
    if (values.groupOnly()) {
      return grouped(kind);
    }
    if (correction.verb() == Verb.ADD) {
      return new Addition(reading, correction, decided()).apply();
    }
    return switch (kind) {
      case STATEMENT -> statements(each(reading.statements(), Statement::id, this::statement));
      case ACT -> actions(each(reading.actions(), Action::id, this::action));
      case MEETING -> meetings(each(reading.meetings(), Meeting::id, this::meeting));
      case POSITION -> positions(each(reading.positions(), Position::id, this::position));
      case CONDITIONAL ->
          conditionals(each(reading.conditionals(), Conditional::id, this::conditional));
      case FIGURE -> figures(each(reading.figures(), Figure::id, this::figure));
      case PERSON -> person();
      case ARTICLE -> throw new CorrectionException("an article is removed, not corrected");
    };
  }

  /** What a finding belongs to is no matter of its article; it is looked at afterwards. */
  private Reading grouped(ItemKind kind) throws CorrectionException {
    if (kind != ItemKind.STATEMENT && kind != ItemKind.MEETING && kind != ItemKind.POSITION) {
      throw new CorrectionException(
          "only statements, meetings and positions are joined and parted; a person is another one"
              + " by name");
    }
    return reading;
  }

  private interface Change<T> {
    T of(T finding) throws CorrectionException;
  }

  private <T> List<T> each(List<T> findings, Function<T, String> ids, Change<T> change)
      throws CorrectionException {
    List<T> now = new ArrayList<>();
    for (T finding : findings) {
      if (!ids.apply(finding).equals(id)) {
        now.add(finding);
      } else if (correction.verb() != Verb.REJECT) {
        now.add(change.of(finding));
      }
    }
    return now;
  }

  private Provenance decided() {
    List<String> why = new ArrayList<>();
    why.add(Item.code(correction.verb()) + " by " + correction.by());
    correction.why().ifPresent(why::add);
    return new Provenance(RULE, 1, why);
  }

  private Statement statement(Statement s) throws CorrectionException {
    values.only(Field.SPEAKER, Field.PARTY, Field.DATE);
    List<Actor> speakers = values.actor(Field.SPEAKER).map(List::of).orElse(s.speakers());
    Optional<String> party = values.text(Field.PARTY);
    if (party.isPresent()) {
      if (speakers.size() != 1) {
        throw new CorrectionException("name one speaker together with a party");
      }
      speakers = List.of(Values.of(speakers.get(0), party.get()));
    }
    return new Statement(
        s.id(),
        s.kind(),
        s.type(),
        s.content(),
        s.cue(),
        s.source(),
        speakers,
        values.date().orElse(s.saidOn()),
        s.venue(),
        s.addressee(),
        s.relayedBy(),
        s.wording(),
        s.nested(),
        decided());
  }

  private Action action(Action a) throws CorrectionException {
    values.only(Field.ACTOR, Field.RECIPIENT, Field.TYPE, Field.STATUS, Field.DATE);
    return new Action(
        a.id(),
        values.actor(Field.ACTOR).map(List::of).orElse(a.actors()),
        values.actor(Field.RECIPIENT).map(List::of).orElse(a.recipients()),
        values.code(Field.TYPE, org.rapporteur.record.EventType.values()).orElse(a.type()),
        values.has(Field.TYPE) ? Optional.empty() : a.mode(),
        values.code(Field.STATUS, Action.Status.values()).orElse(a.status()),
        values.date().orElse(a.date()),
        a.place(),
        a.allegedBy(),
        a.evidence(),
        decided());
  }

  private Meeting meeting(Meeting m) throws CorrectionException {
    values.only(Field.PARTY, Field.STATUS, Field.DATE);
    Meeting of = values.text(Field.PARTY).map(Values::codes).map(m::among).orElse(m);
    return new Meeting(
        m.id(),
        of.what(),
        m.forum(),
        of.participants(),
        m.people(),
        m.place(),
        values.date().orElse(m.date()),
        values.code(Field.STATUS, Meeting.Status.values()).orElse(m.status()),
        m.evidence(),
        decided());
  }

  private Position position(Position p) throws CorrectionException {
    values.only(Field.PARTY, Field.ISSUE, Field.TYPE, Field.RECIPIENT, Field.DATE);
    return new Position(
        p.id(),
        values.text(Field.PARTY).orElse(p.party()),
        values.text(Field.ISSUE).orElse(p.issue()),
        values.code(Field.TYPE, Position.Stance.values()).orElse(p.stance()),
        values.text(Field.RECIPIENT).or(p::toward),
        values.date().orElse(p.date()),
        p.evidence(),
        decided());
  }

  private Conditional conditional(Conditional c) throws CorrectionException {
    values.only(Field.PARTY, Field.TYPE, Field.RECIPIENT, Field.CONDITION, Field.CONSEQUENCE);
    return new Conditional(
        c.id(),
        values.code(Field.TYPE, Conditional.Kind.values()).orElse(c.kind()),
        values.text(Field.PARTY).or(c::issuer),
        values.text(Field.RECIPIENT).or(c::target),
        values.words(Field.CONDITION, c.evidence()).orElse(c.condition()),
        values.words(Field.CONSEQUENCE, c.evidence()).orElse(c.consequence()),
        c.evidence(),
        decided());
  }

  private Figure figure(Figure f) throws CorrectionException {
    values.only(Field.VALUE, Field.UNIT, Field.WHAT, Field.PARTY, Field.DATE);
    return new Figure(
        f.id(),
        values.number(Field.VALUE).orElse(f.value()),
        values.text(Field.UNIT).orElse(f.unit()),
        f.approximation(),
        values.text(Field.PARTY).or(f::whose),
        values.text(Field.WHAT).orElse(f.what()),
        values.date().orElse(f.asOf()),
        f.origin(),
        f.evidence(),
        decided());
  }

  /** Whoever the article calls so is somebody else, or of another party: in all its findings. */
  private Reading person() throws CorrectionException {
    values.only(Field.NAME, Field.PARTY);
    if (correction.verb() == Verb.CONFIRM) {
      return reading;
    }
    String name = correction.anchor().identity().get(0);
    if (correction.verb() == Verb.REJECT) {
      return people(reading.people().stream().filter(p -> !p.actor().name().equals(name)).toList());
    }
    UnaryOperator<Actor> other =
        actor ->
            actor.name().equals(name)
                ? values
                    .text(Field.PARTY)
                    .map(p -> Values.of(renamed(actor), p))
                    .orElse(renamed(actor))
                : actor;
    List<Person> people = new ArrayList<>();
    for (Person p : reading.people()) {
      Person now = new Person(other.apply(p.actor()), p.roles(), p.mentions());
      int known = at(people, now.actor().name());
      if (known < 0) {
        people.add(now);
      } else {
        people.set(known, joined(people.get(known), now));
      }
    }
    return new Reading(
        reading.article(),
        people,
        reading.statements().stream().map(s -> spoken(s, other)).toList(),
        reading.actions().stream().map(a -> acted(a, other)).toList(),
        reading.meetings().stream().map(m -> met(m, name)).toList(),
        reading.conditionals(),
        reading.positions(),
        reading.figures(),
        reading.diagnostics());
  }

  private Actor renamed(Actor a) {
    return new Actor(
        values.text(Field.NAME).orElse(a.name()),
        a.kind(),
        a.parties(),
        a.sector(),
        a.role(),
        a.count(),
        a.home());
  }

  private static int at(List<Person> people, String name) {
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).actor().name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static Person joined(Person a, Person b) {
    List<Evidence> mentions = new ArrayList<>(a.mentions());
    mentions.addAll(b.mentions());
    mentions.sort((x, y) -> x.span().compareTo(y.span()));
    List<org.rapporteur.record.Role> roles = new ArrayList<>(a.roles());
    roles.addAll(b.roles());
    return new Person(a.actor(), roles, mentions);
  }

  private static Statement spoken(Statement s, UnaryOperator<Actor> other) {
    return new Statement(
        s.id(),
        s.kind(),
        s.type(),
        s.content(),
        s.cue(),
        s.source(),
        s.speakers().stream().map(other).toList(),
        s.saidOn(),
        s.venue(),
        s.addressee(),
        s.relayedBy(),
        s.wording(),
        s.nested(),
        s.provenance());
  }

  private static Action acted(Action a, UnaryOperator<Actor> other) {
    return new Action(
        a.id(),
        a.actors().stream().map(other).toList(),
        a.recipients().stream().map(other).toList(),
        a.type(),
        a.mode(),
        a.status(),
        a.date(),
        a.place(),
        a.allegedBy().map(other),
        a.evidence(),
        a.provenance());
  }

  private Meeting met(Meeting m, String name) {
    String now = values.text(Field.NAME).orElse(name);
    return new Meeting(
        m.id(),
        m.what(),
        m.forum(),
        m.participants(),
        m.people().stream().map(p -> p.equals(name) ? now : p).distinct().toList(),
        m.place(),
        m.date(),
        m.status(),
        m.evidence(),
        m.provenance());
  }

  private Reading people(List<Person> these) {
    return with(these, reading.statements(), reading.actions(), reading.positions());
  }

  private Reading statements(List<Statement> these) {
    return with(reading.people(), these, reading.actions(), reading.positions());
  }

  private Reading actions(List<Action> these) {
    return with(reading.people(), reading.statements(), these, reading.positions());
  }

  private Reading positions(List<Position> these) {
    return with(reading.people(), reading.statements(), reading.actions(), these);
  }

  private Reading with(
      List<Person> people, List<Statement> said, List<Action> done, List<Position> held) {
    return new Reading(
        reading.article(),
        people,
        said,
        done,
        reading.meetings(),
        reading.conditionals(),
        held,
        reading.figures(),
        reading.diagnostics());
  }

  private Reading meetings(List<Meeting> these) {
    return rest(these, reading.conditionals(), reading.figures());
  }

  private Reading conditionals(List<Conditional> these) {
    return rest(reading.meetings(), these, reading.figures());
  }

  private Reading figures(List<Figure> these) {
    return rest(reading.meetings(), reading.conditionals(), these);
  }

  private Reading rest(List<Meeting> met, List<Conditional> ifs, List<Figure> figures) {
    return new Reading(
        reading.article(),
        reading.people(),
        reading.statements(),
        reading.actions(),
        met,
        ifs,
        reading.positions(),
        figures,
        reading.diagnostics());
  }
}
