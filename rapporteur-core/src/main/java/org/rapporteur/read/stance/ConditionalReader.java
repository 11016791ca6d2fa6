package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.syntax.Tree;

/** Finds who says the if-thens of a sentence, and to whom. */
final class ConditionalReader {

  private final StanceWords words;
  private final Actors actors;
  private final Article article;

  ConditionalReader(StanceWords words, Actors actors, Article article) {
    this.words = words;
    this.actors = actors;
    this.article = article;
  }

  /** A conditional with the words that it was found in. */
  record Found(Conditional conditional, ConditionalFinder.IfThen pair) {}

  /** The conditionals of a sentence, once for each that says them, numbered from a number on. */
  List<Found> read(Tree tree, int first) {
    List<Found> found = new ArrayList<>();
    ConditionalKinds kinds = new ConditionalKinds(tree, words);
    int number = first;
    for (ConditionalFinder.IfThen pair : new ConditionalFinder(tree, words).find()) {
      List<String> issuers = issuers(tree, pair);
      for (String issuer : issuers) {
        found.add(new Found(conditional(pair, kinds.of(pair), issuer, number), pair));
      }
      number += issuers.isEmpty() ? 0 : 1;
    }
    return found;
  }

  private List<String> issuers(Tree tree, ConditionalFinder.IfThen pair) {
    List<String> issuers = Issuers.said(tree, pair.main(), actors).orElse(List.of());
    if (issuers.isEmpty()) {
      issuers = actors.speaking(pair.main());
    }
    return issuers.isEmpty() ? Issuers.of(tree, pair.main(), actors) : issuers;
  }

  private Conditional conditional(
      ConditionalFinder.IfThen pair, Conditional.Kind kind, String issuer, int number) {
    Optional<String> target =
        actors
            .otherThan(issuer, pair.condition())
            .or(() -> actors.otherThan(issuer, pair.consequence()));
    return new Conditional(
        "c" + number,
        kind,
        Optional.of(issuer),
        target,
        List.of(Evidence.of(article, pair.condition())),
        List.of(Evidence.of(article, pair.consequence())),
        List.of(Evidence.of(article, pair.condition().cover(pair.consequence()))),
        Provenance.of("conditional-" + pair.form().name().toLowerCase(Locale.ROOT), 0.7));
  }
}
