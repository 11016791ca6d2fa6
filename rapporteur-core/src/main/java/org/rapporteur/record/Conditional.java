package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * An if-then of a party: if the condition holds, the consequence follows.
 *
 * @param id derived from the content once the article is read ({@link Reading#identified})
 * @param kind threat, promise, requirement or warning
 * @param issuer party that says so, as a code
 * @param target party that it is said to, as a code
 * @param condition the if-half
 * @param consequence the then-half
 * @param evidence the words
 * @param provenance what decided
 */
public record Conditional(
    String id,
    Kind kind,
    Optional<String> issuer,
    Optional<String> target,
    List<Evidence> condition,
    List<Evidence> consequence,
    List<Evidence> evidence,
    Provenance provenance) {

  /** Copies the lists; refuses a half without evidence. */
  public Conditional {
    condition = Findings.supported("condition", condition);
    consequence = Findings.supported("consequence", consequence);
    evidence = Findings.supported("conditional", evidence);
  }

  /** The same under an id. */
  public Conditional withId(String name) {
    return new Conditional(
        name, kind, issuer, target, condition, consequence, evidence, provenance);
  }

  /** What kind of if-then it is. */
  public enum Kind {
    THREAT,
    PROMISE,
    REQUIREMENT,
    WARNING
  }
}
