package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Dossier;

/**
 * The days that the articles of a dossier came out on; what is older than them is background.
 *
 * @param first the day of the first dated article
 */
record Coverage(Optional<LocalDate> first) {

  /** What happened so many days before the first article is still its news. */
  private static final long NEWS = 31;

  static Coverage of(Dossier dossier) {
    return new Coverage(
        dossier.sources().stream()
            .flatMap(s -> s.published().stream())
            .min(Comparator.naturalOrder()));
  }

  boolean isBackground(CalendarDate date) {
    return first
        .flatMap(day -> date.latest().map(last -> last.isBefore(day.minusDays(NEWS))))
        .orElse(false);
  }
}
