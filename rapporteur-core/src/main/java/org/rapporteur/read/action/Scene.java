package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * A sentence with its propositions and the parties that it names or that speak it.
 *
 * @param tree the sentence
 * @param place its share of the way through the article, in [0, 1]
 * @param first place of its first proposition in the article's list
 * @param propositions its propositions, in order
 * @param ties the parties of each proposition
 * @param parties who is named or speaks, by code or name
 * @param heads head words of the mentions of each
 */
record Scene(
    Tree tree,
    double place,
    int first,
    List<Proposition> propositions,
    List<Ties> ties,
    Map<String, Actor> parties,
    Map<String, List<Token>> heads) {

  /** A party of the scene with the words that name it. */
  static Scene of(Tree tree, double place, int first, List<Proposition> propositions) {
    return new Scene(
        tree,
        place,
        first,
        propositions,
        propositions.stream().map(Ties::of).toList(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  void add(Actor actor, List<Token> words) {
    String side = Sides.of(actor);
    parties.putIfAbsent(side, actor);
    heads.computeIfAbsent(side, s -> new ArrayList<>()).addAll(words);
  }

  /** Whom a code or name stands for here. */
  Actor party(String side) {
    return Optional.ofNullable(parties.get(side))
        .orElseThrow(() -> new IllegalArgumentException("not in the sentence: " + side));
  }

  /** Whether all or part of the sentence is the word of the party. */
  boolean speaks(String side) {
    return ties.stream().anyMatch(t -> t.isSource(side));
  }
}
