package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What is threatened, promised and required, and on which condition. */
final class ConditionalSection {

  private ConditionalSection() {}

  static List<Part> of(List<Reading> readings) {
    List<List<Line>> rows =
        readings.stream()
            .flatMap(r -> r.conditionals().stream())
            .map(ConditionalSection::row)
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Part.Table(
                "Conditions and consequences",
                List.of("who → whom", "kind", "if", "then", "evidence"),
                rows));
  }

  private static List<Line> row(Conditional c) {
    return List.of(
        Line.of(c.issuer().orElse("") + c.target().map(t -> " → " + t).orElse("")),
        Line.of(Words.of(c.kind())),
        Line.empty().quote(Words.quotes(c.condition())),
        Line.empty().quote(Words.quotes(c.consequence())),
        Line.empty().cite(c.evidence(), List.of(c.provenance())));
  }
}
