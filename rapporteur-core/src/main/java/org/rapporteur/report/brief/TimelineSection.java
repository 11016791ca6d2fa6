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
    Map<String, List<Part.Item>> byDay = new LinkedHashMap<>();
    for (TimelineEntry e : dossier.timeline()) {
      String when = Words.date(e.date());
      byDay
          .computeIfAbsent(when.isEmpty() ? "not dated" : when, d -> new ArrayList<>())
          .add(
              Part.Item.of(
                  passages.cite(Line.of(parties.named(Words.joined(e.event()))), e.support())));
    }
    List<Part.Item> days = new ArrayList<>();
    byDay.forEach(
        (day, items) ->
            days.add(
                new Part.Item(
                    Line.empty().strong(day),
                    List.of(new Part.Items(Part.Marking.BULLETS, items)))));
    return Folding.list(days, SHOWN);
  }
}
