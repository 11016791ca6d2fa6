package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * From when to when an office was held, as written in an actors file: {@code 2019..2023-05}.
 *
 * @param from first day; {@link LocalDate#MIN} if not given
 * @param to last day, empty while it lasts
 */
record Tenure(LocalDate from, Optional<LocalDate> to) {

  /** Without dates. */
  static Tenure always() {
    return new Tenure(LocalDate.MIN, Optional.empty());
  }

  /** Reads {@code FROM..TO}, each a year, a month or a day, either left out; empty if it is not. */
  static Optional<Tenure> parse(String text) {
    String written = text.trim();
    int dots = written.indexOf("..");
    if (dots < 0) {
      return Optional.empty();
    }
    String from = written.substring(0, dots).trim();
    String to = written.substring(dots + 2).trim();
    Optional<LocalDate> first = from.isEmpty() ? Optional.of(LocalDate.MIN) : day(from, false);
    Optional<LocalDate> last = to.isEmpty() ? Optional.empty() : day(to, true);
    if (first.isEmpty() || (last.isEmpty() && !to.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Tenure(first.get(), last));
  }

  private static Optional<LocalDate> day(String text, boolean last) {
    try {
      if (text.length() == 4) {
        int year = Integer.parseInt(text);
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      if (text.length() == 7) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
