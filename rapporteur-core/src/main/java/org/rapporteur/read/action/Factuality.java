package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Action.Status;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Tells whether what a word tells happened: from tense, modality and negation of its own clause,
 * then from every clause that it hangs in. <i>Varland refused to say that it would not attack</i>
 * is read from the inside out.
 */
final class Factuality {

  private static final int CLIMB = 14;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "hardly", "neither", "nor", "without", "no", "nobody", "none");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "should", "lest", "provided");
  private static final Set<String> UNREAL = Set.of("would", "could", "may", "might", "can");
  private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "right", "so");
  private static final Set<String> TOPIC =
      Set.of("on", "about", "over", "of", "after", "since", "because of", "despite", "amid");
  private static final Set<String> WANTED = Set.of("should", "must", "ought", "need", "have");

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;

  Factuality(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
  }

  /** The standing of the act that a word tells. */
  Act.Standing of(Token trigger) {
    Act.Standing standing = trigger.upos().isNominal() ? nominal(trigger) : own(trigger);
    Token at = trigger;
    for (int steps = 0; steps < CLIMB; steps++) {
      Optional<Token> head = tree.head(at);
      if (standing.status() == Status.PLANNED && hasCondition(at)) {
        standing = standing.with(Status.HYPOTHETICAL);
      }
      if (head.isEmpty()
          || (at.relation().equals("acl:relcl") && tree.child(at, "mark").isEmpty())) {
        break;
      }
      if (at.is("advcl") && !at.equals(FrameMatcher.complement(tree, head.get()).orElse(null))) {
        return asked(purpose(standing, at, head.get()));
      }
      standing = under(standing, at, head.get());
      if (at.is("csubj") || at.is("nsubj")) {
        break;
      }
      at = head.get();
    }
    return asked(standing);
  }

  private Act.Standing asked(Act.Standing standing) {
    return isQuestion() && standing.status() != Status.DENIED
        ? standing.with(Status.HYPOTHETICAL)
        : standing;
  }

  /** The aim of what is not done is not reached: <i>it will not send troops to fight</i>. */
  private Act.Standing purpose(Act.Standing inner, Token aim, Token head) {
    if (!new Clause(tree, aim).isInfinitive() || head.upos().isNominal() || !settled(inner)) {
      return inner;
    }
    Act.Standing outer = own(head);
    return settled(outer)
        ? inner
        : new Act.Standing(outer.status(), outer.denial(), inner.allegers());
  }

  private boolean isQuestion() {
    return tree.sentence().size() > 0
        && tree.sentence().token(tree.sentence().size()).form().equals("?");
  }

  private Act.Standing nominal(Token noun) {
    // What lasts by its nature goes on as long as nothing ends it: a siege, efforts.
    Status status =
        lexicon.has("<going>", Lexicon.lower(noun)) || lexicon.has("<going>", noun.lemma())
            ? Status.ONGOING
            : Status.OCCURRED;
    Act.Denial denial = Act.Denial.NONE;
    for (Token t : tree.children(noun)) {
      String word = Lexicon.lower(t);
      if (t.is("det") && word.equals("no")) {
        status = Status.DENIED;
        denial = Act.Denial.FACT;
      } else if (lexicon.has("<unreal>", word)) {
        status = Status.HYPOTHETICAL;
      } else if (lexicon.has("<coming>", word)) {
        status = Status.PLANNED;
      }
      if (word.equals("ongoing") || word.equals("continuing") || word.equals("continued")) {
        status = Status.ONGOING;
      }
    }
    if (noun.head() > 0 && tree.child(noun, "cop").isPresent()) {
      Act.Standing own = own(noun);
      return own.status() == Status.OCCURRED ? new Act.Standing(status, denial, List.of()) : own;
    }
    return new Act.Standing(status, denial, List.of());
  }

  /** The standing that a predicate gives itself. */
  Act.Standing own(Token predicate) {
    List<String> auxiliaries = new ArrayList<>();
    for (Token t : tree.children(predicate, "aux")) {
      auxiliaries.add(Lexicon.lower(t));
    }
    boolean future =
        auxiliaries.contains("will") || auxiliaries.contains("shall") || auxiliaries.contains("wo");
    boolean unreal = auxiliaries.stream().anyMatch(UNREAL::contains);
    boolean wanted = auxiliaries.stream().anyMatch(a -> WANTED.contains(a) && !a.equals("have"));
    if (isNegated(predicate)) {
      boolean willed = future || unreal || (auxiliaries.isEmpty() && isPresent(predicate));
      return new Act.Standing(Status.DENIED, willed ? Act.Denial.WILL : Act.Denial.FACT, List.of());
    }
    Status status = Status.OCCURRED;
    if (isConditional(predicate) || isSubjunctive(predicate)) {
      status = Status.HYPOTHETICAL;
    } else if (future) {
      status = hasCondition(predicate) ? Status.HYPOTHETICAL : Status.PLANNED;
    } else if (auxiliaries.contains("would") && isReported(predicate) && !hasCondition(predicate)) {
      status = Status.PLANNED;
    } else if (unreal || wanted) {
      status = Status.HYPOTHETICAL;
    } else if (predicate.xpos().equals("VBG") && auxiliaries.contains("be")) {
      status = Status.ONGOING;
    } else if (auxiliaries.contains("have") && isSince(predicate) || isCurrent(predicate)) {
      status = Status.ONGOING;
    } else if (predicate.xpos().equals("VB")
        && auxiliaries.isEmpty()
        && new Clause(tree, predicate).isInfinitive()) {
      status = Status.PLANNED;
    }
    return new Act.Standing(status, Act.Denial.NONE, List.of());
  }

  /** <i>The demand that Varland withdraw</i>: a bare verb behind a subject of the singular. */
  private boolean isSubjunctive(Token predicate) {
    boolean bare = predicate.xpos().equals("VB") || predicate.xpos().equals("VBP");
    return bare
        && tree.child(predicate, "aux").isEmpty()
        && tree.children(predicate, "mark").stream().anyMatch(m -> Lexicon.lower(m).equals("that"))
        && tree.child(predicate, "nsubj")
            .filter(n -> n.xpos().equals("NNP") || n.xpos().equals("NN"))
            .filter(n -> tree.child(n, "conj").isEmpty())
            .isPresent();
  }

  /** <i>Since the war it has sent aid</i>: what began then goes on. */
  private boolean isSince(Token predicate) {
    return tree.children(predicate, "obl").stream()
            .anyMatch(o -> tree.preposition(o).equals("since"))
        || tree.children(predicate, "advcl").stream()
            .flatMap(c -> tree.children(c, "mark").stream())
            .anyMatch(m -> Lexicon.lower(m).equals("since"));
  }

  /** <i>The troops that Varland currently keeps there</i>. */
  private boolean isCurrent(Token predicate) {
    return isPresent(predicate)
        && tree.children(predicate, "advmod").stream()
            .map(Lexicon::lower)
            .anyMatch(a -> a.equals("currently") || a.equals("still"));
  }

  private static boolean isPresent(Token predicate) {
    return predicate.xpos().equals("VBP") || predicate.xpos().equals("VBZ");
  }

  private boolean isReported(Token predicate) {
    return predicate.is("ccomp")
        || !Speaker.of(tree, matcher, predicate).isEmpty()
        || tree.children(predicate, "parataxis").stream().anyMatch(this::isSaying)
        || predicate.is("parataxis");
  }

  private boolean isSaying(Token t) {
    return matcher.match(tree, t).filter(m -> m.effect().is(Operator.SAY)).isPresent();
  }

  private boolean isNegated(Token predicate) {
    for (Token t : tree.children(predicate)) {
      String word = Lexicon.lower(t);
      if ((t.is("advmod") || t.is("det") || t.is("cc") || t.is("mark"))
          && NEGATIONS.contains(word)) {
        return true;
      }
      if ((t.is("nsubj") || t.is("obj"))
          && (word.equals("nobody")
              || word.equals("nothing")
              || word.equals("none")
              || tree.children(t, "det").stream().anyMatch(d -> Lexicon.lower(d).equals("no")))) {
        return true;
      }
      if (t.is("advmod") && word.equals("longer")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is an if-clause. */
  boolean isConditional(Token predicate) {
    if (!predicate.is("advcl") && !predicate.is("ccomp") && !predicate.is("acl")) {
      return false;
    }
    for (Token t : tree.children(predicate)) {
      if (CONDITIONS.contains(t.form().toLowerCase(Locale.ROOT))
          && (t.is("mark") || (t.is("aux") && t.id() == tree.firstOf(predicate)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCondition(Token predicate) {
    return tree.children(predicate, "advcl").stream().anyMatch(this::isConditional)
        || tree.children(predicate, "obl").stream()
            .anyMatch(o -> Lexicon.lower(o).equals("event") && tree.preposition(o).equals("in"));
  }

  /** What becomes of an act's standing when the word that tells it hangs under another. */
  private Act.Standing under(Act.Standing inner, Token at, Token head) {
    if (head.upos().isNominal()) {
      boolean modifies = at.is("nmod") || at.is("acl") || at.is("compound");
      if (at.is("nmod") && Lexicon.lower(head).equals("eve")) {
        return inner.with(Status.PLANNED);
      }
      if (modifies && isFalse(head)) {
        return new Act.Standing(Status.DENIED, Act.Denial.FACT, inner.allegers());
      }
      if (modifies && lexicon.has("<fear>", Lexicon.lower(head)) && settled(inner)) {
        return inner.with(Status.HYPOTHETICAL);
      }
      Optional<Operator> operator =
          modifies ? lexicon.noun(tree, head).flatMap(Effect::operator) : Optional.empty();
      return operator.isPresent() ? applied(operator.get(), inner, head) : inner;
    }
    if (at.is("conj") && isHungTooHigh(at, head)) {
      return matcher
          .match(tree, head)
          .flatMap(m -> m.effect().operator())
          .map(o -> applied(o, inner, head))
          .orElse(inner);
    }
    if (at.is("conj")) {
      boolean shares =
          at.upos() == Upos.VERB
              && tree.child(at, "aux").isEmpty()
              && tree.child(at, "nsubj").isEmpty()
              && at.xpos().equals(head.xpos());
      return shares && settled(inner) ? own(head).with(stronger(own(head), inner)) : inner;
    }
    if (head.upos() == Upos.ADJ && (at.is("ccomp") || at.is("csubj") || at.is("nsubj"))) {
      boolean no = isNegated(head);
      boolean untrue =
          lexicon.has("<false>", Lexicon.lower(head)) != no
              && (lexicon.has("<false>", Lexicon.lower(head))
                  || TRUE.contains(Lexicon.lower(head)));
      if (untrue) {
        return new Act.Standing(Status.DENIED, Act.Denial.FACT, inner.allegers());
      }
    }
    boolean idea = at.is("nsubj") && lexicon.has("<fear>", Lexicon.lower(at));
    if (idea && tree.child(head, "cop").isPresent() && isNegated(head)) {
      return new Act.Standing(Status.DENIED, Act.Denial.FACT, inner.allegers());
    }
    if (at.is("nsubj") && lexicon.has("<unreal>", Lexicon.lower(head)) && settled(inner)) {
      return inner.with(Status.HYPOTHETICAL);
    }
    if (at.upos().isNominal()
        && (at.is("obj") || at.is("nsubj") || (at.is("obl") && !isTopic(at)))
        && inner.status() == Status.OCCURRED
        && own(head).status() == Status.PLANNED) {
      return inner.with(Status.PLANNED);
    }
    Optional<FrameMatcher.Match> match = matcher.match(tree, head);
    if (match.isEmpty() || match.get().effect().operator().isEmpty()) {
      return at.is("advcl") || at.is("xcomp") ? purpose(inner, at, head) : inner;
    }
    boolean governed =
        at.is("xcomp")
            || at.is("ccomp")
            || at.is("advcl")
            || match.get().object().filter(at::equals).isPresent();
    return governed ? applied(match.get().effect().operator().get(), inner, head) : inner;
  }

  /**
   * A bare gerund is not coordinated with a finite verb but with what that governs: <i>Varland
   * denied spying and plotting a coup</i>.
   */
  private boolean isHungTooHigh(Token at, Token head) {
    return at.xpos().equals("VBG")
        && tree.child(at, "aux").isEmpty()
        && tree.child(at, "nsubj").isEmpty()
        && head.upos() == Upos.VERB
        && !head.xpos().equals("VBG");
  }

  /** What a coming talk is about has been before: <i>talks will focus on the invasion</i>. */
  private boolean isTopic(Token oblique) {
    return TOPIC.contains(tree.preposition(oblique));
  }

  private boolean isFalse(Token noun) {
    return tree.children(noun, "amod").stream()
        .anyMatch(a -> lexicon.has("<false>", Lexicon.lower(a)));
  }

  private static Status stronger(Act.Standing outer, Act.Standing inner) {
    return settled(outer) ? inner.status() : outer.status();
  }

  private static boolean settled(Act.Standing s) {
    return s.status() == Status.OCCURRED
        || s.status() == Status.ONGOING
        || s.status() == Status.PLANNED;
  }

  private Act.Standing applied(Operator operator, Act.Standing inner, Token head) {
    Act.Standing outer = head.upos().isNominal() ? nominal(head) : own(head);
    boolean no = outer.status() == Status.DENIED;
    boolean goingTo =
        operator == Operator.TRY && Lexicon.lower(head).equals("go") && head.xpos().equals("VBG");
    return switch (goingTo ? Operator.INTEND : operator) {
      case SAY, ACCUSE -> alleged(inner, head);
      case TRY, LIGHT, ALLOW, END, NONE ->
          isGoingOn(head) && settled(outer)
              ? inner.with(Status.ONGOING)
              : no || outer.status() == Status.HYPOTHETICAL || outer.status() == Status.PLANNED
                  ? new Act.Standing(outer.status(), outer.denial(), inner.allegers())
                  : inner.status() == Status.PLANNED ? inner.with(outer.status()) : inner;
      case COMMIT, INTEND, READY ->
          no
              ? new Act.Standing(Status.DENIED, Act.Denial.WILL, inner.allegers())
              : inner.status() == Status.DENIED
                  ? new Act.Standing(Status.DENIED, Act.Denial.WILL, inner.allegers())
                  : inner.with(
                      outer.status() == Status.HYPOTHETICAL
                              || inner.status() == Status.HYPOTHETICAL
                              || hasCondition(head)
                          ? Status.HYPOTHETICAL
                          : Status.PLANNED);
      case DEMAND, THREATEN -> inner.with(Status.HYPOTHETICAL);
      case REFUSE ->
          no
              ? inner.with(Status.HYPOTHETICAL)
              : new Act.Standing(Status.DENIED, Act.Denial.WILL, inner.allegers());
      case FAIL, PREVENT, DENY ->
          no
              ? inner.with(Status.OCCURRED)
              : new Act.Standing(Status.DENIED, Act.Denial.FACT, inner.allegers());
    };
  }

  private static boolean isGoingOn(Token head) {
    return Lexicon.lower(head).equals("continue") || Lexicon.lower(head).equals("keep");
  }

  private Act.Standing alleged(Act.Standing inner, Token head) {
    return inner.allegers().isEmpty()
        ? new Act.Standing(inner.status(), inner.denial(), new Clause(tree, head).agents())
        : inner;
  }
}
