package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.News;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** What is new, changed, confirmed or contradicted. */
final class NewsSection {

  private static final int SHOWN = 12;

  private NewsSection() {}

  static List<Part> of(News news, Passages passages) {
    List<Part.Item> items =
        news.items().stream().map(i -> Part.Item.of(line(i, passages))).toList();
    return Folding.list(items, SHOWN);
  }

  private static Line line(News.Item item, Passages passages) {
    Line line = Line.empty().strong(Words.of(item.kind())).text(" " + item.text());
    return passages.cite(line, item.support());
  }
}
