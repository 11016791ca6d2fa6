package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.List;

/**
 * A frame of a verb or adjective: what must stand beside it, and what it then tells.
 *
 * @param particle the particle that belongs to it, blank if none
 * @param preposition the preposition that its object comes with, blank if none
 * @param object what its object must be
 * @param conditions what its obliques must be
 * @param effect what it tells
 * @param order its place in the lexicon
 */
record Frame(
    String particle,
    String preposition,
    Slot object,
    List<Condition> conditions,
    Effect effect,
    int order) {

  /** An oblique that must be there. */
  record Condition(String preposition, Slot slot) {}

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

  /** Parses the right of the verbs: {@code object prep:class => result options}. */
  static Frame parse(String verb, String pattern, Effect effect, int order) {
    String[] parts = pattern.strip().split("\\s+");
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].equals("^")) {
        conditions.add(new Condition("clause", Slot.parse("^")));
        continue;
      }
      int colon = parts[i].indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("not a condition: \"" + parts[i] + "\"");
      }
      conditions.add(
          new Condition(
              parts[i].substring(0, colon).replace('_', ' '),
              Slot.parse(parts[i].substring(colon + 1))));
    }
    int tilde = verb.indexOf('~');
    String rest = tilde < 0 ? verb : verb.substring(0, tilde);
    int bar = rest.indexOf('_');
    return new Frame(
        bar < 0 ? "" : rest.substring(bar + 1),
        tilde < 0 ? "" : verb.substring(tilde + 1).replace('_', ' '),
        Slot.parse(parts[0]),
        List.copyOf(conditions),
        effect,
        order);
  }

  /** The lemma of a verb as the lexicon writes it. */
  static String lemma(String verb) {
    int end = verb.length();
    for (int i = 0; i < verb.length(); i++) {
      if (verb.charAt(i) == '_' || verb.charAt(i) == '~') {
        end = i;
        break;
      }
    }
    return verb.substring(0, end);
  }
}
