package org.rapporteur.reconcile;

import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Position;

/** When a party took a stand. */
final class Standing {

  private static final int LONGEST = 31;

  private final Origins origins;
  private final SpokenPlaces spoken;

  Standing(Origins origins, SpokenPlaces spoken) {
    this.origins = origins;
    this.spoken = spoken;
  }

  /** When it was said, as far as the article tells; a date as wide as a year tells nothing. */
  CalendarDate told(Found<Position> p) {
    CalendarDate said = stated(p, spoken.saidOn(p.finding().evidence().get(0)));
    return Dates.known(said) ? said : stated(p, p.finding().date());
  }

  private CalendarDate stated(Found<Position> p, CalendarDate date) {
    return Dates.days(date) > LONGEST ? CalendarDate.unknown() : origins.past(p.article(), date);
  }

  /** When it was said; else the day of the article. */
  CalendarDate date(Found<Position> p) {
    CalendarDate told = told(p);
    return Dates.known(told)
        ? told
        : origins.published(p.article()).map(CalendarDate::on).orElse(CalendarDate.unknown());
  }
}
