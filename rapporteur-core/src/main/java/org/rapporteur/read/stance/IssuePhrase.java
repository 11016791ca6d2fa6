package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Makes a short noun phrase of what a stance is about, so that <i>party stance issue</i> reads
 * true: a noun phrase loses its article and its clauses, a clause becomes a gerund (<i>that Varland
 * leave the islands</i>: <i>Varland leaving the islands</i>). What names nothing by itself
 * (<i>doing the same thing</i>) is no issue.
 */
final class IssuePhrase {

  private static final WordList BE = Words.standard().of("auxiliary-of-passive");
  private static final WordList SEE = Words.standard().of("stance.see");

  private static final int ROOM = 11;
  private static final int BEHIND = 5;

  /** Verbs whose complement is what they are about. */
  private static final Set<String> THINKING =
      Words.standard().of("stance.issue-phrase.thinking").all();

  private static final Set<String> MEASURING =
      Words.standard().of("stance.issue-phrase.measuring").all();
  private static final Set<String> AMOUNTS =
      Words.standard().of("stance.issue-phrase.amounts").all();

  private final Tree tree;
  private final NounWords nouns;
  private final ClauseWords clauses;

  IssuePhrase(Tree tree) {
    this.tree = tree;
    this.nouns = new NounWords(tree);
    this.clauses = new ClauseWords(tree, nouns);
  }

  /** The issue that a word heads; empty if it names nothing. */
  Optional<Issue> of(Token head) {
    return of(head, Optional.empty(), Polarity.KEPT);
  }

  /** What becomes of a <i>not</i> in the clause. */
  enum Polarity {
    KEPT,
    /** The stance says it. */
    DROPPED
  }

  /**
   * The issue that a word heads.
   *
   * @param subject its subject where another verb has it: <i>Varland has to leave</i>
   */
  Optional<Issue> of(Token head, Optional<Token> subject, Polarity polarity) {
    Token about = about(head);
    if (about.upos() == Upos.VERB) {
      return clauses.clause(about, subject, polarity);
    }
    if (tree.child(about, "cop").isPresent()) {
      return clauses.copular(about, subject, polarity);
    }
    return isName(about) || isAmount(about) ? measured(about) : nominal(about);
  }

  /** What a thought is about: <i>we think we can make progress</i>. */
  private Token about(Token head) {
    Token at = head;
    for (int steps = 0; steps < 3 && THINKING.contains(lower(at)); steps++) {
      Optional<Token> deeper =
          tree.child(at, "ccomp").or(() -> BE.has(lower(head)) ? there(head) : Optional.empty());
      if (deeper.isEmpty()) {
        return at;
      }
      at = deeper.get();
    }
    return seen(at).orElse(at);
  }

  /** Who demands to see something demands that it be: <i>we have to see concessions</i>. */
  private Optional<Token> seen(Token verb) {
    return SEE.has(lower(verb))
        ? tree.child(verb, "obj").filter(o -> o.upos() == Upos.NOUN && isAll(verb, o))
        : Optional.empty();
  }

  /** Whether nothing is told of what is seen: not so in <i>see the troops leave</i>. */
  private boolean isAll(Token verb, Token object) {
    int next = tree.lastOf(object) + 1;
    boolean apart =
        next <= tree.sentence().size() && tree.sentence().token(next).upos() == Upos.PUNCT;
    return apart
        || tree.children(verb).stream()
            .filter(c -> c.is("xcomp") || c.is("ccomp"))
            .noneMatch(c -> tree.firstOf(c) <= next);
  }

  /** <i>There will be costs</i>: the costs. */
  private Optional<Token> there(Token be) {
    return tree.child(be, "expl").isPresent() ? tree.child(be, "nsubj") : Optional.empty();
  }

  /** What a name or a sum is of: <i>warned Varland of costs</i>, <i>a million in aid</i>. */
  private Optional<Issue> measured(Token head) {
    boolean amount = isAmount(head);
    return Stream.concat(
            tree.children(head, "nmod").stream(),
            amount
                ? tree.head(head).stream().flatMap(v -> tree.children(v, "obl").stream())
                : Stream.empty())
        .filter(t -> amount ? MEASURING.contains(tree.preposition(t)) : isOf(t))
        .filter(t -> !amount || tree.firstOf(t) == lastOf(head) + 1)
        .findFirst()
        .flatMap(this::nominal);
  }

  /** The last word of a sum, without what stands behind it. */
  private int lastOf(Token sum) {
    return tree.children(sum).stream()
        .filter(t -> t.is("nummod") || t.is("compound"))
        .mapToInt(tree::lastOf)
        .reduce(sum.id(), Math::max);
  }

  private boolean isOf(Token t) {
    return Particles.GENITIVE.has(tree.preposition(t));
  }

  private static boolean isAmount(Token head) {
    return head.upos() == Upos.NUM || head.upos() == Upos.SYM || AMOUNTS.contains(lower(head));
  }

  private boolean isName(Token head) {
    return head.upos() == Upos.PROPN && tree.sentence().nameAt(head).isPresent();
  }

  private Optional<Issue> nominal(Token head) {
    List<Issue.Word> words = new ArrayList<>(nouns.of(head, ROOM));
    if (words.isEmpty() || head.upos() == Upos.PRON) {
      return Optional.empty();
    }
    behind(head)
        .map(t -> nouns.marked(t, BEHIND))
        .filter(more -> words.size() + more.size() <= ROOM)
        .ifPresent(words::addAll);
    return Optional.of(Issue.of(words));
  }

  /** A phrase right behind an object belongs to it as far as a reader can tell. */
  private Optional<Token> behind(Token object) {
    if (!object.is("obj") || tree.child(object, "nmod").isPresent()) {
      return Optional.empty();
    }
    return tree.head(object).stream()
        .flatMap(v -> tree.children(v, "obl").stream())
        .filter(o -> tree.firstOf(o) == tree.lastOf(object) + 1)
        .filter(ClauseWords.places(tree))
        .findFirst();
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
