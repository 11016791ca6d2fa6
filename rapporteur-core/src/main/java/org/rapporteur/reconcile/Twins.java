package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;

/**
 * Articles that are word for word another one. Such a copy is not weighed again, in the light of a
 * day or an outlet of its own: it is cited where its original is, and changes nothing else.
 */
final class Twins {

  private final Map<String, Reading> readings;
  private final Map<String, List<String>> twinsOf = new HashMap<>();
  private final Map<String, String> originalOf = new HashMap<>();
  private final Map<String, Map<String, Citation>> byKey = new HashMap<>();
  private final Map<String, Map<String, String>> keys = new HashMap<>();

  /**
   * @param fingerprint what articles of the same words have in common, by article
   */
  Twins(Map<String, Reading> readings, Function<String, Optional<Long>> fingerprint) {
    this.readings = readings;
    Map<Long, List<String>> same = new TreeMap<>();
    for (String article : readings.keySet()) {
      fingerprint
          .apply(article)
          .ifPresent(f -> same.computeIfAbsent(f, t -> new ArrayList<>()).add(article));
    }
    for (List<String> articles : same.values()) {
      articles.sort(Comparator.comparing(this::published).thenComparing(Comparator.naturalOrder()));
      List<String> later = List.copyOf(articles.subList(1, articles.size()));
      twinsOf.put(articles.get(0), later);
      later.forEach(c -> originalOf.put(c, articles.get(0)));
    }
  }

  private LocalDate published(String article) {
    return Optional.ofNullable(readings.get(article))
        .flatMap(r -> r.article().metadata().published())
        .map(Publication::date)
        .orElse(LocalDate.MAX);
  }

  /** Whether the article is word for word an earlier one. */
  boolean isCopy(String article) {
    return originalOf.containsKey(article);
  }

  /** The same finding in the copies of its article. */
  List<Citation> of(Citation citation) {
    List<Citation> found = new ArrayList<>();
    for (String twin : twinsOf.getOrDefault(citation.article(), List.of())) {
      String key = keys(citation.article()).get(citation.finding());
      if (key != null) {
        Optional.ofNullable(byKey(twin).get(key)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Map<String, String> keys(String article) {
    return keys.computeIfAbsent(
        article,
        a -> {
          Map<String, String> inverse = new HashMap<>();
          byKey(a).forEach((key, c) -> inverse.put(c.finding(), key));
          return inverse;
        });
  }

  private Map<String, Citation> byKey(String article) {
    return byKey.computeIfAbsent(article, this::read);
  }

  /** Every finding by its part, its words and how many of the same came before. */
  private Map<String, Citation> read(String article) {
    Map<String, Citation> found = new LinkedHashMap<>();
    Reading r = readings.get(article);
    if (r == null) {
      return found;
    }
    r.people().forEach(p -> put(found, article, "people/" + p.actor().name(), p.mentions()));
    r.statements().forEach(s -> put(found, article, s.id(), s.content()));
    r.actions().forEach(a -> put(found, article, a.id(), a.evidence()));
    r.meetings().forEach(m -> put(found, article, m.id(), m.evidence()));
    r.conditionals().forEach(c -> put(found, article, c.id(), c.evidence()));
    r.positions().forEach(p -> put(found, article, p.id(), p.evidence()));
    r.figures().forEach(f -> put(found, article, f.id(), f.evidence()));
    return found;
  }

  private static void put(
      Map<String, Citation> found, String article, String id, List<Evidence> evidence) {
    StringBuilder key = new StringBuilder(id.substring(0, 1));
    evidence.forEach(e -> key.append('|').append(String.join(" ", Wording.of(e.quote()).words())));
    int number = 0;
    while (found.containsKey(key + "#" + number)) {
      number++;
    }
    found.put(key + "#" + number, new Citation(article, id, evidence));
  }
}
