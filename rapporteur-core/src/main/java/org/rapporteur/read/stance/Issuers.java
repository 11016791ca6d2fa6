package org.rapporteur.read.stance;

import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/** Finds the parties behind a narrated if-then: who says it, else who would act on it. */
final class Issuers {

  private Issuers() {}

  static List<String> of(Tree tree, Token consequence, Actors actors) {
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
    return parties(tree, consequence, actors);
  }

  private static List<String> parties(Tree tree, Token predicate, Actors actors) {
    return new Clause(tree, predicate)
        .agents().stream().flatMap(t -> actors.parties(tree, t).stream()).distinct().toList();
  }
}
