package org.rapporteur.read.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds whose act a noun tells. */
final class Holders {

  private static final WordList FELT_ABOUT = Words.standard().of("clause.felt-about");

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;

  Holders(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
  }

  /** Its possessor or demonym, or who stands behind a preposition, else who carries it out. */
  List<Token> of(Token noun, Effect effect) {
    Set<Token> found = new LinkedHashSet<>();
    for (String place : effect.actors()) {
      for (Token t : tree.children(noun)) {
        Optional<Token> holder =
            place.equals(Effect.POSSESSOR)
                ? modifier(t)
                : Optional.of(t).filter(n -> n.is("nmod") && tree.preposition(n).equals(place));
        if (found.isEmpty() || effect.has(Effect.Flag.SYM)) {
          holder.ifPresent(h -> found.addAll(tree.conjuncts(h)));
        }
      }
    }
    if (found.size() == 1 && effect.has(Effect.Flag.SYM) && isAttended(noun)) {
      // "the envoy spoke at a meeting of the Compact": the guest first
      Set<Token> all =
          tree.head(noun)
              .filter(v -> v.upos() == Upos.VERB)
              .map(v -> new LinkedHashSet<>(new Clause(tree, v).agents()))
              .orElseGet(LinkedHashSet::new);
      all.addAll(found);
      return List.copyOf(all);
    }
    if (found.isEmpty()) {
      tree.head(noun)
          .filter(v -> v.upos() == Upos.VERB && (noun.is("obj") || noun.is("obl")))
          .filter(v -> effect.has(Effect.Flag.SYM) || carriesOut(v))
          .filter(v -> !isFeltAbout(noun, v))
          .ifPresent(v -> found.addAll(new Clause(tree, v).agents()));
    }
    return List.copyOf(found);
  }

  private boolean isAttended(Token noun) {
    String preposition = tree.preposition(noun);
    return noun.is("obl") && Particles.PLACE.has(preposition);
  }

  /** A possessor or a name, also in a chain of nouns: <i>Varland security demands</i>. */
  private Optional<Token> modifier(Token t) {
    boolean plain = t.is("amod") || t.is("compound");
    if (t.relation().equals("nmod:poss") || (plain && isName(t))) {
      return Optional.of(t);
    }
    return t.is("compound")
        ? tree.children(t, "compound").stream().filter(this::isName).findFirst()
        : Optional.empty();
  }

  private boolean isName(Token t) {
    return tree.sentence().nameAt(t).isPresent();
  }

  /**
   * Whether the subject of a verb does what its object tells. Who reports violence, or sees it, has
   * no part in it: <i>Varland said violence had returned</i>.
   */
  private boolean carriesOut(Token verb) {
    if (lexicon.has("+light", Lexicon.lower(verb))) {
      return true;
    }
    return matcher
        .match(tree, verb)
        .flatMap(m -> m.effect().operator())
        .filter(Holders::isOwn)
        .isPresent();
  }

  /** <i>Varland voiced outrage at the raid</i>: its subject does not carry it out. */
  private boolean isFeltAbout(Token noun, Token verb) {
    return noun.is("obl")
        && FELT_ABOUT.has(tree.preposition(noun))
        && tree.child(verb, "obj").filter(o -> o.id() < noun.id()).isPresent();
  }

  private static boolean isOwn(Operator operator) {
    return switch (operator) {
      case COMMIT, INTEND, READY, TRY, FAIL, REFUSE, LIGHT, END, NONE -> true;
      case SAY, DEMAND, THREATEN, ALLOW, PREVENT, ACCUSE, DENY -> false;
    };
  }
}
