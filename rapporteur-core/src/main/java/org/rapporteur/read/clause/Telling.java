package org.rapporteur.read.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.ActMode;
import org.rapporteur.record.EventType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * What the words of a sentence tell, in types: a verb in its frame, a noun, and what an operator
 * makes of the act that its object or complement names.
 */
final class Telling {

  private static final WordList OTHERS = Words.standard().of("clause.others");
  private static final WordList CONTENT = Words.standard().of("clause.content");

  private static final int DEPTH = 5;
  private static final Set<String> WISHES = Words.standard().of("clause.wishes").all();

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;

  Telling(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
  }

  /**
   * What a predicate tells in its frame.
   *
   * @param consumed gets the ids of the nouns that it speaks for
   */
  Optional<Told> of(FrameMatcher.Match match, Set<Integer> consumed) {
    return told(match, consumed, DEPTH);
  }

  /** Whose demand is rejected has made it: <i>Varland rejected Ostmark's demands</i>. */
  private boolean isAnothers(Token object) {
    return tree.children(object, "nmod:poss").stream()
        .anyMatch(t -> tree.sentence().nameAt(t).isPresent());
  }

  /** What a noun tells by itself. */
  Optional<Told> of(Token noun) {
    return nounTold(noun, DEPTH);
  }

  private Optional<Told> told(FrameMatcher.Match match, Set<Integer> consumed, int depth) {
    Effect effect = match.effect();
    if (effect.type().isPresent()) {
      match
          .object()
          .filter(o -> !isAnothers(o))
          .ifPresent(o -> consumed.addAll(List.of(o.id(), lexicon.core(tree, o).id())));
      return Optional.of(new Told(effect.type().get(), effect.mode()));
    }
    Optional<Told> inner = inner(match, depth);
    return switch (effect.operator().orElse(Operator.NONE)) {
      case COMMIT -> Optional.of(inner.map(Told::announced).orElse(Told.of(EventType.AGREE)));
      case DEMAND -> Optional.of(inner.map(Told::requested).orElse(Told.of(EventType.REQUEST)));
      case THREATEN -> Optional.of(inner.map(Told::threatened).orElse(Told.of(EventType.THREATEN)));
      case REFUSE -> Optional.of(inner.map(Told::refused).orElse(Told.of(EventType.REJECT)));
      case FAIL -> inner.map(Told::failed);
      case ALLOW ->
          Optional.of(
              inner.filter(i -> i.type() == EventType.RETREAT).orElse(Told.of(EventType.CONCEDE)));
      case PREVENT -> Optional.of(Told.of(EventType.COERCE, ActMode.RESTRICT));
      case ACCUSE -> Optional.of(Told.of(EventType.ACCUSE, ActMode.ALLEGE));
      case END -> {
        Optional<Token> object = match.object();
        inner.flatMap(i -> object).ifPresent(o -> consumed.add(o.id()));
        yield inner.map(Told::ended);
      }
      case LIGHT -> inner;
      case READY ->
          inner
              .map(i -> Told.isCooperation(i.type()) ? Told.of(EventType.AGREE) : i.announced())
              .or(() -> Optional.of(Told.of(EventType.AGREE)));
      case INTEND ->
          isWish(match)
              ? Optional.of(inner.map(Told::requested).orElse(Told.of(EventType.REQUEST)))
              : Optional.empty();
      case SAY, TRY, DENY, NONE -> Optional.empty();
    };
  }

  /** A wish about somebody else is a request: <i>Varland hopes that Ostmark will withdraw</i>. */
  private boolean isWish(FrameMatcher.Match match) {
    Token verb = match.clause().predicate();
    if (!WISHES.contains(Lexicon.lower(verb)) || match.complement().isEmpty()) {
      return false;
    }
    Token complement = match.complement().get();
    Optional<Token> other =
        tree.child(complement, "nsubj")
            .or(() -> complement.is("xcomp") ? tree.child(verb, "obj") : Optional.empty());
    return other.filter(t -> t.upos() != Upos.PRON || OTHERS.has(t.lemma())).isPresent();
  }

  private Optional<Told> inner(FrameMatcher.Match match, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    Optional<Token> complement = match.complement();
    if (complement.isPresent()) {
      Optional<Told> clausal = predicateTold(complement.get(), depth - 1);
      if (clausal.isPresent()) {
        return clausal;
      }
    }
    return match.object().flatMap(o -> nounTold(lexicon.core(tree, o), depth - 1));
  }

  private Optional<Told> predicateTold(Token predicate, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (predicate.upos().isNominal()) {
      return nounTold(predicate, depth);
    }
    Optional<FrameMatcher.Match> match = matcher.match(tree, predicate);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Effect effect = match.get().effect();
    boolean transparent =
        effect.is(Operator.TRY)
            || effect.is(Operator.INTEND)
            || effect.is(Operator.READY)
            || effect.is(Operator.SAY);
    Optional<Told> told = told(match.get(), new HashSet<>(), depth - 1);
    return told.isEmpty() && transparent
        ? match.get().complement().flatMap(c -> predicateTold(c, depth - 1))
        : told;
  }

  private Optional<Told> nounTold(Token noun, int depth) {
    Optional<Effect> effect = lexicon.noun(tree, noun);
    if (effect.isEmpty()) {
      return Optional.empty();
    }
    Effect e = effect.get();
    if (e.type().isPresent()) {
      return Optional.of(new Told(e.type().get(), e.mode()));
    }
    Optional<Told> inner =
        depth == 0 ? Optional.empty() : content(noun).flatMap(c -> predicateTold(c, depth - 1));
    return switch (e.operator().orElse(Operator.NONE)) {
      case COMMIT -> Optional.of(inner.map(Told::announced).orElse(Told.of(EventType.AGREE)));
      case DEMAND -> Optional.of(inner.map(Told::requested).orElse(Told.of(EventType.REQUEST)));
      case THREATEN -> Optional.of(inner.map(Told::threatened).orElse(Told.of(EventType.THREATEN)));
      case REFUSE -> Optional.of(inner.map(Told::refused).orElse(Told.of(EventType.REJECT)));
      case INTEND, TRY -> inner;
      default -> Optional.empty();
    };
  }

  /**
   * What a noun such as <i>demand</i> or <i>threat</i> is about: its clause, else what it is of.
   */
  private Optional<Token> content(Token noun) {
    Optional<Token> clause = tree.child(noun, "acl");
    if (clause.isPresent()) {
      return clause;
    }
    return tree.children(noun, "nmod").stream()
        .filter(t -> CONTENT.has(tree.preposition(t)))
        .findFirst();
  }
}
