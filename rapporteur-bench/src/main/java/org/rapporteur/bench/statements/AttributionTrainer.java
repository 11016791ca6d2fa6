package org.rapporteur.bench.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.read.attribution.AttributionExamples.ChainExample;
import org.rapporteur.read.attribution.AttributionExamples.CueExample;
import org.rapporteur.read.attribution.Part;
import org.rapporteur.read.attribution.WeightTable;

/**
 * Fits the weights of the attribution model by stochastic gradient ascent on the likelihood, with
 * adaptive steps (Duchi, Hazan and Singer 2011) and a seeded order: the same data gives the same
 * weights.
 */
final class AttributionTrainer {

  private static final int L = Part.COUNT;
  private static final double DECAY = 1e-7;

  private final double rate;
  private final int epochs;
  private final Random random = new Random(20160908);

  AttributionTrainer(double rate, int epochs) {
    this.rate = rate;
    this.epochs = epochs;
  }

  /** Fits a table of one label to yes-no examples. */
  void fitCues(WeightTable table, List<CueExample> examples) {
    float[] squares = new float[table.size()];
    List<CueExample> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double step = rate * (1 - 0.9 * epoch / epochs);
      for (CueExample e : order) {
        double sum = 0;
        for (int f : e.features()) {
          sum += table.weight(table.slot(f));
        }
        double gradient = (e.heads() ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum));
        for (int f : e.features()) {
          move(table, squares, table.slot(f), gradient, step);
        }
      }
    }
  }

  private static void move(
      WeightTable table, float[] squares, int at, double gradient, double step) {
    double g = gradient - DECAY * 10 * table.weight(at);
    squares[at] += (float) (g * g);
    table.set(at, (float) (table.weight(at) + step * g / (1e-4 + StrictMath.sqrt(squares[at]))));
  }

  /** Fits the chain's two tables. */
  void fitChains(WeightTable words, WeightTable steps, List<ChainExample> examples) {
    float[] wordSquares = new float[words.size()];
    float[] stepSquares = new float[steps.size()];
    List<ChainExample> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double step = rate * (1 - 0.9 * epoch / epochs);
      for (ChainExample e : order) {
        chain(words, steps, wordSquares, stepSquares, e, step);
      }
    }
  }

  private static void chain(
      WeightTable words, WeightTable steps, float[] ws, float[] ss, ChainExample e, double rate) {
    int n = e.parts().length;
    double[] unary = new double[n * L];
    double[] pair = new double[n * L * L];
    for (int t = 0; t < n; t++) {
      sum(words, e.words()[t], unary, t * L, L);
      sum(steps, e.steps()[t], pair, t * L * L, L * L);
    }
    Expectations x = Expectations.of(n, unary, pair);
    for (int t = 0; t < n; t++) {
      for (int f : e.words()[t]) {
        int slot = words.slot(f);
        for (int y = 0; y < L; y++) {
          double g = (e.parts()[t] == y ? 1 : 0) - x.unary()[t * L + y];
          if (Math.abs(g) > 1e-5) {
            move(words, ws, slot + y, g, rate);
          }
        }
      }
      for (int f : e.steps()[t]) {
        int slot = steps.slot(f);
        for (int p = 0; p < L * L; p++) {
          boolean right = e.parts()[t - 1] == p / L && e.parts()[t] == p % L;
          double g = (right ? 1 : 0) - x.pair()[t * L * L + p];
          if (Math.abs(g) > 1e-5) {
            move(steps, ss, slot + p, g, rate);
          }
        }
      }
    }
  }

  private static void sum(WeightTable table, int[] features, double[] to, int at, int labels) {
    for (int f : features) {
      int slot = table.slot(f);
      for (int y = 0; y < labels; y++) {
        to[at + y] += table.weight(slot + y);
      }
    }
  }

  /** Probabilities of parts and pairs of parts in a chain. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Expectations(double[] unary, double[] pair) {

    static Expectations of(int n, double[] u, double[] p) {
      double[] a = new double[n * L];
      double[] b = new double[n * L];
      double[] eu = new double[n * L];
      double[] ep = new double[n * L * L];
      double[] scale = new double[n];
      for (int t = 0; t < n; t++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < L; y++) {
          top = Math.max(top, u[t * L + y]);
        }
        for (int y = 0; y < L; y++) {
          eu[t * L + y] = StrictMath.exp(u[t * L + y] - top);
        }
        for (int i = t * L * L; t > 0 && i < (t + 1) * L * L; i++) {
          ep[i] = StrictMath.exp(Math.min(30, p[i]));
        }
      }
      for (int t = 0; t < n; t++) {
        for (int y = 0; y < L; y++) {
          double in = t == 0 ? 1 : 0;
          for (int x = 0; t > 0 && x < L; x++) {
            in += a[(t - 1) * L + x] * ep[(t * L + x) * L + y];
          }
          a[t * L + y] = in * eu[t * L + y];
          scale[t] += a[t * L + y];
        }
        for (int y = 0; y < L; y++) {
          a[t * L + y] /= scale[t];
        }
      }
      Arrays.fill(b, (n - 1) * L, n * L, 1);
      for (int t = n - 2; t >= 0; t--) {
        for (int x = 0; x < L; x++) {
          double out = 0;
          for (int y = 0; y < L; y++) {
            int m = (t + 1) * L + y;
            out += ep[((t + 1) * L + x) * L + y] * eu[m] * b[m];
          }
          b[t * L + x] = out / scale[t + 1];
        }
      }
      double[] unary = new double[n * L];
      double[] pair = new double[n * L * L];
      for (int i = 0; i < unary.length; i++) {
        unary[i] = a[i] * b[i];
      }
      for (int t = 1; t < n; t++) {
        for (int x = 0; x < L; x++) {
          for (int y = 0; y < L; y++) {
            int i = (t * L + x) * L + y;
            pair[i] = a[(t - 1) * L + x] * ep[i] * eu[t * L + y] * b[t * L + y] / scale[t];
          }
        }
      }
      return new Expectations(unary, pair);
    }
  }
}
