package org.rapporteur.read.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.Words;
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
 * @param flags of {@link Flag}
 */
record Effect(
    Optional<EventType> type,
    Optional<String> mode,
    Optional<Operator> operator,
    List<String> recipients,
    List<String> actors,
    Set<String> flags) {

  /** The place of who has what a noun tells, of who does what a verb tells. */
  static final String POSSESSOR = Words.standard().of("clause.place.possessor").word();

  static final String SUBJECT = Words.standard().of("clause.place.subject").word();

  /** What an effect may say beside its result and places. */
  enum Flag {
    /** Both sides do it. */
    SYM,
    /** Only where the subject is several. */
    MUTUAL,
    /** The object does it to the subject. */
    SWAP,
    /** Less sure. */
    LOW,
    /** Whoever speaks does it. */
    SPEAKER,
    /** It lasts. */
    STATE;

    private final String code = name().toLowerCase(Locale.ROOT);

    String code() {
      return code;
    }

    static Set<String> codes() {
      return Arrays.stream(values()).map(Flag::code).collect(Collectors.toUnmodifiableSet());
    }
  }

  boolean is(Operator other) {
    return operator.isPresent() && operator.get() == other;
  }

  boolean has(Flag flag) {
    return flags.contains(flag.code());
  }
}
