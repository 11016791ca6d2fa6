package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A brief cut to a length that is read: lists and tables end after their first entries, what is
 * folded is left out, and each says how much more there is. Every section keeps its beginning.
 */
public final class Abridged {

  /** Two printed pages of Markdown, its references included, in lines. */
  private static final int LINES = 500;

  private static final int FIRST = 12;

  private static final List<Integer> ENTRIES = List.of(12, 10, 8, 6, 5, 4, 3, 2);

  private Abridged() {}

  /** The brief, with as many entries a list as two printed pages hold. */
  public static Brief of(Brief brief) {
    Brief shorter = brief;
    for (int entries : ENTRIES) {
      shorter = of(brief, entries);
      if (new MarkdownRenderer().render(shorter).lines().count() <= LINES) {
        return shorter;
      }
    }
    return shorter;
  }

  private static Brief of(Brief brief, int entries) {
    List<Section> sections = new ArrayList<>();
    for (Section s : brief.sections()) {
      // The first page is what it is for: its twelve lines stay.
      int most = sections.isEmpty() ? Math.max(entries, FIRST) : entries;
      sections.add(new Section(s.anchor(), s.title(), parts(s, most), s.room()));
    }
    return new Brief(brief.title(), brief.lede(), sections, brief.articles());
  }

  private static List<Part> parts(Section section, int entries) {
    List<Part> kept = new ArrayList<>();
    int left = 0;
    // A list under each of many names: so many names as a list has entries.
    int most = 2 * entries;
    for (Part part : section.parts()) {
      if (part instanceof Part.Fold || kept.size() >= most) {
        left++;
        continue;
      }
      kept.add(shortened(part, section, entries));
      if (part instanceof Part.Table table && table.rows().size() > entries) {
        String shown = entries + " of " + table.rows().size() + " rows";
        kept.add(more(shown, section));
      }
    }
    if (left > 0) {
      kept.add(more("More", section));
    }
    return kept;
  }

  private static Part shortened(Part part, Section section, int entries) {
    if (part instanceof Part.Items items && items.items().size() > entries) {
      List<Part.Item> some = new ArrayList<>();
      items.items().subList(0, entries).forEach(i -> some.add(item(i, section, entries)));
      int rest = items.items().size() - entries;
      some.add(Part.Item.of(Line.empty().muted(rest + " more: --section " + section.anchor())));
      return new Part.Items(items.marking(), some);
    }
    if (part instanceof Part.Items items) {
      return new Part.Items(
          items.marking(), items.items().stream().map(i -> item(i, section, entries)).toList());
    }
    if (part instanceof Part.Table table && table.rows().size() > entries) {
      return new Part.Table(table.caption(), table.header(), table.rows().subList(0, entries));
    }
    return part;
  }

  /** With what hangs below it, but what is folded there. */
  private static Part.Item item(Part.Item item, Section section, int entries) {
    return new Part.Item(
        item.line(),
        item.more().stream()
            .filter(p -> !(p instanceof Part.Fold))
            .map(p -> shortened(p, section, entries))
            .toList());
  }

  private static Part more(String what, Section section) {
    return new Part.Paragraph(Line.empty().muted(what + ": --section " + section.anchor()));
  }
}
