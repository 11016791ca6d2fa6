package org.rapporteur.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param date the day, in the outlet's own zone as printed
 * @param time the moment with its zone, where it is known
 * @param basis whether the article or its metadata states the day, or it was worked out
 * @param origin where it came from, for a reader: {@code given}, {@code text}, {@code json-ld},
 *     {@code weekday in text}
 */
public record Publication(
    LocalDate date, Optional<OffsetDateTime> time, Basis basis, String origin) {

  /** How the day is known. */
  public enum Basis {
    STATED,
    INFERRED
  }

  /** A stated day. */
  public static Publication stated(LocalDate date, String origin) {
    return new Publication(date, Optional.empty(), Basis.STATED, origin);
  }

  /** A day on which it may have been, to see what would follow. */
  public static Publication supposed(LocalDate date) {
    return inferred(date, "supposed");
  }

  /** A day that was worked out. */
  public static Publication inferred(LocalDate date, String origin) {
    return new Publication(date, Optional.empty(), Basis.INFERRED, origin);
  }
}
