package org.rapporteur.read.format.date;

/**
 * Which comes first where a source writes dates in figures: <i>25/3/2031</i> tells that its
 * <i>3/4/2031</i> is the third of April.
 */
public enum DayOrder {
  /** No date tells it. */
  UNTOLD,
  /** 25/3/2031. */
  DAY_FIRST,
  /** 3/25/2031. */
  MONTH_FIRST,
  /** Both are written. */
  MIXED;

  private static final int MONTHS = 12;

  /** What a written date tells. */
  public static DayOrder of(String written) {
    DateTokens t = new DateTokens(written.strip());
    for (int i = 0; i + 4 < t.size(); i++) {
      boolean apart = t.at(i + 1).equals(t.at(i + 3)) && "/-".contains(t.at(i + 1));
      if (apart && t.isNumber(i, 1, 2) && t.isNumber(i + 2, 1, 2) && t.isNumber(i + 4, 4, 4)) {
        if (t.number(i) > MONTHS) {
          return DAY_FIRST;
        }
        return t.number(i + 2) > MONTHS ? MONTH_FIRST : UNTOLD;
      }
    }
    return UNTOLD;
  }

  /** What this and another date tell together. */
  public DayOrder and(DayOrder other) {
    if (this == other || other == UNTOLD) {
      return this;
    }
    return this == UNTOLD ? other : MIXED;
  }
}
