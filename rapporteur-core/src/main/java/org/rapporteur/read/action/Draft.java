package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.syntax.Tree;

/**
 * An act whose participants are known, before the article as a whole is looked at.
 *
 * @param tree the sentence
 * @param act what the syntax tells
 * @param actors who acts
 * @param recipients to whom; empty if the sentence does not tell
 * @param allegedBy who says so
 */
record Draft(
    Tree tree, Act act, List<Actor> actors, List<Actor> recipients, Optional<Actor> allegedBy) {

  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  Draft to(List<Actor> others) {
    return new Draft(tree, act, actors, others, allegedBy);
  }

  /** The code of an actor's party, or what it is called. */
  static String side(Actor actor) {
    return actor.party().orElse(actor.name());
  }
}
