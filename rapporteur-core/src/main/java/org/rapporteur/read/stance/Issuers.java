package org.rapporteur.read.stance;

import java.util.Optional;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/** Finds the party behind a narrated if-then: who says it, else who would act on it. */
final class Issuers {

  private Issuers() {}

  static Optional<String> of(Tree tree, Token consequence, Actors actors) {
    Token at = consequence;
    Optional<String> acting = party(tree, consequence, actors);
    for (int steps = 0; steps < 10; steps++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        break;
      }
      if (at.is("ccomp") || at.is("xcomp")) {
        Optional<String> outer = party(tree, head.get(), actors);
        if (outer.isPresent()) {
          return outer;
        }
      }
      at = head.get();
    }
    return acting;
  }

  private static Optional<String> party(Tree tree, Token predicate, Actors actors) {
    return new Clause(tree, predicate)
        .agents().stream().flatMap(t -> actors.party(tree, t).stream()).findFirst();
  }
}
