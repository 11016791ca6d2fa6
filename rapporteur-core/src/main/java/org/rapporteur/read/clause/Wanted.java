package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.ActMode;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Finds what is asked for with a verb of obligation: <i>Ostmark said that Varland must hand over
 * the islands</i> is a request of Ostmark's. Who speaks may stand outside the sentence; then the
 * act has no agent.
 */
final class Wanted {

  private static final WordList WILL = Words.standard().of("auxiliary-of-future");
  private static final WordList SPEAKERS = Words.standard().of("clause.wanted.speakers");

  private static final Set<String> MUST = Words.standard().of("must").all();

  /** The rule that decides. */
  static final String RULE = ClauseRule.WANTED.code();

  private static final Set<String> NEED = Words.standard().of("need-or-have").all();

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Foreground foreground;
  private final Embedding factuality;

  Wanted(Tree tree, FrameMatcher matcher, Foreground foreground, Embedding factuality) {
    this.tree = tree;
    this.matcher = matcher;
    this.foreground = foreground;
    this.factuality = factuality;
  }

  /** The request that a predicate makes, if it does. */
  Optional<Act> at(Token predicate) {
    Optional<Token> wanted = wanted(predicate);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = new Clause(tree, wanted.get());
    List<Token> asked = new ArrayList<>(new Clause(tree, predicate).agents());
    if (clause.isPassive()) {
      asked = new ArrayList<>(clause.patients());
    }
    if (asked.isEmpty() || asked.stream().allMatch(Wanted::isSpeaker)) {
      return Optional.empty();
    }
    List<Token> speakers = Speaker.of(tree, matcher, predicate);
    if (!speakers.isEmpty() && asked.stream().allMatch(t -> t.upos() == Upos.PRON)) {
      return Optional.empty();
    }
    List<Token> zone = new ArrayList<>(asked);
    for (Token t : asked) {
      zone.addAll(tree.children(t, "nmod"));
      zone.addAll(tree.children(t, "amod"));
      zone.addAll(tree.children(t, "compound"));
    }
    return Optional.of(
        new Act(
            EventType.REQUEST,
            Optional.of(ActMode.CHANGE),
            new Act.Standing(status(predicate), List.of()),
            predicate,
            speakers,
            zone,
            Shape.SPOKEN,
            foreground.of(predicate),
            RULE,
            List.of(),
            speakers.isEmpty() ? (isNarrated(predicate) ? 0.35 : 0.4) : 0.6));
  }

  /** Who keeps saying it keeps asking: <i>Varland continues to insist that</i>. */
  private Factuality status(Token predicate) {
    Token at = predicate;
    for (int steps = 0; steps < 4; steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        break;
      }
      if (at.is("ccomp")) {
        boolean goesOn = factuality.of(head.get()).factuality() == Factuality.ONGOING;
        return goesOn ? Factuality.ONGOING : Factuality.OCCURRED;
      }
      at = head.get();
    }
    return Factuality.OCCURRED;
  }

  /** <i>The team will have to wait</i> is foretold, not asked for. */
  private boolean isNarrated(Token predicate) {
    return NEED.contains(Lexicon.lower(predicate))
        && tree.children(predicate, "aux").stream().anyMatch(a -> WILL.has(Lexicon.lower(a)));
  }

  private Optional<Token> wanted(Token predicate) {
    if (predicate.is("advcl") || predicate.relation().equals("acl:relcl")) {
      return Optional.empty();
    }
    boolean must =
        tree.children(predicate, "aux").stream()
            .anyMatch(a -> MUST.contains(Lexicon.lower(a)) && !isInverted(predicate, a));
    if (must) {
      return Optional.of(predicate);
    }
    boolean need = predicate.upos() == Upos.VERB && NEED.contains(Lexicon.lower(predicate));
    if (need && tree.child(predicate, "obj").isEmpty()) {
      return tree.children(predicate, "xcomp").stream()
          .filter(x -> new Clause(tree, x).isInfinitive())
          .findFirst();
    }
    return Optional.empty();
  }

  /** <i>Should Varland choose it</i> is a condition. */
  private boolean isInverted(Token predicate, Token auxiliary) {
    return tree.child(predicate, "nsubj").filter(s -> s.id() > auxiliary.id()).isPresent();
  }

  private static boolean isSpeaker(Token t) {
    String form = t.form().toLowerCase(Locale.ROOT);
    return SPEAKERS.has(form);
  }
}
