package org.rapporteur.read.clause;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a predicate does to the act that its complement or object names. */
enum Operator {
  /** Reports it. */
  SAY,
  /** Binds itself to it: an act of agreeing, or of threatening if the act is hostile. */
  COMMIT,
  /** Means to do it. */
  INTEND,
  /** Is prepared to do it. */
  READY,
  /** Does it, begins or goes on doing it. */
  TRY,
  /** Does not do it. */
  FAIL,
  /** Will not do it, or not hear of it. */
  REFUSE,
  /** Wants it of somebody else. */
  DEMAND,
  /** Says that it will happen unless. */
  THREATEN,
  /** Lets it happen. */
  ALLOW,
  /** Does not let it happen. */
  PREVENT,
  /** Stops or undoes it. */
  END,
  /** Says that somebody did it. */
  ACCUSE,
  /** Says that it is not so. */
  DENY,
  /** Adds nothing but tense to the noun that names it. */
  LIGHT,
  /** Tells no act. */
  NONE;

  static Optional<Operator> parse(String word) {
    return Arrays.stream(values())
        .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
