package org.rapporteur.read.actor;

import java.util.List;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
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

  private static final WordList DEFINITE = Words.standard().of("actor.definite");
  private static final WordList INDEFINITE = Words.standard().of("actor.indefinite");
  private static final WordList PLURAL = Words.standard().of("actor.plural");

  /** Whether the noun is a plural. */
  boolean isPlural() {
    return head.is(Morph.PLURAL) || PLURAL.has(head.form());
  }

  /** Whether the phrase speaks of somebody as known. */
  boolean isDefinite(List<Word> words) {
    for (int i = first; i < noun; i++) {
      if (DEFINITE.has(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with "a", "some", "two" and the like. */
  boolean isIndefinite(List<Word> words) {
    return INDEFINITE.has(words.get(first).key());
  }
}
