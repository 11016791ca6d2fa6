package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One side of an act towards one other: what event data call a dyad. An act with several actors or
 * recipients is one directed act a pair; a symmetric act (no recipient) is its first actor with
 * each other one.
 *
 * @param act the act
 * @param id that of the act for its first pair, with a number behind it for the others
 * @param actor who acts
 * @param recipient to whom, if anybody is named
 */
public record DirectedAct(Action act, String id, Actor actor, Optional<Actor> recipient) {

  /** The pairs of acts, in order. */
  public static List<DirectedAct> of(List<Action> acts) {
    List<DirectedAct> found = new ArrayList<>();
    for (Action a : acts) {
      int first = found.size();
      if (!a.recipients().isEmpty()) {
        for (Actor actor : a.actors()) {
          for (Actor recipient : a.recipients()) {
            String id = id(a, found.size() - first);
            found.add(new DirectedAct(a, id, actor, Optional.of(recipient)));
          }
        }
      } else if (a.actors().size() == 1) {
        found.add(new DirectedAct(a, a.id(), a.actors().get(0), Optional.empty()));
      } else {
        for (Actor other : a.actors().subList(1, a.actors().size())) {
          String id = id(a, found.size() - first);
          found.add(new DirectedAct(a, id, a.actors().get(0), Optional.of(other)));
        }
      }
    }
    return found;
  }

  private static String id(Action action, int copy) {
    return copy == 0 ? action.id() : action.id() + "." + (copy + 1);
  }

  /** The party of an actor, or what an actor without one is called, in capitals. */
  public static String side(Actor actor) {
    return actor.party().orElseGet(() -> actor.name().toUpperCase(Locale.ROOT));
  }
}
