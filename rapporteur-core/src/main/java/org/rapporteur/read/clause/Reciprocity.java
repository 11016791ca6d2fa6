package org.rapporteur.read.clause;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/** Tells what several do, each to the other: <i>Varland and Ostmark fired at each other</i>. */
final class Reciprocity {

  private final Tree tree;
  private final Lexicon lexicon;

  Reciprocity(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Whether several act and each other suffer it. */
  boolean isMutual(List<Token> agents, List<Token> zone) {
    return isSeveral(agents) && isEachOther(zone);
  }

  /** <i>Varland and Ostmark fired at each other</i>, <i>shelled each other's posts</i>. */
  private boolean isEachOther(List<Token> zone) {
    return zone.stream()
        .flatMap(t -> Stream.concat(Stream.of(t), tree.children(t, "nmod").stream()))
        .anyMatch(
            t ->
                lexicon.has("<each>", Lexicon.lower(t))
                    && (tree.children(t).stream().anyMatch(c -> c.is("fixed")) || isFirstOfTwo(t)));
  }

  /** <i>Each other's</i>, where both words are read as possessors. */
  private boolean isFirstOfTwo(Token possessor) {
    Predicate<Token> owns = t -> t.relation().equals("nmod:poss");
    return owns.test(possessor)
        && tree.head(possessor).stream()
            .flatMap(h -> tree.children(h).stream())
            .anyMatch(t -> owns.test(t) && t.id() == possessor.id() + 1);
  }

  /** <i>Varland and Ostmark</i>, <i>Varlandic and Ostmark forces</i>. */
  private boolean isSeveral(List<Token> agents) {
    return agents.size() > 1
        || agents.stream()
            .anyMatch(
                a ->
                    tree.children(a, "amod").stream()
                            .flatMap(m -> tree.conjuncts(m).stream())
                            .filter(m -> tree.sentence().nameAt(m).isPresent())
                            .count()
                        > 1);
  }
}
