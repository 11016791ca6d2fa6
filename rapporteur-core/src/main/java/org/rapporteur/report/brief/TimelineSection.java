package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.TimelineEntry;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What was done, said and arranged, by day. */
final class TimelineSection {

  private static final int SHOWN = 15;

  private TimelineSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<TimelineEntry> all =
        dossier.timeline().stream().filter(e -> passages.isSure(e.support())).toList();
    List<Part> parts = new ArrayList<>();
    List<TimelineEntry> deeds = all.stream().filter(e -> !isStance(e)).toList();
    Coverage coverage = Coverage.of(dossier);
    List<TimelineEntry> before =
        deeds.stream().filter(e -> coverage.isBackground(e.date())).toList();
    List<TimelineEntry> since =
        deeds.stream().filter(e -> !coverage.isBackground(e.date())).toList();
    if (!before.isEmpty()) {
      parts.add(
          Background.of(
              before.size(),
              i ->
                  Words.date(before.get(i).date())
                      + ": "
                      + parties.named(Words.excerpt(before.get(i).event())),
              i -> before.get(i).support(),
              passages));
    }
    parts.addAll(Folding.list(days(since, parties, passages), SHOWN));
    List<TimelineEntry> stances = all.stream().filter(TimelineSection::isStance).toList();
    if (!stances.isEmpty()) {
      List<Part.Item> days = days(stances, parties, passages);
      parts.add(
          new Part.Fold(
              Line.empty().muted("Where parties stood, by day"),
              List.of(new Part.Items(Part.Marking.BULLETS, days))));
    }
    return parts;
  }

  /** What was said is long, and stands by issue above. */
  private static boolean isStance(TimelineEntry e) {
    return e.kind() == TimelineEntry.Kind.STANCE;
  }

  private static List<Part.Item> days(
      List<TimelineEntry> entries, Parties parties, Passages passages) {
    Map<String, List<Part.Item>> byDay = new LinkedHashMap<>();
    for (TimelineEntry e : entries) {
      String when = Words.date(e.date());
      byDay
          .computeIfAbsent(when.isEmpty() ? "not dated" : when, d -> new ArrayList<>())
          .add(
              Part.Item.of(
                  passages.cite(
                      Line.of(Words.capitalised(parties.named(Words.joined(e.event())))),
                      e.support())));
    }
    List<Part.Item> days = new ArrayList<>();
    byDay.forEach(
        (day, items) ->
            days.add(
                new Part.Item(
                    Line.empty().strong(day),
                    List.of(new Part.Items(Part.Marking.BULLETS, items)))));
    return days;
  }
}
