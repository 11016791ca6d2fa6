package org.rapporteur.desk.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

/**
 * A reading as people corrected it. Corrections are laid over in the order in which they were made;
 * one whose finding is not there any more changes nothing and is told. A pure function.
 *
 * <p>A finding is found again by its id; else by its words: of its kind, with at least half of the
 * characters in common, of the same parties and type where several findings can have the same
 * words, only if no other is as near, and only if no other shared its words when it was corrected.
 * So a correction may be left over, and is never applied to another finding.
 */
public final class Overlay {

  /** Less than half of the characters in common are other words. */
  private static final double LEAST = 0.5;

  private Overlay() {}

  /**
   * A reading with its corrections.
   *
   * @param reading with the corrections in it
   * @param outcomes what became of each
   */
  public record Corrected(Reading reading, List<Outcome> outcomes) {
    /** Copies the list. */
    public Corrected {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * What became of a correction.
   *
   * @param correction which
   * @param state what became of it
   * @param finding the id of the finding that it is about now
   */
  public record Outcome(Correction correction, State state, Optional<String> finding) {}

  /** What becomes of a correction. */
  public enum State {
    /** It is about the very finding that it was made for. */
    FITS,
    /** It was found again by its words: the reader now finds it with another id. */
    MOVED,
    /** What it is about is not found any more; it changes nothing. */
    LEFT_OVER
  }

  /** The reading with those corrections that are of its article. */
  public static Corrected of(Reading reading, List<Correction> corrections) {
    List<Item> items = Item.of(reading);
    Reading now = reading;
    List<Outcome> outcomes = new ArrayList<>();
    List<Correction> ordered = new ArrayList<>(corrections);
    ordered.sort(Comparator.comparing(Correction::at).thenComparing(Correction::id));
    for (Correction correction : ordered) {
      if (!correction.anchor().isOf(reading.article())) {
        continue;
      }
      Outcome outcome = outcome(correction, reading, items);
      Optional<Reading> changed = Optional.empty();
      if (outcome.state() != State.LEFT_OVER) {
        changed = changed(now, outcome);
      }
      outcomes.add(
          changed.isPresent()
              ? outcome
              : new Outcome(correction, State.LEFT_OVER, outcome.finding()));
      now = changed.orElse(now);
    }
    return new Corrected(now, outcomes);
  }

  /** What an earlier version wrote and this one does not understand changes nothing. */
  private static Optional<Reading> changed(Reading now, Outcome outcome) {
    try {
      return Optional.of(new Edit(now, outcome).apply());
    } catch (CorrectionException e) {
      return Optional.empty();
    }
  }

  /** What belongs together by the corrections that were found again; a later one counts. */
  public static Groupings groupings(List<Outcome> outcomes) {
    Map<String, String> together = new HashMap<>();
    Map<String, String> apart = new HashMap<>();
    outcomes.stream()
        .filter(o -> o.state() != State.LEFT_OVER && o.correction().verb() == Correction.Verb.SET)
        .sorted(Comparator.comparing(o -> o.correction().at()))
        .forEach(
            o -> {
              Map<Correction.Field, String> fields = o.correction().fields();
              String id = o.finding().orElse("");
              tell(fields, Correction.Field.TOGETHER, id, together, apart);
              tell(fields, Correction.Field.APART, id, apart, together);
            });
    return new Groupings(together, apart);
  }

  private static void tell(
      Map<Correction.Field, String> fields,
      Correction.Field field,
      String finding,
      Map<String, String> into,
      Map<String, String> other) {
    if (fields.containsKey(field)) {
      into.put(finding, fields.get(field));
      other.remove(finding);
    }
  }

  private static Outcome outcome(Correction correction, Reading reading, List<Item> items) {
    Anchor anchor = correction.anchor();
    Optional<Span> place = anchor.in(reading.article());
    if (correction.verb() == Correction.Verb.ADD) {
      return new Outcome(
          correction, place.isPresent() ? State.FITS : State.LEFT_OVER, Optional.empty());
    }
    Optional<Item> same =
        items.stream()
            .filter(i -> i.kind() == anchor.kind() && anchor.finding().equals(Optional.of(i.id())))
            .filter(i -> place.isEmpty() || i.overlap(place.get()) >= LEAST)
            .findFirst();
    if (same.isPresent() && place.isPresent()) {
      return new Outcome(correction, State.FITS, Optional.of(same.get().id()));
    }
    if (place.isEmpty() || anchor.company() == Anchor.Company.AMONG_OTHERS) {
      return new Outcome(correction, State.LEFT_OVER, Optional.empty());
    }
    List<Item> near =
        items.stream()
            .filter(i -> i.kind() == anchor.kind() && i.identity().equals(anchor.identity()))
            .filter(i -> i.overlap(place.get()) >= LEAST)
            .sorted(Comparator.comparing((Item i) -> i.overlap(place.get())).reversed())
            .toList();
    boolean one =
        near.size() == 1
            || near.size() > 1
                && near.get(0).overlap(place.get()) > near.get(1).overlap(place.get());
    return one
        ? new Outcome(correction, State.MOVED, Optional.of(near.get(0).id()))
        : new Outcome(correction, State.LEFT_OVER, Optional.empty());
  }
}
