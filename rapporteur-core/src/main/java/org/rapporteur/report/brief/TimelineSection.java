package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What happened, by day. */
final class TimelineSection {

  private TimelineSection() {}

  static List<Part> of(List<Reading> readings) {
    Map<LocalDate, List<Part.Item>> byDay = new TreeMap<>();
    for (Reading r : readings) {
      for (Action a : r.actions()) {
        a.date()
            .earliest()
            .ifPresent(
                d -> byDay.computeIfAbsent(d, k -> new ArrayList<>()).add(Part.Item.of(line(a))));
      }
    }
    List<Part> parts = new ArrayList<>();
    byDay.forEach(
        (day, items) ->
            parts.add(
                new Part.Fold(
                    Line.empty().strong(Words.day(day)),
                    List.of(new Part.Items(Part.Marking.BULLETS, items)))));
    return parts;
  }

  private static Line line(Action a) {
    String recipients = names(a.recipients());
    return Line.of(names(a.actors()) + " " + Words.of(a.type()))
        .text(recipients.isEmpty() ? "" : " " + recipients)
        .muted(" " + Words.of(a.status()))
        .text(" ")
        .cite(a.evidence(), List.of(a.provenance()));
  }

  private static String names(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.party().orElse(a.name()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
