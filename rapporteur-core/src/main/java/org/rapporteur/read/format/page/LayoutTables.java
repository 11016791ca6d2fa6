package org.rapporteur.read.format.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page that only lay it out, as pages did before style sheets: a cell with whole
 * paragraphs in it is a column of the page, and says nothing of its text. Stateless.
 */
final class LayoutTables {

  private static final int LONG = 60;
  private static final int FEWEST = 2;

  /** Between a paragraph and its cell. */
  private static final int NEAR = 3;

  /** From a cell outwards. */
  private static final int FAR = 64;

  private LayoutTables() {}

  /** Cells with paragraphs, and what of tables is around them. */
  static Set<Element> of(Element body) {
    Map<Element, Integer> paragraphs = new HashMap<>();
    Set<Element> layout = new HashSet<>();
    for (Element paragraph : body.getElementsByTag("p")) {
      Element cell = cell(paragraph);
      if (cell != null
          && paragraph.wholeOwnText().length() >= LONG
          && paragraphs.merge(cell, 1, Integer::sum) == FEWEST) {
        addOutwards(cell, layout);
      }
    }
    return layout;
  }

  private static @Nullable Element cell(Element paragraph) {
    Element e = paragraph.parent();
    for (int i = 0; i < NEAR && e != null; i++) {
      if (isCell(e)) {
        return e;
      }
      e = e.parent();
    }
    return null;
  }

  private static void addOutwards(Element cell, Set<Element> layout) {
    Element e = cell;
    for (int i = 0; i < FAR && e != null; i++) {
      boolean table = isCell(e) || e.normalName().equals("table");
      if (table && !layout.add(e)) {
        return;
      }
      e = e.parent();
    }
  }

  private static boolean isCell(Element e) {
    return e.normalName().equals("td") || e.normalName().equals("th");
  }
}
