package org.rapporteur.read.language;

import java.util.Arrays;

/**
 * Finds the best tree with one root from scores of heads: each word's best head where that makes a
 * tree, else the algorithm of Chu, Liu and Edmonds. Stateless.
 */
final class TreeDecoder {

  private static final float NEVER = -1e9f;

  private TreeDecoder() {}

  /**
   * The heads: 0 the root, else the 1-based word.
   *
   * @param scores by word, column 0 the root, column {@code j} word {@code j}; changed by the call
   */
  static int[] heads(float[][] scores, int n) {
    for (int i = 0; i < n; i++) {
      scores[i][i + 1] = NEVER;
    }
    keepOneRoot(scores, n);
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = best(scores[i], n);
    }
    int[] cycle = cycle(heads, n);
    return cycle.length == 0 ? heads : spanning(scores, n);
  }

  private static int best(float[] row, int n) {
    int best = 0;
    for (int j = 1; j <= n; j++) {
      if (row[j] > row[best]) {
        best = j;
      }
    }
    return best;
  }

  /** Leaves the root as head to the one word that loses most without it. */
  private static void keepOneRoot(float[][] scores, int n) {
    int root = 0;
    float most = -Float.MAX_VALUE;
    for (int i = 0; i < n; i++) {
      float other = NEVER;
      for (int j = 1; j <= n; j++) {
        other = Math.max(other, scores[i][j]);
      }
      float gain = scores[i][0] - other;
      if (gain > most) {
        most = gain;
        root = i;
      }
    }
    for (int i = 0; i < n; i++) {
      if (i != root) {
        scores[i][0] = NEVER;
      }
    }
    Arrays.fill(scores[root], 1, n + 1, NEVER);
  }

  /** The 1-based words of a cycle, none if there is none. */
  private static int[] cycle(int[] heads, int n) {
    int[] seen = new int[n + 1];
    for (int start = 1; start <= n; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at - 1];
      }
      if (at != 0 && seen[at] == start) {
        int[] members = new int[n];
        int count = 0;
        int m = at;
        do {
          members[count++] = m;
          m = heads[m - 1];
        } while (m != at);
        return Arrays.copyOf(members, count);
      }
    }
    return new int[0];
  }

  /** Contracts cycles until none is left, then opens them again. */
  private static int[] spanning(float[][] scores, int n) {
    int size = n + 1;
    float[][] w = new float[size][];
    for (int i = 1; i < size; i++) {
      w[i] = Arrays.copyOf(scores[i - 1], size);
    }
    return contract(w, size);
  }

  private static int[] contract(float[][] w, int size) {
    int[] heads = new int[size - 1];
    for (int i = 1; i < size; i++) {
      heads[i - 1] = best(w[i], size - 1);
    }
    int[] cycle = cycle(heads, size - 1);
    if (cycle.length == 0) {
      return heads;
    }
    boolean[] in = new boolean[size];
    for (int c : cycle) {
      in[c] = true;
    }
    int[] outer = new int[size];
    int[] index = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (!in[i]) {
        outer[count] = i;
        index[i] = count++;
      }
    }
    int whole = count;
    float[][] smaller = new float[count + 1][count + 1];
    int[] leaves = new int[count + 1];
    int[] enters = new int[count + 1];
    for (int o = 0; o < count; o++) {
      for (int p = 0; p < count; p++) {
        smaller[o][p] = o == 0 ? NEVER : w[outer[o]][outer[p]];
      }
      smaller[o][whole] = NEVER;
      for (int c : cycle) {
        if (o > 0 && w[outer[o]][c] > smaller[o][whole]) {
          smaller[o][whole] = w[outer[o]][c];
          leaves[o] = c;
        }
      }
      smaller[whole][o] = -Float.MAX_VALUE;
      for (int c : cycle) {
        float gain = w[c][outer[o]] - w[c][heads[c - 1]];
        if (gain > smaller[whole][o]) {
          smaller[whole][o] = gain;
          enters[o] = c;
        }
      }
    }
    smaller[whole][whole] = -Float.MAX_VALUE;
    int[] small = contract(smaller, count + 1);
    for (int o = 1; o < count; o++) {
      int h = small[o - 1];
      heads[outer[o] - 1] = h == whole ? leaves[o] : outer[h];
    }
    int into = small[whole - 1];
    heads[enters[into] - 1] = outer[into];
    return heads;
  }
}
