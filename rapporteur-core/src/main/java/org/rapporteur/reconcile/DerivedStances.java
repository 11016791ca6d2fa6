package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * Where a party stands by what it does in words: who rejects, accuses, threatens or lays down a
 * condition stands somewhere, whether or not the reading filed a position for it.
 */
final class DerivedStances {

  /** "as the council has demanded": the matter stands elsewhere in the sentence. */
  private static final int ASIDE = 3;

  private static final List<String> AS = WordList.of("as-words.txt");

  private final Reading reading;
  private final SpokenPlaces spoken;
  private final List<CalledFalse> untrue;
  private final List<Found<Position>> found = new ArrayList<>();

  private DerivedStances(Reading reading, SpokenPlaces spoken) {
    this.reading = reading;
    this.untrue = CalledFalse.in(reading);
    this.spoken = spoken;
  }

  /** The stances of a reading's positions, and those that its acts and conditions add to them. */
  static List<Found<Position>> of(Reading reading, SpokenPlaces spoken) {
    DerivedStances search = new DerivedStances(reading, spoken);
    for (Position p : reading.positions()) {
      if (!search.isAsked(p) && !search.isDenied(p)) {
        search.found.add(found(reading, p));
      }
    }
    reading.actions().forEach(search::act);
    reading.conditionals().forEach(search::condition);
    reading.meetings().forEach(search::meeting);
    return search.found;
  }

  /** "Vell demands that Orrin accept a truce": nothing that Orrin is open to. */
  private boolean isAsked(Position p) {
    return side(p.stance()) > 0
        && p.stance() != Stance.DEMANDS
        && reading.positions().stream()
            .anyMatch(
                q ->
                    q.stance() == Stance.DEMANDS
                        && !q.party().equals(p.party())
                        && q.evidence().get(0).span().contains(p.evidence().get(0).span())
                        && !q.evidence().get(0).span().equals(p.evidence().get(0).span()))
        && !spoken.party(p.evidence().get(0)).equals(Optional.of(p.party()));
  }

  /**
   * "The false story that Orrin has sworn to …", Vell said: nothing that Orrin has committed to.
   */
  private boolean isDenied(Position p) {
    return isUntrue(p.party(), p.stance(), p.evidence().get(0))
        || side(p.stance()) > 0
            && reading.positions().stream()
                .anyMatch(
                    q ->
                        q.stance() == Stance.DENIES
                            && !q.party().equals(p.party())
                            && q.evidence().get(0).span().contains(p.evidence().get(0).span()));
  }

  private boolean isUntrue(String party, Stance stance, Evidence evidence) {
    return side(stance) > 0 && untrue.stream().anyMatch(f -> f.holds(party, evidence));
  }

  /** Whether a party is for the matter, against it, or neither. */
  private static int side(Stance stance) {
    return switch (stance) {
      case DEMANDS, OFFERS, OPEN, COMMITS -> 1;
      case REJECTS, DENIES, ACCUSES -> -1;
      case WARNS -> 0;
    };
  }

  private static Found<Position> found(Reading reading, Position p) {
    return new Found<>(p, new Citation(reading.article().id(), p.id(), p.evidence()));
  }

  private void act(Action a) {
    for (Actor actor : a.actors()) {
      actor.party().ifPresent(party -> stance(a, party).ifPresent(s -> act(a, party, s)));
    }
  }

  private void act(Action a, String party, Stance stance) {
    Optional<String> toward = a.recipients().stream().flatMap(r -> r.party().stream()).findFirst();
    add(a.id(), party, stance, toward, a.date(), a.evidence(), a.provenance());
  }

  private Optional<Stance> stance(Action a, String party) {
    Optional<String> teller = spoken.party(a.evidence().get(0));
    boolean own = teller.equals(Optional.of(party));
    boolean real = a.status() == Action.Status.OCCURRED || a.status() == Action.Status.ONGOING;
    boolean open = a.status() == Action.Status.PLANNED || a.status() == Action.Status.HYPOTHETICAL;
    return switch (a.type()) {
      case REQUEST -> when(real, Stance.DEMANDS);
      case REJECT -> when(real, Stance.REJECTS);
      case ACCUSE -> when(real, Stance.ACCUSES);
      // whom another calls a threat has said nothing
      case THREATEN -> when(real && (own || teller.isEmpty()), Stance.WARNS);
      // nor has whom another calls ready
      case AGREE -> when(real && (own || teller.isEmpty()), Stance.COMMITS);
      case COOPERATE, AID -> when(own && a.status() == Action.Status.PLANNED, Stance.COMMITS);
      case SANCTION, COERCE, MOBILIZE ->
          when(own && open, Stance.WARNS)
              .or(() -> when(own && a.status() == Action.Status.DENIED, Stance.REJECTS));
      case RETREAT -> when(own && a.status() == Action.Status.DENIED, Stance.REJECTS);
      case CONCEDE -> when(own && a.status() == Action.Status.DENIED, Stance.DENIES);
      default -> Optional.empty();
    };
  }

