package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.News;
import org.rapporteur.record.Support;

/**
 * What a later dossier tells that an earlier one did not: an item is the same if they share a
 * finding.
 */
public final class Comparison {

  private Comparison() {}

  /** What is new, changed, confirmed by a further independent outlet, or contradicted. */
  public static News between(Dossier before, Dossier after) {
    return between(Told.of(before), after);
  }

  /** The same where of the earlier dossier only what it told is left. */
  public static News between(Told before, Dossier after) {
    List<News.Item> items = new ArrayList<>();
    for (Newsworthy<?> part : Newsworthy.parts()) {
      items.addAll(part.news(before, after));
    }
    Set<String> known = before.contradictions();
    after.contradictions().stream()
        .filter(c -> !known.contains(c.id()))
        .forEach(c -> items.add(contradicted(c)));
    return new News(items);
  }

  private static News.Item contradicted(Contradiction c) {
    List<Citation> citations =
        c.sides().stream().flatMap(s -> s.support().citations().stream()).toList();
    List<String> outlets = c.sides().stream().flatMap(s -> s.support().outlets().stream()).toList();
    return new News.Item(
        News.Kind.CONTRADICTED,
        Told.CONTRADICTIONS,
        c.id(),
        c.point(),
        new Support(citations, outlets));
  }
}
