package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.SourceNote;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What cannot both be so, with both sides' passages. */
final class ContradictionSection {

  private static final int SHOWN = 12;

  private ContradictionSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<Part.Item> items =
        dossier.contradictions().stream()
            .map(c -> Part.Item.of(line(c, dossier, parties, passages)))
            .toList();
    return Folding.list(items, SHOWN);
  }

  private static Line line(Contradiction c, Dossier dossier, Parties parties, Passages passages) {
    Line line = Line.empty().strong(Words.capitalised(c.point())).text(": ");
    boolean first = true;
    for (Contradiction.Side side : c.sides()) {
      line =
          line.text(first ? "" : "; ")
              .text(Words.capitalised(who(side, dossier, parties)) + ": " + side.claim());
      line = passages.cite(line, side.support());
      first = false;
    }
    return line.text(".");
  }

  /** A party, or an outlet; one without a name by the title of its article. */
  private static String who(Contradiction.Side side, Dossier dossier, Parties parties) {
    String who = parties.name(side.who());
    for (SourceNote source : dossier.sources()) {
      if (source.outlet().isEmpty() && who.contains(source.article())) {
        String title = source.title().map(t -> "“" + t + "”").orElse(source.article());
        who = who.replace("unnamed outlet of " + source.article(), title);
      }
    }
    return who;
  }
}
