package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The attributions of a paragraph that may take a quotation of another sentence, by where they
 * stand. Confined to one paragraph.
 */
final class Cues {

  private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
  private final TreeMap<Integer, List<Draft>> byPosition = new TreeMap<>();

  Cues(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.content.isEmpty()) {
        bySentence.computeIfAbsent(d.view.index, k -> new ArrayList<>()).add(d);
      }
      if (!d.cue.isEmpty()) {
        byPosition.computeIfAbsent(Quotations.position(d), k -> new ArrayList<>()).add(d);
      }
    }
  }

  /** The first of a sentence that has no content. */
  Optional<Draft> silentIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(d -> d.content.isEmpty())
        .findFirst();
  }

  /** The last one that begins before a place. */
  Optional<Draft> before(int place) {
    return Optional.ofNullable(byPosition.lowerEntry(place)).map(e -> e.getValue().get(0));
  }

  /** Notes that one that began at a place begins elsewhere now, or is another paragraph's. */
  void moved(Draft d, int from) {
    List<Draft> there = byPosition.getOrDefault(from, List.of());
    if (there.contains(d)) {
      there.remove(d);
      if (there.isEmpty()) {
        byPosition.remove(from);
      }
    }
    byPosition.computeIfAbsent(Quotations.position(d), k -> new ArrayList<>()).add(d);
  }
}
