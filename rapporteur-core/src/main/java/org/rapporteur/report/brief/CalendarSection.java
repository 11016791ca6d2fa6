package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Who met or is to meet whom, where and when. */
final class CalendarSection {

  private static final int ROWS = 14;
  private static final List<String> HEADER = List.of("date", "what", "where", "who", "status");

  /** What is to come without a day is expected within so many days. */
  private static final int SOON = 7;

  private CalendarSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    Optional<LocalDate> today =
        dossier.sources().stream()
            .flatMap(s -> s.published().stream())
            .max(Comparator.naturalOrder());
    Coverage coverage = Coverage.of(dossier);
    List<MeetingReport> before =
        dossier.meetings().stream().filter(m -> coverage.isBackground(m.date())).toList();
    List<MeetingReport> since = new ArrayList<>(dossier.meetings());
    since.removeAll(before);
    // what comes next, then what was last; without a day, last of all
    List<MeetingReport> next = since.stream().filter(m -> isAhead(m, today)).toList();
    List<MeetingReport> past = new ArrayList<>(since);
    past.removeAll(next);
    past.sort(
        Comparator.comparing(
            (MeetingReport m) -> m.date().earliest().orElse(LocalDate.MIN),
            Comparator.reverseOrder()));
    List<List<Line>> rows =
        Stream.concat(next.stream(), past.stream())
            .map(m -> row(m, status(m, today, last(m, dossier)), parties, passages))
            .toList();
    List<Part> parts =
        new ArrayList<>(
            Folding.table("Meetings: to come, then the latest first", HEADER, rows, ROWS));
    if (!before.isEmpty()) {
      parts.add(
          Background.of(
              before.size(),
              i -> Words.date(before.get(i).date()) + ": " + name(before.get(i), parties),
              i -> before.get(i).support(),
              passages));
    }
    return parts;
  }

  private static boolean isAhead(MeetingReport m, Optional<LocalDate> today) {
    boolean open = m.status() == Meeting.Status.SCHEDULED || m.status() == Meeting.Status.PROPOSED;
    return open && today.flatMap(day -> m.date().latest().map(d -> !d.isBefore(day))).orElse(false);
  }

  private static String name(MeetingReport m, Parties parties) {
    return parties.named(Words.joined(m.what()));
  }

  /** The day on which a meeting was told of last. */
  private static Optional<LocalDate> last(MeetingReport m, Dossier dossier) {
    Collection<String> articles = m.support().articles();
    return dossier.sources().stream()
        .filter(s -> articles.contains(s.article()))
        .flatMap(s -> s.published().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * What was to be on a day that has passed, or some day after an article of a week ago, and nobody
   * says whether it was.
   */
  private static String status(
      MeetingReport m, Optional<LocalDate> today, Optional<LocalDate> told) {
    boolean open = m.status() == Meeting.Status.SCHEDULED || m.status() == Meeting.Status.PROPOSED;
    Optional<LocalDate> until = m.date().latest().or(() -> told.map(d -> d.plusDays(SOON)));
    boolean past = today.flatMap(day -> until.map(d -> d.isBefore(day))).orElse(false);
    return (open && past ? "was " : "") + Words.of(m.status());
  }

  private static List<Line> row(
      MeetingReport m, String stands, Parties parties, Passages passages) {
    List<String> who = new ArrayList<>(m.participants().stream().map(parties::name).toList());
    who.addAll(m.people());
    String what = name(m, parties);
    String forum = m.forum().filter(f -> !what.contains(f)).map(f -> " (" + f + ")").orElse("");
    String when = Words.date(m.date());
    Line status = passages.cite(Line.of(stands), m.support());
    if (m.history().size() > 1) {
      List<String> steps = m.history().stream().map(s -> Words.of(s.status())).distinct().toList();
      if (steps.size() > 1) {
        status = status.muted(" was " + String.join(", then ", steps));
      }
    }
    List<String> days =
        m.history().stream()
            .map(s -> s.date())
            .filter(d -> d.day().isPresent() && !d.equals(m.date()))
            .map(Words::date)
            .distinct()
            .toList();
    if (!days.isEmpty() && m.date().day().isPresent()) {
      status = status.muted(" moved from " + String.join(", then ", days));
    }
    for (Disagreement d : m.disagreements()) {
      List<String> versions = d.versions().stream().map(Disagreement.Version::value).toList();
      status = status.text(" ").caution(d.aspect() + " differs: " + String.join(" / ", versions));
    }
    return List.of(
        Line.of(when.isEmpty() ? "not told" : when),
        Line.of(what + forum),
        Line.of(m.place().orElse("")),
        Line.of(String.join(", ", who)),
        status);
  }
}
