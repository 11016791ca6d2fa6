package org.rapporteur.bench.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.record.Action;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/**
 * A reading as another version of the reader might make it: some findings are not found any more,
 * the words of others begin or end otherwise, so that their ids are others.
 *
 * @param reading the other reading
 * @param now by the id of each finding of the first reading its id now, if it is still found
 */
record OtherVersion(Reading reading, Map<String, Optional<String>> now) {

  private static final double LOST = 0.15;
  private static final double RECUT = 0.4;
  private static final int WORDS = 3;

  static OtherVersion of(Reading r, Random random) {
    List<Optional<Statement>> statements = new ArrayList<>();
    for (Statement s : r.statements()) {
      statements.add(lost(random) ? Optional.empty() : Optional.of(statement(s, r, random)));
    }
    List<Optional<Action>> actions = new ArrayList<>();
    for (Action a : r.actions()) {
      actions.add(lost(random) ? Optional.empty() : Optional.of(action(a, r, random)));
    }
    List<Optional<Meeting>> meetings = new ArrayList<>();
    for (Meeting m : r.meetings()) {
      meetings.add(lost(random) ? Optional.empty() : Optional.of(meeting(m, r, random)));
    }
    List<Optional<Position>> positions = new ArrayList<>();
    for (Position p : r.positions()) {
      positions.add(lost(random) ? Optional.empty() : Optional.of(position(p, r, random)));
    }
    Reading other =
        new Reading(
                r.article(),
                r.people(),
                left(statements),
                left(actions),
                left(meetings),
                r.conditionals(),
                left(positions),
                r.figures(),
                r.diagnostics())
            .identified();
    Map<String, Optional<String>> now = new LinkedHashMap<>();
    match(now, r.statements(), Statement::id, statements, other.statements());
    match(now, r.actions(), Action::id, actions, other.actions());
    match(now, r.meetings(), Meeting::id, meetings, other.meetings());
    match(now, r.positions(), Position::id, positions, other.positions());
    return new OtherVersion(other, now);
  }

  private static boolean lost(Random random) {
    return random.nextDouble() < LOST;
  }

  private static <T> List<T> left(List<Optional<T>> some) {
    return some.stream().flatMap(Optional::stream).toList();
  }

  private static <T> void match(
      Map<String, Optional<String>> now,
      List<T> before,
      java.util.function.Function<T, String> id,
      List<Optional<T>> kept,
      List<T> after) {
    int at = 0;
    for (int i = 0; i < before.size(); i++) {
      Optional<String> other =
          kept.get(i).isEmpty() ? Optional.empty() : Optional.of(id.apply(after.get(at++)));
      now.put(id.apply(before.get(i)), other);
    }
  }

  /** The first stretch with some words more or fewer at one of its ends. */
  private static List<Evidence> recut(List<Evidence> words, Reading r, Random random) {
    if (random.nextDouble() >= RECUT) {
      return words;
    }
    String text = r.article().text();
    Span span = words.get(0).span();
    int start = span.start();
    int end = span.end();
    for (int i = random.nextInt(WORDS); i >= 0; i--) {
      if (random.nextBoolean()) {
        start = Math.max(text.lastIndexOf(' ', Math.max(0, start - 2)) + 1, 0);
      } else {
        int cut = text.lastIndexOf(' ', end - 1);
        end = cut > start ? cut : end;
      }
    }
    List<Evidence> now = new ArrayList<>(words);
    now.set(0, Evidence.of(r.article(), new Span(start, end)));
    return now;
  }

  private static Statement statement(Statement s, Reading r, Random random) {
    return new Statement(
        s.id(),
        s.kind(),
        s.type(),
        recut(s.content(), r, random),
        s.cue(),
        s.source(),
        s.speakers(),
        s.saidOn(),
        s.venue(),
        s.addressee(),
        s.relayedBy(),
        s.wording(),
        List.of(),
        s.provenance());
  }

  private static Action action(Action a, Reading r, Random random) {
    return new Action(
        a.id(),
        a.actors(),
        a.recipients(),
        a.type(),
        a.mode(),
        a.status(),
        a.date(),
        a.place(),
        a.allegedBy(),
        recut(a.evidence(), r, random),
        a.provenance());
  }

  private static Meeting meeting(Meeting m, Reading r, Random random) {
    return new Meeting(
        m.id(),
        m.what(),
        m.forum(),
        m.participants(),
        m.people(),
        m.place(),
        m.date(),
        m.status(),
        recut(m.evidence(), r, random),
        m.provenance());
  }

  private static Position position(Position p, Reading r, Random random) {
    return new Position(
        p.id(),
        p.party(),
        p.issue(),
        p.stance(),
        p.toward(),
        p.date(),
        recut(p.evidence(), r, random),
        p.provenance());
  }
}
