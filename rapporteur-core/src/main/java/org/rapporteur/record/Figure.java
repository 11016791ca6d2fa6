package org.rapporteur.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that a reader would track: forces, money, casualties.
 *
 * @param id derived from the content once the article is read ({@link Reading#identified})
 * @param value in units, scaled out (5.4 billion is 5400000000)
 * @param unit what is counted: {@code troops}, {@code USD}
 * @param approximation {@code nearly}, {@code about}, {@code more than}, in the text's word
 * @param whose party, as a code
 * @param what what the number says of the unit
 * @param asOf when
 * @param origin printed, or worked out from another number of the text
 * @param evidence the words
 * @param provenance what decided
 */
public record Figure(
    String id,
    BigDecimal value,
    String unit,
    Optional<String> approximation,
    Optional<String> whose,
    String what,
    CalendarDate asOf,
    Origin origin,
    List<Evidence> evidence,
    Provenance provenance) {

  /** Copies the list; refuses a figure without evidence. */
  public Figure {
    evidence = Findings.supported("figure", evidence);
  }

  /** The same under an id. */
  public Figure withId(String name) {
    return new Figure(
        name, value, unit, approximation, whose, what, asOf, origin, evidence, provenance);
  }

  /** Where a number comes from. */
  public enum Origin {
    PRINTED,
    COMPUTED
  }
}
