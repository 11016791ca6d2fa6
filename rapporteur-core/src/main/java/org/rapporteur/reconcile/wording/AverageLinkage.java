package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Agglomerative clustering by average likeness: one chance likeness does not glue two groups
 * together, as it would under single linkage, and one missing does not tear a group apart. The
 * answer depends on the order of the items only where two pairs are exactly alike.
 */
final class AverageLinkage {

  private AverageLinkage() {}

  /** Likeness of two items, by number, symmetric. */
  interface Likeness {
    double of(int a, int b);
  }

  /** The groups of the items 0 to n - 1, each ascending, joined while their average is enough. */
  static List<List<Integer>> groups(int n, Likeness likeness, double enough) {
    List<List<Integer>> groups = new ArrayList<>();
    double[][] sums = new double[n][n];
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        sums[i][j] = likeness.of(i, j);
        sums[j][i] = sums[i][j];
      }
    }
    while (true) {
      int a = 0;
      int b = 0;
      double best = enough;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i && !groups.get(i).isEmpty(); j++) {
          int pairs = groups.get(i).size() * groups.get(j).size();
          if (pairs > 0 && sums[i][j] / pairs >= best && (a == b || sums[i][j] / pairs > best)) {
            best = sums[i][j] / pairs;
            a = j;
            b = i;
          }
        }
      }
      if (a == b) {
        return groups.stream().filter(g -> !g.isEmpty()).map(AverageLinkage::sorted).toList();
      }
      groups.get(a).addAll(groups.get(b));
      groups.get(b).clear();
      for (int k = 0; k < n; k++) {
        sums[a][k] += sums[b][k];
        sums[k][a] = sums[a][k];
      }
    }
  }

  private static List<Integer> sorted(List<Integer> group) {
    return group.stream().sorted().toList();
  }
}
