package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;

/** What to call an issue, and which words hold its sentences together. */
final class IssueName {

  /** So many words say what holds an issue together. */
  private static final int SHARED = 4;

  /** "Sharing the river" names a matter less well than "the river's water". */
  private static final double DOING = 0.75;

  private final Set<String> phrasings = new TreeSet<>();

  /** How many of the issue's sentences have a word, by its stem. */
  private final Map<String, Integer> sentences = new TreeMap<>();

  /** A word's written forms. */
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  private final Set<String> parties = new TreeSet<>();
  private int count;

  /** Adds the stances that one sentence tells. */
  void add(Collection<Position> told) {
    String words =
        told.stream()
            .flatMap(p -> p.evidence().stream().map(Evidence::quote))
            .distinct()
            .collect(Collectors.joining(" "));
    told.forEach(p -> phrasings.add(p.issue()));
    String all =
        words + " " + String.join(" ", new TreeSet<>(told.stream().map(Position::issue).toList()));
    Wording wording = Wording.of(all);
    told.forEach(p -> parties.addAll(Issues.content(Parties.name(p.party()))));
    for (int i = 0; i < wording.content().size(); i++) {
      forms
          .computeIfAbsent(wording.content().get(i), s -> new TreeMap<>())
          .merge(wording.contentWords().get(i), 1, Integer::sum);
    }
    Set.copyOf(wording.content()).forEach(s -> sentences.merge(s, 1, Integer::sum));
    count++;
  }

  /** The phrasing that is a name for a matter and whose words most of the sentences have. */
  String phrase() {
    Map<String, Double> like = new HashMap<>();
    phrasings.forEach(p -> like.put(p, like(p)));
    return phrasings.stream()
        .min(
            Comparator.comparing((String p) -> !Phrases.nominal(p))
                .thenComparing(p -> -like.getOrDefault(p, 0.0))
                .thenComparing(p -> p))
        .orElse("");
  }

  private double like(String phrasing) {
    Set<String> content = Issues.content(phrasing);
    double sum = 0;
    for (String w : content) {
      sum += isParty(w) ? 0 : sentences.getOrDefault(w, 0) - 0.5;
    }
    boolean doing = phrasing.split(" ", 2)[0].endsWith("ing") || phrasing.endsWith("ing");
    double like = content.isEmpty() ? 0 : sum / Math.sqrt(content.size()) * (doing ? DOING : 1);
    return Math.rint(1e9 * like);
  }

  /** The words that several of its sentences have in common, the commonest first. */
  List<String> shared() {
    List<String> stems = new ArrayList<>(sentences.keySet());
    stems.removeIf(s -> count < 2 || sentences.getOrDefault(s, 0) < 2);
    stems.sort(
        Comparator.comparing((String s) -> -sentences.getOrDefault(s, 0)).thenComparing(s -> s));
    return stems.stream().filter(s -> !isParty(s)).limit(SHARED).map(this::form).toList();
  }

  /** Who stands on it says nothing of what it is. */
  private boolean isParty(String stem) {
    return parties.stream().anyMatch(stem::startsWith);
  }

  private String form(String stem) {
    return forms.getOrDefault(stem, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .map(w -> w.contains("_") ? w.replace("_", "").toUpperCase(Locale.ROOT) : w)
        .orElse(stem);
  }
}
