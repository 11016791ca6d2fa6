package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    Map<Boolean, List<ConditionalReport>> byOwn =
        dossier.conditionals().stream()
            .filter(c -> c.issuer().isPresent() && !Furniture.in(sentence(c, passages)))
            .sorted(newestFirst)
            .collect(Collectors.partitioningBy(c -> isOwn(c, passages)));
    List<ConditionalReport> others = byOwn.getOrDefault(false, List.of());
    List<Part> parts =
        new ArrayList<>(table(byOwn.getOrDefault(true, List.of()), parties, passages));
    if (!others.isEmpty()) {
      parts.add(
          new Part.Fold(
              Line.empty().muted(Count.of(others.size(), "condition") + " that others tell of"),
              table(others, parties, passages)));
    }
    return parts;
  }

  private static List<Part> table(
      List<ConditionalReport> some, Parties parties, Passages passages) {
    List<List<Line>> rows = some.stream().map(c -> row(c, parties, passages)).toList();
    return Folding.table("Conditions and what follows from them", HEADER, rows, ROWS);
  }

  /**
   * Whether the party itself says it. What an article or a third one tells of a party's conditions
   * is more often a forecast: "If Vell shuts the strait, Orrin will lose a harbour."
   */
  private static boolean isOwn(ConditionalReport c, Passages passages) {
    return c.support().citations().stream()
        .anyMatch(x -> passages.isSaidBy(c.issuer().orElse(""), x));
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
