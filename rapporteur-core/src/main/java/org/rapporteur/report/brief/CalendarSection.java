package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Who met or is to meet whom, where and when. */
final class CalendarSection {

  private CalendarSection() {}

  static List<Part> of(List<Reading> readings) {
    List<List<Line>> rows =
        readings.stream()
            .flatMap(r -> r.meetings().stream())
            .sorted(Comparator.comparing((Meeting m) -> m.date().earliest().orElse(LocalDate.MAX)))
            .map(CalendarSection::row)
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Part.Table(
                "Meetings by date", List.of("date", "what", "where", "who", "status"), rows));
  }

  private static List<Line> row(Meeting m) {
    List<String> who = new ArrayList<>(m.participants());
    who.addAll(m.people());
    return List.of(
        Line.of(Words.date(m.date())),
        Line.of(m.what()),
        Line.of(m.place().orElse("")),
        Line.of(String.join(", ", who)),
        Line.of(Words.of(m.status()) + " ").cite(m.evidence(), List.of(m.provenance())));
  }
}
