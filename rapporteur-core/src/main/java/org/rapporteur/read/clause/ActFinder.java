package org.rapporteur.read.clause;

import java.util.List;
import org.rapporteur.syntax.Tree;

/** Finds the acts that sentences tell, from their syntax and the lexicon alone. */
final class ActFinder {

  private final Lexicon lexicon;
  private final FrameMatcher matcher;

  ActFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.matcher = new FrameMatcher(lexicon);
  }

  /** The acts of a sentence, in the order of the words that tell them. */
  List<Act> find(Tree tree) {
    return new SentenceActs(tree, matcher, lexicon).find();
  }
}
