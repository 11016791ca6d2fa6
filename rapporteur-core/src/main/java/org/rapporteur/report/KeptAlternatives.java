package org.rapporteur.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Statement;

/** The names under which the alternatives of a value are kept. */
final class KeptAlternatives {

  private KeptAlternatives() {}

  /** Of a date. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CalendarDate.Day.class, name = "day"),
    @JsonSubTypes.Type(value = CalendarDate.Interval.class, name = "interval"),
    @JsonSubTypes.Type(value = CalendarDate.UnknownDate.class, name = "unknown")
  })
  interface Dates {}

  /** Of how far a wording can be trusted. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.Wording.Exact.class, name = "exact"),
    @JsonSubTypes.Type(value = Statement.Wording.Doubtful.class, name = "doubtful")
  })
  interface Wordings {}
}
