package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dossier;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;
import org.rapporteur.text.Furniture;

/** What is threatened, promised and required, and on which condition. */
final class ConditionalSection {

  private static final int ROWS = 12;
  private static final List<String> HEADER =
      List.of("who → whom", "kind", "in the article's words", "said");

  private ConditionalSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    Comparator<ConditionalReport> newestFirst =
        Comparator.comparing(
            c -> c.saidOn().earliest().orElse(LocalDate.MIN), Comparator.reverseOrder());
    List<List<Line>> rows =
        dossier.conditionals().stream()
            .filter(c -> c.issuer().isPresent() && !Furniture.in(sentence(c, passages)))
            .sorted(newestFirst)
            .map(c -> row(c, parties, passages))
            .toList();
    return Folding.table("Conditions and what follows from them", HEADER, rows, ROWS);
  }

  private static String sentence(ConditionalReport c, Passages passages) {
    return passages.sentence(c.support().citations().get(0).evidence().get(0));
  }

  private static List<Line> row(ConditionalReport c, Parties parties, Passages passages) {
    return List.of(
        Line.of(parties.towards(c.issuer(), c.target())),
        Line.of(Words.of(c.kind())),
        Line.empty().quote(sentence(c, passages)),
        passages.cite(Line.of(Words.date(c.saidOn())), c.support()));
  }
}
