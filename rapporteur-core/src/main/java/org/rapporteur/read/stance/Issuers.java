package org.rapporteur.read.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds the parties behind a narrated if-then: who says it, else who would act on it. */
final class Issuers {

  private static final WordList CLEAR = Words.standard().of("stance.clear");
  private static final WordList MAKE = Words.standard().of("stance.make");

  private static final WordList IT = Words.standard().of("stance.issue.it");
  private static final Set<String> SAYING = Words.standard().of("stance.issuers.saying").all();

  private Issuers() {}

  /**
   * The parties of the nearest verb of saying that holds the word in the same sentence; empty if
   * there is none, an empty list if it is nobody known: <i>like the fox saying it had to</i>.
   */
  static Optional<List<String>> said(Tree tree, Token word, Actors actors) {
    Token at = word;
    for (int steps = 0; steps < 10; steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty() || at.relation().equals("acl:relcl")) {
        return Optional.empty();
      }
      boolean own = CLEAR.has(head.get().lemma()) && head.get().is("xcomp");
      Token saying = own ? tree.head(head.get()).orElse(head.get()) : head.get();
      boolean clear =
          MAKE.has(saying.lemma())
              && tree.children(saying, "xcomp").stream().anyMatch(c -> CLEAR.has(c.lemma()));
      if (at.is("ccomp") && (clear || SAYING.contains(saying.lemma()))) {
        return sayers(tree, saying, actors);
      }
      at = head.get();
    }
    return Optional.empty();
  }

  private static Optional<List<String>> sayers(Tree tree, Token saying, Actors actors) {
    List<String> parties = parties(tree, saying, actors);
    boolean other = new Clause(tree, saying).agents().stream().anyMatch(t -> t.upos() == Upos.NOUN);
    return parties.isEmpty() && !other ? Optional.empty() : Optional.of(parties);
  }

  /**
   * The parties of what holds a then-half; else, where it binds who does it, of its doers by name.
   *
   * @param tree the sentence
   * @param consequence the head of the then-half
   * @param binding whose doers may say it: not what a deed would lead to, nor what somebody must do
   */
  static List<String> of(Tree tree, Token consequence, Actors actors, Predicate<Token> binding) {
    Token at = consequence;
    for (int steps = 0; steps < 10; steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        break;
      }
      if (at.is("ccomp") || at.is("xcomp")) {
        List<String> outer = parties(tree, head.get(), actors);
        if (!outer.isEmpty()) {
          return outer;
        }
      }
      at = head.get();
    }
    boolean named = new Clause(tree, consequence).agents().stream().noneMatch(Issuers::isOther);
    return named && binding.test(consequence) ? parties(tree, consequence, actors) : List.of();
  }

  /** <i>It would see this as a gain if …</i>: whose word that is the author does not say. */
  private static boolean isOther(Token t) {
    return t.upos() == Upos.PRON && IT.has(t.lemma());
  }

  private static List<String> parties(Tree tree, Token predicate, Actors actors) {
    return new Clause(tree, predicate)
        .agents().stream().flatMap(t -> actors.parties(tree, t).stream()).distinct().toList();
  }
}
