package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.News;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What is new, changed, confirmed or contradicted. */
final class NewsSection {

  private static final int SHOWN = 12;

  private NewsSection() {}

  private static final List<News.Kind> ORDER =
      List.of(News.Kind.CONTRADICTED, News.Kind.CHANGED, News.Kind.CONFIRMED, News.Kind.NEW);

  /** What casts doubt on what was known first; nothing if the brief is not asked for news. */
  static List<Part> of(NewsSince since, Parties parties, Passages passages) {
    if (since.since().isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (News.Kind kind : ORDER) {
      List<Part.Item> items =
          since.news().items().stream()
              .filter(i -> i.kind() == kind && passages.isSure(i.support()))
              .map(i -> Part.Item.of(line(i, parties, passages)))
              .toList();
      if (!items.isEmpty()) {
        parts.add(new Part.Paragraph(Line.empty().strong(Words.capitalised(Words.of(kind)))));
        parts.addAll(Folding.list(items, SHOWN));
      }
    }
    return parts.isEmpty() ? List.of(new Part.Paragraph(Line.of("Nothing."))) : parts;
  }

  private static Line line(News.Item item, Parties parties, Passages passages) {
    return passages.cite(Line.of(parties.named(Words.joined(item.text()))), item.support());
  }
}
