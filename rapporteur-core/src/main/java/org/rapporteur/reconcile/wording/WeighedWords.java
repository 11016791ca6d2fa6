package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words with their stems and with how much each says. Immutable. */
final class WeighedWords {

  private static final double FUNCTION = 0.25;

  /** Words in another order are a little less alike than in the same. */
  private static final double REORDERED = 0.9;

  private final List<String> stems;
  private final double[] weights;
  private final double sum;
  private final List<String> content;
  private final Set<String> different;

  private int @Nullable [] order;

  WeighedWords(List<String> words, List<String> stems) {
    this.stems = stems;
    weights = new double[words.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = FunctionWords.contains(words.get(i)) ? FUNCTION : 1;
    }
    sum = Arrays.stream(weights).sum();
    content = telling(stems);
    different = Set.copyOf(content);
  }

  /** The places of the words, sorted by their stems, then by place; found out when asked for. */
  private int[] order() {
    int[] known = order;
    if (known == null) {
      known =
          IntStream.range(0, weights.length)
              .boxed()
              .sorted(Comparator.comparing(stems::get))
              .mapToInt(i -> i)
              .toArray();
      order = known;
    }
    return known;
  }

  /** The stems of the words that say something, in order. */
  List<String> content() {
    return content;
  }

  /** The same each once. */
  Set<String> different() {
    return different;
  }

  /** Of something that is said of each word, what is said of those that say something. */
  List<String> telling(List<String> ofEach) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] == 1) {
        found.add(ofEach.get(i));
      }
    }
    return List.copyOf(found);
  }

  double likeness(WeighedWords other) {
    double smaller = Math.min(sum, other.sum);
    double more = Math.max(inOrder(other), REORDERED * inAnyOrder(other));
    return smaller == 0 ? 0 : more / smaller;
  }

  /** More alike than this they are not; found in less time. */
  double mostLikeness(WeighedWords other) {
    double smaller = Math.min(sum, other.sum);
    return smaller == 0 ? 0 : common(other, this::heaviest) / smaller;
  }

  /** How many different words that say something the two share. */
  int sharedContent(WeighedWords other) {
    boolean fewer = different.size() <= other.different.size();
    Set<String> few = fewer ? different : other.different;
    Set<String> many = fewer ? other.different : different;
    int shared = 0;
    for (String stem : few) {
      shared += many.contains(stem) ? 1 : 0;
    }
    return shared;
  }

  /** The weight of the heaviest common subsequence. */
  private double inOrder(WeighedWords other) {
    double[] best = new double[other.weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      String stem = stems.get(i);
      double before = 0;
      for (int j = 0; j < other.weights.length; j++) {
        double above = best[j + 1];
        if (stem.equals(other.stems.get(j))) {
          best[j + 1] = before + Math.min(weights[i], other.weights[j]);
        } else if (best[j] > above) {
          best[j + 1] = best[j];
        }
        before = above;
      }
    }
    return best[other.weights.length];
  }

  /** Of each word as often as both have it, the first ones of this one. */
  private double inAnyOrder(WeighedWords other) {
    return common(other, at -> weights[order()[at]]);
  }

  private interface Weight {
    double of(int at);
  }

  private double common(WeighedWords other, Weight weight) {
    int[] mine = order();
    int[] theirs = other.order();
    double common = 0;
    int j = 0;
    for (int i = 0; i < mine.length && j < theirs.length; ) {
      int compared = stems.get(mine[i]).compareTo(other.stems.get(theirs[j]));
      if (compared == 0) {
        common += weight.of(i);
      }
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return common;
  }

  /** One stem may be of words that say something and of others. */
  private double heaviest(int at) {
    int[] places = order();
    String stem = stems.get(places[at]);
    double most = weights[places[at]];
    for (int i = at + 1; i < places.length && stems.get(places[i]).equals(stem); i++) {
      most = Math.max(most, weights[places[i]]);
    }
    for (int i = at - 1; i >= 0 && stems.get(places[i]).equals(stem); i--) {
      most = Math.max(most, weights[places[i]]);
    }
    return most;
  }
}
