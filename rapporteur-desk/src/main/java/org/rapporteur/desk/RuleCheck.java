package org.rapporteur.desk;

/**
 * How right a rule was in the findings that somebody looked at; whoever changed their mind counts
 * with the last word.
 *
 * @param rule which
 * @param confirmed so many are so
 * @param changed so many are otherwise
 * @param rejected so many are not so
 */
public record RuleCheck(String rule, long confirmed, long changed, long rejected) {

  /** So many findings were looked at. */
  public long lookedAt() {
    return confirmed + changed + rejected;
  }

  /** The share that is right as it was read, in percent. */
  public long rightPercent() {
    return Math.round(100.0 * confirmed / Math.max(1, lookedAt()));
  }

  RuleCheck and(RuleCheck other) {
    return new RuleCheck(
        rule, confirmed + other.confirmed, changed + other.changed, rejected + other.rejected);
  }
}
