package org.rapporteur.read.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inputs of the first layer by word, and what the first layer's products make of them. News repeats
 * its words, so that most need not be worked out again. Bounded; one thread's own; what it gives
 * does not depend on what it has seen.
 */
final class WordCache {

  /** Pairs of slots; of a pair the one used longer ago is given up first. */
  private static final int PAIRS = 1 << 12;

  /** Longer words are not kept. */
  private static final int LONGEST = 24;

  private final Network net;
  private final Map<String, Integer> rows;
  private final Gazetteer gazetteer = Gazetteer.shared();
  private final String[] forms = new String[2 * PAIRS];
  private final float[][][] values = new float[2 * PAIRS][][];

  WordCache(Network net, Map<String, Integer> rows) {
    this.net = net;
    this.rows = rows;
    Arrays.fill(forms, "");
  }

  /** The rows of known words. */
  static Map<String, Integer> rows(List<String> words) {
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      rows.put(words.get(i), i);
    }
    return rows;
  }

  /** Sets input and first products of word {@code i} of the sentence. */
  void read(String form, Activations a, int i) {
    int h = form.hashCode();
    int slot = 2 * ((h ^ (h >>> 12)) & (PAIRS - 1));
    if (!forms[slot].equals(form) || form.isEmpty()) {
      boolean second = forms[slot + 1].equals(form) && !form.isEmpty();
      float[][] made = second ? values[slot + 1] : make(form);
      if (form.length() > LONGEST) {
        use(made, a, i);
        return;
      }
      forms[slot + 1] = forms[slot];
      values[slot + 1] = values[slot];
      forms[slot] = form;
      values[slot] = made;
    }
    use(values[slot], a, i);
  }

  private static void use(float[][] made, Activations a, int i) {
    a.layer[0][i] = made[0];
    a.z[0][i] = made[1];
  }

  private float[][] make(String form) {
    int d = net.shape.unit();
    String norm = WordFeatures.norm(form);
    int[] affixes =
        WordFeatures.affixes(
            form, norm, gazetteer.classes(norm), Conventions.GUM, net.shape.affixes());
    float[] x = new float[2 * d];
    System.arraycopy(net.word[rows.getOrDefault(norm, 0)], 0, x, 0, d);
    for (int row : affixes) {
      float[] e = net.affix[row];
      for (int j = 0; j < d; j++) {
        x[d + j] += e[j];
      }
    }
    float[] z = new float[6 * d];
    Kernels.multiply(x, net.product[0], z, 2 * d, 6 * d);
    return new float[][] {x, z};
  }
}
