package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Where each party stands. */
final class PositionSection {

  private PositionSection() {}

  static List<Part> of(List<Reading> readings) {
    Map<String, List<Part.Item>> byParty = new TreeMap<>();
    for (Reading r : readings) {
      for (Position p : r.positions()) {
        byParty.computeIfAbsent(p.party(), k -> new ArrayList<>()).add(Part.Item.of(line(p)));
      }
    }
    List<Part> parts = new ArrayList<>();
    byParty.forEach(
        (party, items) ->
            parts.add(
                new Part.Fold(
                    Line.empty().strong(party),
                    List.of(new Part.Items(Part.Marking.BULLETS, items)))));
    return parts;
  }

  private static Line line(Position p) {
    return Line.of(Words.of(p.stance()) + " " + p.issue())
        .text(p.toward().map(t -> " (toward " + t + ") ").orElse(" "))
        .cite(p.evidence(), List.of(p.provenance()));
  }
}
