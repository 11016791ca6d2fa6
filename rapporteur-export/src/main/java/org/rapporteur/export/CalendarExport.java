package org.rapporteur.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.Diary;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;

/**
 * The meetings of all articles, each once, as an iCalendar of whole days (RFC 5545). Proposed is
 * TENTATIVE, scheduled and held are CONFIRMED, cancelled is CANCELLED. SEQUENCE is the number of
 * reports less one and of reports corrected by hand, so it rises when a meeting is reported again
 * or corrected; times of an event that the text does not give are not given.
 */
final class CalendarExport implements Export {

  private static final String PRODUCT = "-//Rapporteur//Meetings//EN";

  private final Out out;
  private final TextSpool texts = new TextSpool();
  private Diary diary = new Diary(texts);
  private final Tally tally = new Tally();
  private final Set<String> byHand = new HashSet<>();
  private Groupings groupings = Groupings.none();

  CalendarExport(Out out) {
    this.out = out;
  }

  @Override
  public void grouped(Groupings known) {
    groupings = known;
  }

  @Override
  public void add(Reading r) throws IOException {
    for (Meeting m : r.meetings()) {
      if (m.provenance().rule().equals(Provenance.BY_HAND)) {
        byHand.add(m.id());
      }
    }
    try {
      diary.add(r);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public Written finish() throws IOException {
    CalendarLines lines = new CalendarLines(out.writer());
    lines.put("BEGIN", "VCALENDAR").put("VERSION", "2.0").put("PRODID", PRODUCT);
    List<MeetingReport> meetings = diary.meetings(groupings);
    // What they were put together from need not be in memory beside them.
    diary = new Diary(texts);
    for (MeetingReport meeting : meetings) {
      Optional<LocalDate> first = meeting.date().earliest();
      if (first.isEmpty()) {
        tally.leftOut("meetings without a day");
        continue;
      }
      event(lines, meeting, first.get(), meeting.date().latest().orElse(first.get()));
      tally.wrote("meetings");
    }
    lines.put("END", "VCALENDAR");
    out.finish();
    return tally.written();
  }

  private void event(CalendarLines lines, MeetingReport meeting, LocalDate first, LocalDate last)
      throws IOException {
    lines.put("BEGIN", "VEVENT").text("UID", meeting.id() + "@rapporteur");
    lines.moment("DTSTAMP", reported(meeting, first).atStartOfDay());
    lines.day("DTSTART", first).day("DTEND", last.plusDays(1));
    lines.put("SEQUENCE", String.valueOf(sequence(meeting)));
    lines.text("SUMMARY", summary(meeting));
    if (meeting.place().isPresent()) {
      lines.text("LOCATION", meeting.place().get());
    }
    lines.put("STATUS", status(meeting.status())).text("DESCRIPTION", description(meeting));
    lines.text("CATEGORIES", meeting.status().name().toLowerCase(Locale.ROOT));
    lines.put("END", "VEVENT");
  }

  private long sequence(MeetingReport meeting) {
    long corrected =
        meeting.support().citations().stream().filter(c -> byHand.contains(c.finding())).count();
    return Math.max(0, meeting.history().size() - 1) + corrected;
  }

  /** The day of the latest report. */
  private static LocalDate reported(MeetingReport meeting, LocalDate otherwise) {
    return meeting.history().stream()
        .flatMap(s -> s.reported().stream())
        .max(LocalDate::compareTo)
        .orElse(otherwise);
  }

  private static String status(Meeting.Status status) {
    return switch (status) {
      case PROPOSED -> "TENTATIVE";
      case SCHEDULED, HELD -> "CONFIRMED";
      case CANCELLED -> "CANCELLED";
    };
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
    try {
      texts.close();
    } finally {
      out.close();
    }
  }
}
