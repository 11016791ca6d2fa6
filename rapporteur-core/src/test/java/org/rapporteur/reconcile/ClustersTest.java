package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final double ALIKE = 0.2;

  @Test
  void joinsWhatJoiningTheNearestPairAfterTheOtherJoins() {
    for (int seed = 0; seed < 40; seed++) {
      List<WordBag> bags = bags(new Random(seed), 60, 40);
      assertThat(Clusters.of(bags, ALIKE)).as("seed %d", seed).isEqualTo(oneByOne(bags));
    }
  }

  @Test
  void thousandsOfBagsThatShareTheirWordsArePutTogetherInSeconds() {
    List<WordBag> bags = bags(new Random(1), 6_000, 4_000);
    assertThat(Clusters.of(bags, ALIKE).stream().mapToInt(List::size).sum()).isEqualTo(6_000);
  }

  private static List<WordBag> bags(Random random, int count, int words) {
    List<WordBag> bags = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      WordBag bag = WordBag.empty();
      for (int k = 0; k < 6; k++) {
        bag.and(List.of("w" + (int) Math.exp(random.nextDouble() * Math.log(words))), 1);
      }
      bags.add(bag);
    }
    WordBag.weigh(bags);
    return bags;
  }

  /** Every pair held against every other, each time anew; what has gone elsewhere is empty. */
  private static List<List<Integer>> oneByOne(List<WordBag> bags) {
    List<List<Integer>> heaps = new ArrayList<>();
    for (int i = 0; i < bags.size(); i++) {
      heaps.add(new ArrayList<>(List.of(i)));
    }
    int first = 0;
    while (first >= 0) {
      first = -1;
      int second = -1;
      double most = ALIKE;
      for (int i = 0; i < heaps.size(); i++) {
        for (int j = i + 1; j < heaps.size(); j++) {
          double like = like(heaps.get(i), heaps.get(j), bags);
          if (like > most + 1e-9) {
            most = like;
            first = i;
            second = j;
          }
        }
      }
      if (first >= 0) {
        heaps.get(first).addAll(heaps.get(second));
        heaps.set(second, new ArrayList<>());
      }
    }
    return heaps.stream().filter(h -> !h.isEmpty()).toList();
  }

  private static double like(List<Integer> a, List<Integer> b, List<WordBag> bags) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        for (var e : bags.get(i).weights().entrySet()) {
          sum += e.getValue() * bags.get(j).weights().getOrDefault(e.getKey(), 0.0);
        }
      }
    }
    return sum / Math.max(1, a.size() * b.size());
  }
}
