package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/** The scenes of an article, and how much it speaks of each party. */
final class Scenes {

  private final List<Scene> scenes = new ArrayList<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private int total;

  Scenes(ParsedArticle article, Cast cast, List<Proposition> propositions, Meanings meanings) {
    for (Mention m : cast.mentions()) {
      if (m.actor().party().isPresent()) {
        mentions.merge(Sides.of(m.actor()), 1, Integer::sum);
        total++;
      }
    }
    CastIndex index = CastIndex.of(cast);
    Map<Span, List<Integer>> bySentence = new HashMap<>();
    for (int i = 0; i < propositions.size(); i++) {
      bySentence.computeIfAbsent(propositions.get(i).sentence(), s -> new ArrayList<>()).add(i);
    }
    List<Tree> trees = article.trees();
    for (int i = 0; i < trees.size(); i++) {
      List<Integer> own = bySentence.getOrDefault(trees.get(i).sentence().span(), List.of());
      if (!own.isEmpty()) {
        List<Proposition> told = own.stream().map(propositions::get).toList();
        scenes.add(
            scene(trees.get(i), (double) i / trees.size(), own.get(0), told, index, meanings));
      }
    }
    scenes.forEach(s -> s.parties().forEach(actors::putIfAbsent));
  }

  private static Scene scene(
      Tree tree,
      double place,
      int first,
      List<Proposition> told,
      CastIndex cast,
      Meanings meanings) {
    Scene scene = Scene.of(tree, place, first, told, meanings);
    for (Mention m : cast.within(tree.sentence().span())) {
      List<Token> words = tree.sentence().within(m.head());
      for (Actor each : each(m.actor())) {
        scene.add(each, words);
      }
    }
    for (Proposition p : told) {
      p.arguments()
          .forEach(
              a ->
                  a.actors().stream()
                      .filter(x -> isSide(x))
                      .forEach(x -> scene.add(x, tree.sentence().within(a.head()))));
      p.sources().stream().filter(Scenes::isSide).forEach(x -> scene.add(x, List.of()));
    }
    return scene;
  }

  private static List<Actor> each(Actor actor) {
    return isSide(actor) ? actor.each() : List.of();
  }

  private static boolean isSide(Actor actor) {
    return actor.party().isPresent();
  }

  /** Whom a code or name stands for. */
  Actor actor(String side) {
    return Optional.ofNullable(actors.get(side))
        .orElseThrow(() -> new IllegalArgumentException("no such party: " + side));
  }

  List<Scene> all() {
    return scenes;
  }

  /** The share of all mentions of parties that are of one. */
  double share(String side) {
    return total == 0 ? 0 : (double) mentions.getOrDefault(side, 0) / total;
  }

  /** How many parties are spoken of more. */
  int rank(String side) {
    int own = mentions.getOrDefault(side, 0);
    return ranks.computeIfAbsent(
        side, s -> (int) mentions.values().stream().filter(n -> n > own).count());
  }
}
