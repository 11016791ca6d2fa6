package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Conditional.Kind;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * What the one who says an if-then takes a stance on: a threat warns of the consequences of its
 * condition, a requirement demands what it makes all depend on, a promise is open to what it holds
 * out.
 */
final class ConditionalIssue {

  private static final WordList CONSEQUENCES = Words.standard().of("stance.consequences");
  private static final WordList CASE = Words.standard().of("stance.case");

  private static final Set<String> OBLIGING =
      Words.standard().of("stance.conditional-issue.obliging").all();

  private final Tree tree;
  private final IssuePhrase issues;

  ConditionalIssue(Tree tree) {
    this.tree = tree;
    this.issues = new IssuePhrase(tree);
  }

  /** The issue, if the halves name one. */
  Optional<Issue> of(ConditionalFinder.IfThen pair, Kind kind) {
    return switch (kind) {
      case THREAT, WARNING ->
          top(pair.condition())
              .flatMap(t -> issues.of(t, Optional.empty(), IssuePhrase.Polarity.KEPT))
              .filter(i -> i.isWithin(pair.condition()))
              .map(i -> i.after(CONSEQUENCES.word(), Particles.GENITIVE.word()));
      case PROMISE ->
          top(pair.consequence()).flatMap(issues::of).filter(i -> i.isWithin(pair.consequence()));
      case REQUIREMENT ->
          switch (pair.form()) {
            case UNLESS, TIME -> top(pair.condition()).flatMap(issues::of);
            case WITHOUT, DEPENDS, ONLY ->
                top(pair.condition()).filter(this::isCommon).flatMap(issues::of);
            case WHEN, IF, EVENT, OUTCOME, AIM -> top(pair.consequence()).flatMap(this::obliged);
          };
    };
  }

  private boolean isCommon(Token t) {
    return t.upos() == Upos.NOUN || t.upos() == Upos.VERB;
  }

  /** <i>Varland will have to leave</i>: Varland leaving. */
  private Optional<Issue> obliged(Token verb) {
    Token at = verb;
    for (int steps = 0; steps < 3 && OBLIGING.contains(lower(at)); steps++) {
      Optional<Token> deeper = tree.child(at, "xcomp");
      if (deeper.isEmpty()) {
        break;
      }
      at = deeper.get();
    }
    return issues.of(at, tree.child(verb, "nsubj"), IssuePhrase.Polarity.KEPT);
  }

  /** The word of a half that the others hang on. */
  private Optional<Token> top(Span half) {
    List<Token> words = tree.sentence().within(half);
    Optional<Token> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Token t : words) {
      boolean content =
          t.upos() == Upos.VERB || t.upos() == Upos.NOUN || tree.child(t, "cop").isPresent();
      int depth = content ? depth(t) : least;
      if (depth < least) {
        least = depth;
        best = Optional.of(t);
      }
    }
    return best.map(this::happening);
  }

  /** <i>In the event of an attack</i> is about the attack. */
  private Token happening(Token noun) {
    return CASE.has(lower(noun)) ? tree.child(noun, "nmod").orElse(noun) : noun;
  }

  private int depth(Token t) {
    int depth = 0;
    Optional<Token> at = tree.head(t);
    while (at.isPresent() && depth < 40) {
      depth++;
      at = tree.head(at.get());
    }
    return depth;
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
