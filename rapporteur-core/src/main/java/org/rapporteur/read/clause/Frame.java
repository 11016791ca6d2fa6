package org.rapporteur.read.clause;

import java.util.List;
import org.rapporteur.lexicon.Words;

/**
 * A frame of a verb or adjective: what must stand beside it, and what it then tells.
 *
 * @param particle the particle that belongs to it, blank if none
 * @param preposition the preposition that its object comes with, blank if none
 * @param object what its object must be
 * @param conditions what its obliques must be
 * @param effect what it tells
 */
record Frame(
    String particle, String preposition, Slot object, List<Condition> conditions, Effect effect) {

  /** An oblique that must be there. */
  record Condition(String preposition, Slot slot) {

    /** In place of a preposition: a completing clause; what completes the verb without one. */
    static final String CLAUSE = Words.standard().of("clause.condition.clause").word();

    static final String COMPLEMENT = Words.standard().of("clause.condition.complement").word();
  }

  /**
   * What may fill a place.
   *
   * @param kind which sort of filler
   * @param words the classes and words, for {@code WORDS}
   */
  record Slot(Kind kind, List<String> words) {

    enum Kind {
      FREE,
      ABSENT,
      ANY,
      CLAUSE,
      WORDS
    }

    static Slot parse(String text) {
      return switch (text) {
        case "-" -> new Slot(Kind.FREE, List.of());
        case "0" -> new Slot(Kind.ABSENT, List.of());
        case "*" -> new Slot(Kind.ANY, List.of());
        case "^" -> new Slot(Kind.CLAUSE, List.of());
        default -> new Slot(Kind.WORDS, List.of(text.split("/")));
      };
    }

    int weight() {
      return switch (kind) {
        case FREE -> 0;
        case ANY -> 10;
        case ABSENT -> 12;
        case CLAUSE -> 20;
        case WORDS -> words.stream().allMatch(w -> w.startsWith("<")) ? 30 : 34;
      };
    }
  }

  /** How much it asks for: the frame that asks for most is the one that is meant. */
  int weight() {
    int sum = object.weight() + (particle.isEmpty() ? 0 : 40) + (preposition.isEmpty() ? 0 : 40);
    for (Condition c : conditions) {
      sum += 5 + c.slot().weight();
    }
    return sum;
  }
}
