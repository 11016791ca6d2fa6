package org.rapporteur.read.clause;

import java.util.Optional;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * Tells how far a word is from what its sentence reports: the main predicate, what is coordinated
 * with it, and what is only reported, tried or planned by it are at depth 0; each relative clause,
 * adverbial clause or noun on the way adds one.
 */
final class Foreground {

  private final Tree tree;
  private final FrameMatcher matcher;

  Foreground(Tree tree, FrameMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  /** The depth of a word, 0 for what the sentence reports. */
  int of(Token trigger) {
    int depth = 0;
    Token at = trigger;
    for (int steps = 0; steps < 20; steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        return depth;
      }
      depth += step(at, head.get());
      at = head.get();
    }
    return depth;
  }

  private int step(Token at, Token head) {
    if (at.is("conj") || at.is("parataxis")) {
      return 0;
    }
    if (at.is("ccomp") || at.is("xcomp")) {
      return matcher.match(tree, head).map(m -> isOpen(m.effect()) ? 0 : 2).orElse(0);
    }
    boolean headless = at.is("acl") && head.isRoot() && at.is(Morph.PARTICIPLE);
    return at.is("obj") || (headless && tree.child(at, "obj").isPresent()) ? 0 : 1;
  }

  private static boolean isOpen(Effect effect) {
    return effect.is(Operator.SAY)
        || effect.is(Operator.TRY)
        || effect.is(Operator.INTEND)
        || effect.is(Operator.READY)
        || effect.is(Operator.NONE)
        || effect.is(Operator.LIGHT);
  }
}
