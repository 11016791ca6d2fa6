package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;

/**
 * What stances are about, over parties, outlets and wordings: "a toll in the strait", "Orrin's
 * toll", "ships that pay nothing in the strait". Stances are put together by the words of their
 * issue and, for half as much, of their passage; a word that few of them have says more. Each joins
 * the issue that it is most like, those that most others are like first; then issues that are alike
 * are put together. Nothing depends on the order of articles.
 */
final class Issues {

  /** Less like an issue than this, a stance begins one of its own. */
  private static final double LIKE = 0.25;

  private static final double MERGED = 0.3;
  private static final double PASSAGE = 0.5;

  /** Issues are looked for by so many of the words that say most. */
  private static final int TELLING = 6;

  /** A word of so many issues leads to none. */
  private static final int COMMON = 200;

  private static final int ROUNDS = 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> names = new TreeMap<>();
  private final List<Bag> sums = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> byWord = new HashMap<>();

  /** Words with their weights. */
  private record Bag(Map<String, Double> weights) {
    double length() {
      return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    void add(Bag other) {
      other.weights.forEach((w, x) -> weights.merge(w, x, Double::sum));
    }

    void takeAway(Bag other) {
      other.weights.forEach((w, x) -> weights.merge(w, -x, Double::sum));
      weights.values().removeIf(x -> x < 1e-9);
    }

    double like(Bag other) {
      boolean fewer = weights.size() <= other.weights.size();
      Bag few = fewer ? this : other;
      Bag many = fewer ? other : this;
      double sum = 0;
      for (Map.Entry<String, Double> e : few.weights.entrySet()) {
        sum += e.getValue() * many.weights.getOrDefault(e.getKey(), 0.0);
      }
      double lengths = length() * other.length();
      return lengths == 0 ? 0 : sum / lengths;
    }

    List<String> telling() {
      return weights.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(TELLING)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** Puts stances together. */
  Issues(Collection<Found<Position>> stances) {
    Map<String, Bag> bags = new TreeMap<>();
    Map<String, String> phrasings = new TreeMap<>();
    for (Found<Position> s : stances) {
      bags.put(key(s), bag(s));
      phrasings.put(key(s), s.finding().issue());
    }
    weigh(bags.values());
    List<String> order = order(bags);
    for (String key : order) {
      put(key, bags, nearest(bag(key, bags)));
    }
    for (String key : order) {
      int at = numbers.getOrDefault(key, 0);
      sums.get(at).takeAway(bag(key, bags));
      put(key, bags, nearest(bag(key, bags)));
    }
    merge();
    name(bags, phrasings);
  }

  private static Bag bag(String key, Map<String, Bag> bags) {
    return bags.getOrDefault(key, new Bag(Map.of()));
  }

  private static String key(Found<Position> s) {
    return s.finding().issue() + "\u0000" + passage(s);
  }

  private static String passage(Found<Position> s) {
    return s.finding().evidence().stream().map(Evidence::quote).collect(Collectors.joining(" "));
  }

  private static Bag bag(Found<Position> s) {
    Map<String, Double> weights = new TreeMap<>();
    Wording.of(s.finding().issue()).content().forEach(w -> weights.merge(w, 1.0, Double::sum));
    new HashSet<>(Wording.of(passage(s)).content())
        .forEach(w -> weights.merge(w, PASSAGE, Double::sum));
    return new Bag(weights);
  }

  private static void weigh(Collection<Bag> bags) {
    Map<String, Integer> holders = new HashMap<>();
    bags.forEach(b -> b.weights().keySet().forEach(w -> holders.merge(w, 1, Integer::sum)));
    for (Bag b : bags) {
      b.weights()
          .replaceAll((w, x) -> x * Math.log1p((double) bags.size() / holders.getOrDefault(w, 1)));
      double length = b.length();
      b.weights().replaceAll((w, x) -> length == 0 ? 0 : x / length);
    }
  }

  /** What is most like all others comes first. */
  private static List<String> order(Map<String, Bag> bags) {
    Bag all = new Bag(new HashMap<>());
    bags.values().forEach(all::add);
    Map<String, Double> density = new HashMap<>();
    bags.forEach((key, bag) -> density.put(key, Math.rint(1e9 * bag.like(all))));
    List<String> order = new ArrayList<>(bags.keySet());
    order.sort(
        Comparator.comparing((String k) -> -density.getOrDefault(k, 0.0)).thenComparing(k -> k));
    return order;
  }

  /** The issue that it is most like, or the number of a new one. */
  private int nearest(Bag bag) {
    int best = sums.size();
    double most = LIKE;
    for (int i : candidates(bag)) {
      double like = bag.like(sums.get(i));
      if (like > most) {
        most = like;
        best = i;
      }
    }
    return best;
  }

  private Set<Integer> candidates(Bag bag) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String w : bag.telling()) {
      Set<Integer> some = byWord.getOrDefault(w, new TreeSet<>());
      if (some.size() <= COMMON) {
        found.addAll(some);
      }
    }
    return found;
  }

  private void put(String key, Map<String, Bag> bags, int at) {
    if (at == sums.size()) {
      sums.add(new Bag(new TreeMap<>()));
    }
    Bag bag = bag(key, bags);
    sums.get(at).add(bag);
    numbers.put(key, at);
    bag.weights().keySet().forEach(w -> byWord.computeIfAbsent(w, k -> new TreeSet<>()).add(at));
  }

  private void merge() {
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < sums.size(); i++) {
        int into = i;
        double most = MERGED;
        for (int j : candidates(sums.get(i))) {
          double like = j == i ? 0 : sums.get(i).like(sums.get(j));
          if (like > most) {
            most = like;
            into = j;
          }
        }
        if (into != i) {
          moved = true;
          move(i, into);
        }
      }
    }
  }

  private void move(int from, int into) {
    Bag bag = sums.get(from);
    bag.weights().keySet().forEach(w -> byWord.computeIfAbsent(w, k -> new TreeSet<>()).add(into));
    sums.get(into).add(bag);
    sums.set(from, new Bag(new TreeMap<>()));
    numbers.replaceAll((k, n) -> n == from ? into : n);
  }

  /** The phrasing that is a name for a matter and most like the issue as a whole. */
  private void name(Map<String, Bag> bags, Map<String, String> phrasings) {
    Map<Integer, List<String>> members = new TreeMap<>();
    bags.keySet()
        .forEach(
            k ->
                members.computeIfAbsent(numbers.getOrDefault(k, 0), n -> new ArrayList<>()).add(k));
    members.forEach(
        (n, keys) -> {
          Map<String, Double> like = new TreeMap<>();
          for (String k : keys) {
            double l = Math.rint(1e9 * bag(k, bags).like(sums.get(n)));
            like.merge(phrasings.getOrDefault(k, ""), l, Math::max);
          }
          List<String> order = new ArrayList<>(like.keySet());
          order.sort(
              Comparator.comparing((String p) -> !Phrases.nominal(p))
                  .thenComparing(p -> -like.getOrDefault(p, 0.0))
                  .thenComparing(p -> p));
          names.put(n, order.get(0));
        });
  }

  /** The words that say what a phrasing is about. */
  static Set<String> content(String phrasing) {
    return new TreeSet<>(Wording.of(phrasing).content());
  }

  /** The number of a stance's issue. */
  int of(Found<Position> stance) {
    return numbers.getOrDefault(key(stance), -1);
  }

  /** An issue's name. */
  String name(int number) {
    return names.getOrDefault(number, "");
  }
}
