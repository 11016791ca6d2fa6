package org.rapporteur.read.actor;

import java.util.List;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;

/**
 * A noun phrase whose head is a listed noun for an actor.
 *
 * @param first first word
 * @param last last word, complements with <i>of</i> included
 * @param noun the listed noun's last word, its head
 * @param head token of the noun
 * @param phrase what its words tell
 */
record NounPhrase(int first, int last, int noun, Token head, Phrase phrase) {

  /** Whether the noun is a plural. */
  boolean isPlural() {
    return head.is(Morph.PLURAL) || head.form().equals("people") || head.form().equals("police");
  }

  /** Whether the phrase speaks of somebody as known. */
  boolean isDefinite(List<Word> words) {
    for (int i = first; i < noun; i++) {
      switch (words.get(i).key()) {
        case "the", "this", "that", "these", "those", "its", "his", "her", "their", "'s" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether it begins with "a", "some", "two" and the like. */
  boolean isIndefinite(List<Word> words) {
    return switch (words.get(first).key()) {
      case "a",
          "an",
          "some",
          "several",
          "many",
          "another",
          "no",
          "any",
          "one",
          "two",
          "three",
          "four",
          "five",
          "few",
          "most",
          "other",
          "more",
          "dozens",
          "hundreds",
          "thousands" ->
          true;
      default -> false;
    };
  }
}
