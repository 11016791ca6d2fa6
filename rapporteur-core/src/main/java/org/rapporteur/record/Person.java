package org.rapporteur.record;

import java.util.List;

/**
 * A named person of an article.
 *
 * @param actor the person as an actor: fullest name in the text, main role, affiliation
 * @param roles every role that the text gives
 * @param mentions every mention by name, not by pronoun
 */
public record Person(Actor actor, List<Role> roles, List<Evidence> mentions) {

  /** Copies the lists; refuses a person whom nothing mentions. */
  public Person {
    roles = List.copyOf(roles);
    mentions = Findings.supported("person", mentions);
  }
}
