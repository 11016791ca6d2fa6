package org.rapporteur.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.SourceNote;

/** The articles of a record as lines: those with copies, and those by themselves, newest first. */
final class SourceLines {

  /**
   * An article.
   *
   * @param kind of which list
   * @param entry the line
   */
  record Line(Kind kind, Entry entry) {}

  private SourceLines() {}

  static List<Line> of(Whole whole) {
    Map<String, List<Kinship.Copy>> copies = new HashMap<>();
    whole.dossier().copies().forEach(k -> copies.put(k.origin(), k.copies()));
    List<Line> lines = new ArrayList<>();
    List<SourceNote> sources = whole.dossier().sources();
    for (int i = sources.size() - 1; i >= 0; i--) {
      SourceNote source = sources.get(i);
      if (source.origin().isEmpty()) {
        List<Kinship.Copy> own = copies.getOrDefault(source.article(), List.of());
        lines.add(
            new Line(
                own.isEmpty() ? Kind.SOURCE : Kind.SHARED_SOURCE,
                entry(whole, source, own).listed()));
      }
    }
    return lines;
  }

  private static Entry entry(Whole whole, SourceNote source, List<Kinship.Copy> copies) {
    return new Entry(
        "a-" + Address.part(source.article()),
        "article",
        source.published().map(d -> CalendarDate.on(d).words()).orElse("undated"),
        source.outlet().orElse("outlet not named") + ": " + source.title().orElse(source.article()),
        Address.article(source.article()),
        List.of(),
        copies.isEmpty() ? "" : copies.size() + (copies.size() == 1 ? " copy" : " copies"),
        copies.stream()
            .map(
                c ->
                    new Link(
                        whole.label(c.article())
                            + String.format(
                                Locale.ROOT,
                                ": %s, %.0f %% shared",
                                Entries.code(c.kind()),
                                c.shared() * 100),
                        Address.article(c.article())))
            .toList());
  }
}
