package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dossier;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What is threatened, promised and required, and on which condition. */
final class ConditionalSection {

  private static final int ROWS = 12;
  private static final List<String> HEADER = List.of("who → whom", "kind", "if", "then", "said");

  private ConditionalSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<List<Line>> rows =
        dossier.conditionals().stream().map(c -> row(c, parties, passages)).toList();
    return Folding.table("Conditions and what follows from them", HEADER, rows, ROWS);
  }

  private static List<Line> row(ConditionalReport c, Parties parties, Passages passages) {
    return List.of(
        Line.of(parties.towards(c.issuer(), c.target())),
        Line.of(Words.of(c.kind())),
        Line.empty().quote(Words.joined(c.condition())),
        Line.empty().quote(Words.joined(c.consequence())),
        passages.cite(Line.of(Words.date(c.saidOn())), c.support()));
  }
}
