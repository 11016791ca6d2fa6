package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds who says the if-thens of a sentence, and to whom. */
final class ConditionalReader {

  private static final WordList MUST = Words.standard().of("must");
  private static final WordList NEEDING = Words.standard().of("stance.needing");

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
    ConditionalKinds kinds = new ConditionalKinds(tree, words, actors);
    int number = first;
    for (ConditionalFinder.IfThen pair : new ConditionalFinder(tree, words).find()) {
      if (isDoer(tree, pair)) {
        continue;
      }
      List<String> issuers = issuers(tree, pair);
      for (String issuer : issuers) {
        found.add(new Found(conditional(tree, pair, kinds.of(pair, issuer), issuer, number), pair));
      }
      boolean spelled =
          issuers.isEmpty() && isSpelled(pair.form()) && target(tree, pair, "").isPresent();
      if (spelled) {
        found.add(new Found(conditional(tree, pair, kinds.of(pair, ""), "", number), pair));
      }
      number += issuers.isEmpty() && !spelled ? 0 : 1;
    }
    return found;
  }

  /** <i>Ostmark's soldiers will bring a boat</i>: who does it is no condition of it. */
  private boolean isDoer(Tree tree, ConditionalFinder.IfThen pair) {
    return pair.form() == ConditionForm.OUTCOME
        && pair.mark().equals(pair.main())
        && tree.child(pair.main(), "nsubj")
            .filter(s -> tree.child(s, "acl").isEmpty())
            .flatMap(actors::own)
            .isPresent();
  }

  /**
   * What is told as an if-then of a party is one, whoever says it; other forms need somebody who
   * does.
   */
  private static boolean isSpelled(ConditionForm form) {
    return form == ConditionForm.IF
        || form == ConditionForm.UNLESS
        || form == ConditionForm.EVENT
        || form == ConditionForm.TIME;
  }

  private List<String> issuers(Tree tree, ConditionalFinder.IfThen pair) {
    List<String> issuers = Issuers.said(tree, pair.main(), actors).orElse(List.of());
    if (issuers.isEmpty()) {
      issuers = actors.speaking(pair.main());
    }
    // what an analyst without a party says is no party's word, whoever would do it
    boolean told = actors.statement(pair.main()).filter(s -> !s.speakers().isEmpty()).isPresent();
    return issuers.isEmpty() && !told
        ? Issuers.of(tree, pair.main(), actors, t -> isBinding(tree, pair))
        : issuers;
  }

  /** <i>Ostmark will leave if …</i>; but <i>Ostmark must leave</i> is another's word. */
  private static boolean isBinding(Tree tree, ConditionalFinder.IfThen pair) {
    Token main = pair.main();
    boolean must =
        tree.children(main).stream().anyMatch(t -> MUST.has(t.lemma()))
            || (NEEDING.has(main.lemma()) && tree.child(main, "xcomp").isPresent());
    return pair.form() != ConditionForm.OUTCOME && !must;
  }

  /**
   * Whom it is said to: who would do what the if-half tells. Where that is a pronoun of nobody
   * else, the then-half says more: <i>if it attacks Ostmark, Varland will pay</i>.
   */
  private Optional<String> target(Tree tree, ConditionalFinder.IfThen pair, String issuer) {
    Optional<Token> doer = tree.head(pair.mark()).flatMap(v -> new Clause(tree, v).agent());
    Optional<String> named = doer.flatMap(actors::own).filter(p -> !p.equals(issuer));
    if (named.isPresent()) {
      return named;
    }
    Optional<String> before = actors.otherThan(issuer, pair.condition());
    Optional<String> then = actors.otherThan(issuer, pair.consequence());
    boolean open = doer.filter(d -> isPronoun(tree, d)).isPresent();
    return open ? then.or(() -> before) : before.or(() -> then);
  }

  /** <i>They leave</i>, <i>its troops leave</i>: whose is said by the other half, if at all. */
  private static boolean isPronoun(Tree tree, Token doer) {
    return doer.upos() == Upos.PRON
        || tree.children(doer).stream().anyMatch(t -> t.is(Morph.POSSESSIVE));
  }

  private Conditional conditional(
      Tree tree, ConditionalFinder.IfThen pair, Conditional.Kind kind, String issuer, int number) {
    return new Conditional(
        Integer.toString(number),
        kind,
        Optional.of(issuer).filter(i -> !i.isEmpty()),
        target(tree, pair, issuer),
        List.of(Evidence.of(article, pair.condition())),
        List.of(Evidence.of(article, pair.consequence())),
        List.of(Evidence.of(article, pair.condition().cover(pair.consequence()))),
        Provenance.of(StanceRule.CONDITIONAL.of(pair.form().name().toLowerCase(Locale.ROOT)), 0.7));
  }
}
