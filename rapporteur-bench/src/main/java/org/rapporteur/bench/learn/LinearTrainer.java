package org.rapporteur.bench.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.learn.LinearModel;

/**
 * Fits {@link LinearModel}: multinomial logistic regression by steps that adapt to each weight
 * (Duchi, Hazan and Singer, "Adaptive Subgradient Methods"), with a ridge that is shared among the
 * examples of a feature. Same examples and settings, same weights.
 */
final class LinearTrainer {

  /** No feature's number. */
  private static final long BIAS = 0;

  private final ClassifierTrainer settings;
  private final List<String> labels;
  private final Map<Long, Integer> slots = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  LinearTrainer(ClassifierTrainer settings, List<String> labels) {
    this.settings = settings;
    this.labels = labels;
  }

  LinearModel train(List<Example> examples) {
    int n = examples.size();
    int[][] features = new int[n][];
    for (int i = 0; i < n; i++) {
      features[i] = slots(examples.get(i).row());
    }
    int k = labels.size();
    double[] w = new double[names.size() * k];
    double[] squares = new double[w.length];
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    Random random = new Random(11);
    double[] p = new double[k];
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order, random);
      for (int i : order) {
        Example e = examples.get(i);
        probabilities(e.row(), features[i], w, p);
        p[labels.indexOf(e.label())] -= 1;
        step(e, features[i], w, squares, p);
      }
    }
    return LinearModel.of(k, named(w));
  }

  private int[] slots(FeatureRow row) {
    int[] found = new int[row.size() + 1];
    for (int i = 0; i <= row.size(); i++) {
      boolean bias = i == row.size();
      int slot = slots.computeIfAbsent(bias ? BIAS : row.key(i), x -> names.size());
      if (slot == names.size()) {
        names.add(bias ? LinearModel.BIAS : row.name(i));
        counts.add(0);
      }
      counts.set(slot, counts.get(slot) + 1);
      found[i] = slot;
    }
    return found;
  }

  private boolean rare(int slot) {
    return counts.get(slot) < settings.least();
  }

  private static float amount(FeatureRow row, int i) {
    return i < row.size() ? row.amount(i) : 1;
  }

  private void probabilities(FeatureRow row, int[] slots, double[] w, double[] p) {
    int k = p.length;
    Arrays.fill(p, 0);
    for (int i = 0; i < slots.length; i++) {
      if (!rare(slots[i])) {
        for (int y = 0; y < k; y++) {
          p[y] += w[slots[i] * k + y] * amount(row, i);
        }
      }
    }
    double most = Arrays.stream(p).max().orElse(0);
    double whole = 0;
    for (int y = 0; y < k; y++) {
      p[y] = Math.exp(p[y] - most);
      whole += p[y];
    }
    for (int y = 0; y < k; y++) {
      p[y] /= whole;
    }
  }

  private void step(Example e, int[] slots, double[] w, double[] squares, double[] error) {
    int k = error.length;
    for (int i = 0; i < slots.length; i++) {
      if (rare(slots[i])) {
        continue;
      }
      double shared = settings.ridge() / counts.get(slots[i]);
      float amount = amount(e.row(), i);
      for (int y = 0; y < k; y++) {
        int at = slots[i] * k + y;
        double g = e.weight() * error[y] * amount + shared * w[at];
        squares[at] += g * g;
        if (squares[at] > 0) {
          w[at] -= settings.rate() * g / Math.sqrt(squares[at] + 1e-8);
        }
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private SortedMap<String, float[]> named(double[] w) {
    int k = labels.size();
    SortedMap<String, float[]> found = new TreeMap<>();
    for (int slot = 0; slot < names.size(); slot++) {
      float[] each = new float[k];
      for (int y = 0; y < k; y++) {
        each[y] = (float) w[slot * k + y];
      }
      if (!rare(slot)) {
        found.put(names.get(slot), each);
      }
    }
    return found;
  }
}
