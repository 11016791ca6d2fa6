package org.rapporteur.read.action;

import java.util.Locale;
import org.rapporteur.lexicon.ActWords;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * How a sentence judges what it tells: <i>the talks went well</i> is no accusation. What is negated
 * counts as its contrary.
 *
 * @param approving how many of its words approve, at most {@link #MOST}
 * @param blaming how many blame, at most {@link #MOST}
 */
record Tone(int approving, int blaming) {

  private static final int MOST = 2;
  private static final WordList NEGATIONS = Words.standard().of("clause.negations");

  static Tone of(Tree tree, ActWords words) {
    int approving = 0;
    int blaming = 0;
    for (Token t : tree.sentence().tokens()) {
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      boolean approves = words.approves(lemma);
      if (t.upos() != Upos.PROPN && (approves || words.blames(lemma))) {
        if (approves == isNegated(tree, t)) {
          blaming++;
        } else {
          approving++;
        }
      }
    }
    return new Tone(Math.min(MOST, approving), Math.min(MOST, blaming));
  }

  /** Whether it approves and blames nothing. */
  boolean isKind() {
    return approving > 0 && blaming == 0;
  }

  private static boolean isNegated(Tree tree, Token t) {
    return tree.children(t).stream()
        .anyMatch(c -> NEGATIONS.has(c.form().toLowerCase(Locale.ROOT)));
  }
}
