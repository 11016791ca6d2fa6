package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dossier;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What cannot both be so, with both sides' passages. */
final class ContradictionSection {

  private static final int SHOWN = 12;

  private ContradictionSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<Part.Item> items =
        dossier.contradictions().stream()
            .map(c -> Part.Item.of(line(c, parties, passages)))
            .toList();
    return Folding.list(items, SHOWN);
  }

  private static Line line(Contradiction c, Parties parties, Passages passages) {
    Line line = Line.empty().strong(Words.capitalised(c.point())).text(": ");
    boolean first = true;
    for (Contradiction.Side side : c.sides()) {
      line = line.text(first ? "" : "; ").text(parties.name(side.who()) + ": " + side.claim());
      line = passages.cite(line, side.support());
      first = false;
    }
    return line.text(".");
  }
}
