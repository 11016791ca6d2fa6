package org.rapporteur.bench.ablation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One part of one article: its gold, what was found by which rule, and how near each is to each.
 */
final class Scored {

  private record Pair(int gold, int found, double score) {}

  private final int gold;
  private final List<String> rules = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  Scored(Part part, Places words, JsonNode gold, JsonNode found) {
    this.gold = gold.size();
    for (int j = 0; j < found.size(); j++) {
      rules.add(found.get(j).path("rule").asText());
      for (int i = 0; i < gold.size(); i++) {
        double score = part.score(words, gold.get(i), found.get(j));
        if (score > 0) {
          pairs.add(new Pair(i, j, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
  }

  /** The rules that found something. */
  Set<String> rules() {
    return new TreeSet<>(rules);
  }

  /** What the rule found, and how much of it is right. */
  Tally of(String rule) {
    BitSet matched = matched("");
    int right = 0;
    int all = 0;
    for (int j = 0; j < rules.size(); j++) {
      if (rules.get(j).equals(rule)) {
        all++;
        right += matched.get(j) ? 1 : 0;
      }
    }
    return new Tally(right, gold, all);
  }

  /** All findings but those of a rule; of no rule if it is empty. */
  Tally without(String rule) {
    int left = (int) rules.stream().filter(r -> !r.equals(rule)).count();
    return new Tally(matched(rule).cardinality(), gold, left);
  }

  /** What is matched one to one, best pairs first. */
  private BitSet matched(String without) {
    BitSet taken = new BitSet();
    BitSet matched = new BitSet();
    for (Pair p : pairs) {
      if (!rules.get(p.found()).equals(without)
          && !taken.get(p.gold())
          && !matched.get(p.found())) {
        taken.set(p.gold());
        matched.set(p.found());
      }
    }
    return matched;
  }
}
