package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.EventType;

/**
 * What an entry of the lexicon tells: an act of a type, or an operator on another act.
 *
 * @param type the act's type; none for an operator
 * @param mode the act's mode
 * @param operator none for an act
 * @param recipients where the recipient is looked for first: prepositions, {@code obj}, {@code
 *     iobj}, {@code subj}
 * @param actors where the actor of a noun is looked for: prepositions and {@code poss}
 * @param flags of {@link EntryParser#FLAGS}
 */
record Effect(
    Optional<EventType> type,
    Optional<String> mode,
    Optional<Operator> operator,
    List<String> recipients,
    List<String> actors,
    Set<String> flags) {

  boolean is(Operator other) {
    return operator.isPresent() && operator.get() == other;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
