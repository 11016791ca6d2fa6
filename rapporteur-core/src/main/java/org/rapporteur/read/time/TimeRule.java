package org.rapporteur.read.time;

import java.util.Locale;
import org.rapporteur.lexicon.Particles;

/** The rules that resolve time expressions; the code is what a mention says. */
enum TimeRule {
  FULL_DATE,
  MONTH_AND_YEAR,
  MONTH_AND_DAY,
  MONTH,
  DAYS_OF_MONTH,
  WEEKDAY_OF_WEEK,
  WEEKDAY_MODIFIED,
  WEEKDAY_BY_TENSE,
  NAMED_DAY,
  NARRATIVE_DAY,
  COUNTED_FROM_NARRATIVE,
  COUNTED_AFTER_EVENT,
  COUNTED_FROM_TODAY,
  WEEKEND,
  PERIOD,
  YEARS,
  YEAR,
  PART_OF_PERIOD;

  /** What stands before the rule of an expression that runs from there to today. */
  static final String SINCE = Particles.SINCE.word() + "-";

  /** The name in a provenance. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
