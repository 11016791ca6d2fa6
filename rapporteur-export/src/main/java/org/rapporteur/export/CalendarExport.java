package org.rapporteur.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Reading;

/**
 * The meetings of all articles, each once, as an iCalendar of whole days (RFC 5545). Proposed is
 * TENTATIVE, scheduled and held are CONFIRMED, cancelled is CANCELLED. SEQUENCE is the number of
 * reports less one, so it rises when a meeting is reported again; times of an event that the text
 * does not give are not given.
 */
final class CalendarExport implements Export {

  private static final String PRODUCT = "-//Rapporteur//Meetings//EN";

  private final Out out;
  private Reconciler record = new Reconciler();
  private final Tally tally = new Tally();

  CalendarExport(Out out) {
    this.out = out;
  }

  /** Nothing but the meetings is kept, and nothing of articles that tell of none. */
  @Override
  public void add(Reading r) {
    if (!r.meetings().isEmpty()) {
      record.add(
          new Reading(
              r.article(),
              List.of(),
              List.of(),
              List.of(),
              r.meetings(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
  }

  @Override
  public Written finish() throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(PRODUCT);
    List<MeetingReport> meetings = record.dossier().meetings();
    // The articles need not be in memory beside their calendar.
    record = new Reconciler();
    for (MeetingReport meeting : meetings) {
      Optional<LocalDate> first = meeting.date().earliest();
      if (first.isEmpty()) {
        tally.leftOut("meetings without a day");
        continue;
      }
      calendar.addEvent(event(meeting, first.get(), meeting.date().latest().orElse(first.get())));
      tally.wrote("meetings");
    }
    ICalWriter writer = new ICalWriter(new FoldedLines(out.writer()), ICalVersion.V2_0);
    // It would fold at letters, where the standard counts octets.
    writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    writer.write(calendar);
    writer.flush();
    out.finish();
    return tally.written();
  }

  private static VEvent event(MeetingReport meeting, LocalDate first, LocalDate last) {
    VEvent event = new VEvent();
    event.setUid(meeting.id() + "@rapporteur");
    event.setDateTimeStamp(
        Date.from(
            meeting.history().stream()
                .flatMap(s -> s.reported().stream())
                .max(LocalDate::compareTo)
                .orElse(first)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()));
    event.setDateStart(date(first), false);
    event.setDateEnd(date(last.plusDays(1)), false);
    event.setSequence(Math.max(0, meeting.history().size() - 1));
    event.setSummary(summary(meeting));
    meeting.place().ifPresent(event::setLocation);
    event.setStatus(
        switch (meeting.status()) {
          case PROPOSED -> Status.tentative();
          case SCHEDULED, HELD -> Status.confirmed();
          case CANCELLED -> Status.cancelled();
        });
    event.setDescription(description(meeting));
    event.addCategories(meeting.status().name().toLowerCase(Locale.ROOT));
    return event;
  }

  /** A day without a time or a zone. */
  private static Date date(LocalDate day) {
    biweekly.util.DateTimeComponents parts =
        new biweekly.util.DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return new ICalDate(parts, false);
  }

  private static String summary(MeetingReport meeting) {
    return meeting.participants().isEmpty()
        ? meeting.what()
        : meeting.what() + " (" + String.join(", ", meeting.participants()) + ")";
  }

  private static String description(MeetingReport meeting) {
    List<String> lines = new ArrayList<>();
    lines.add("Status: " + meeting.status().name().toLowerCase(Locale.ROOT));
    if (!meeting.people().isEmpty()) {
      lines.add("People: " + String.join(", ", meeting.people()));
    }
    if (meeting.status() != Meeting.Status.HELD && meeting.date().day().isEmpty()) {
      lines.add("Some time within these days.");
    }
    for (Citation citation : meeting.support().citations()) {
      lines.add(
          "\u201c"
              + citation.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" … "))
              + "\u201d ("
              + citation.article()
              + ")");
    }
    return String.join("\n", lines);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
