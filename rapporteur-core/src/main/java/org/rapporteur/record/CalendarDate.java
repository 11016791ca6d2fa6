package org.rapporteur.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When something was, is or will be, with the precision that the text gives and no more. */
public sealed interface CalendarDate {

  /** The day, if the date is one day. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /** The first day, if anything is known. */
  default Optional<LocalDate> earliest() {
    return day();
  }

  /** The last day, if anything is known. */
  default Optional<LocalDate> latest() {
    return day();
  }

  /** As a desk writes it: {@code 5 Mar 2031}, {@code March 2031}; empty if nothing is known. */
  default String words() {
    return accept(new DateWords());
  }

  /** Dispatches on what is known. */
  <T> T accept(Visitor<T> visitor);

  /** One answer for each kind of date. */
  interface Visitor<T> {
    /** For a day. */
    T day(Day day);

    /** For an interval. */
    T interval(Interval interval);

    /** For nothing known. */
    T unknown(UnknownDate unknown);
  }

  /** How wide an interval is. */
  enum Precision {
    WEEK,
    MONTH,
    YEAR,
    /** Any other: from … to … */
    RANGE
  }

  /** A day. */
  record Day(LocalDate date) implements CalendarDate {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.day(this);
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** Some time from the first day to the last, both included. */
  record Interval(LocalDate from, LocalDate to, Precision precision) implements CalendarDate {
    /** Refuses an inverted interval. */
    public Interval {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("interval from " + from + " to " + to);
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(from);
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(to);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.interval(this);
    }

    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  /** The text does not tell. */
  record UnknownDate() implements CalendarDate {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.unknown(this);
    }

    @Override
    public String toString() {
      return "unknown";
    }
  }

  /** A day. */
  static CalendarDate on(LocalDate date) {
    return new Day(date);
  }

  /** The Monday-to-Sunday week of a day. */
  static CalendarDate weekOf(LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Interval(monday, monday.plusDays(6), Precision.WEEK);
  }

  /** A month. */
  static CalendarDate in(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  /** A year. */
  static CalendarDate in(Year year) {
    return new Interval(year.atDay(1), year.atDay(year.length()), Precision.YEAR);
  }

  /** From a day to a day. */
  static CalendarDate between(LocalDate from, LocalDate to) {
    return new Interval(from, to, Precision.RANGE);
  }

  /** Not known. */
  static CalendarDate unknown() {
    return new UnknownDate();
  }
}