  private static Optional<Stance> when(boolean holds, Stance stance) {
    return holds ? Optional.of(stance) : Optional.empty();
  }

  private void condition(Conditional c) {
    Stance stance =
        switch (c.kind()) {
          case THREAT, WARNING -> Stance.WARNS;
          case REQUIREMENT -> Stance.DEMANDS;
          case PROMISE -> Stance.OPEN;
        };
    c.issuer()
        .ifPresent(
            party ->
                add(
                    c.id(),
                    party,
                    stance,
                    c.target(),
                    CalendarDate.unknown(),
                    c.evidence(),
                    c.provenance()));
  }

  /** Who tells of a meeting that is still to be brought about, and would be there, offers it. */
  private void meeting(Meeting m) {
    Optional<String> party =
        m.status() == Meeting.Status.PROPOSED
            ? spoken.party(m.evidence().get(0)).filter(m.participants()::contains)
            : Optional.empty();
    if (party.isPresent()) {
      Optional<String> toward =
          m.participants().stream().filter(p -> !p.equals(party.get())).findFirst();
      add(m.id(), party.get(), Stance.OFFERS, toward, m.date(), m.evidence(), m.provenance());
    }
  }

  /** Under the issues of what the article says in the same place, else under its own words. */
  private void add(
      String id,
      String party,
      Stance stance,
      Optional<String> toward,
      CalendarDate date,
      List<Evidence> evidence,
      Provenance provenance) {
    if (isUntrue(party, stance, evidence.get(0))) {
      return;
    }
    for (String issue : issues(party, stance, evidence.get(0))) {
      found.add(
          new Found<>(
              new Position(id, party, issue, stance, toward, date, evidence, provenance),
              new Citation(reading.article().id(), id, evidence)));
    }
  }

  /**
   * Whether the clause that the words before an act begin leans on another: "as Vell has asked".
   */
  private static boolean asOthersDo(String before) {
    String clause = before.substring(before.lastIndexOf(',') + 1).strip();
    return AS.stream().anyMatch(w -> clause.equals(w) || clause.startsWith(w + " "));
  }

  private List<String> issues(String party, Stance stance, Evidence evidence) {
    Span span = evidence.span();
    List<Position> here =
        reading.positions().stream()
            .filter(p -> p.evidence().stream().anyMatch(e -> e.span().overlaps(span)))
            .filter(p -> p.party().equals(party) || p.stance() != Stance.DENIES)
            .toList();
    List<Position> own = here.stream().filter(p -> p.party().equals(party)).toList();
    Optional<Position> same = own.stream().filter(p -> p.stance() == stance).findFirst();
    List<Position> apart = own.stream().filter(p -> side(p.stance()) * side(stance) >= 0).toList();
    if (same.isPresent()) {
      return List.of(same.get().issue());
    }
    if (!own.isEmpty()) {
      return apart.isEmpty() ? List.of() : List.of(apart.get(0).issue());
    }
    if (!here.isEmpty()) {
      return List.of(here.get(0).issue());
    }
    if (Wording.of(evidence.quote()).content().size() > ASIDE) {
      return List.of("\u201C" + Phrases.unquoted(evidence.quote()) + "\u201D");
    }
    Span sentence = Sentences.around(reading.article().text(), span);
    if (!asOthersDo(reading.article().text().substring(sentence.start(), span.start()))) {
      return List.of();
    }
    return reading.positions().stream()
        // what is not ruled out, "as Vell has demanded", is the opposite of what Vell demands
        .filter(p -> !p.party().equals(party) && p.stance() == Stance.REJECTS)
        .filter(p -> p.evidence().get(0).span().overlaps(sentence))
        .map(Position::issue)
        .distinct()
        .toList();
  }
}
