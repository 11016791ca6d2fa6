package org.rapporteur.bench.language;

import java.util.List;
import java.util.Random;
import org.rapporteur.read.language.Network;

/** The optimiser (Kingma and Ba, "Adam", ICLR 2015), lazy for the rows of embeddings. */
final class Adam {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float CLIP = 1500f;

  private final Network net;
  private final Network mean;
  private final Network square;
  private int steps;

  Adam(Network net) {
    this.net = net;
    mean = new Network(net.shape);
    square = new Network(net.shape);
  }

  /** Fills a network with small random weights. */
  static void initialise(Network net, Random random) {
    spread(net.word, 0.3f, random);
    // Rows that no feature of the treebanks meets stay as they are, so they should say little.
    spread(net.affix, 0.1f, random);
    for (int l = 0; l < net.shape.layers(); l++) {
      glorot(net.product[l], net.product[l].length, random);
      for (int k = 0; k < 2; k++) {
        java.util.Arrays.fill(net.gate[l][k][2], 0.3f);
      }
    }
    for (float[][] m : List.of(net.label, net.role, net.relation)) {
      glorot(m, m.length - 1, random);
    }
    glorot(net.biaffine, net.biaffine.length, random);
    glorot(net.root, 1, random);
    glorot(net.rootLabel, 1, random);
  }

  private static void spread(float[][] m, float width, Random random) {
    for (float[] row : m) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (random.nextFloat() - 0.5f) * width;
      }
    }
  }

  private static void glorot(float[][] m, int rows, Random random) {
    double bound = Math.sqrt(3.0 / Math.max(16, rows));
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < m[i].length; j++) {
        m[i][j] = (float) ((random.nextDouble() * 2 - 1) * bound);
      }
    }
  }

  /** One step along the summed gradients of a batch; clears them. */
  void step(List<Gradient> gradients, float rate) {
    steps++;
    Gradient first = gradients.get(0);
    List<float[][]> sums = first.sum.dense();
    for (Gradient g : gradients.subList(1, gradients.size())) {
      List<float[][]> more = g.sum.dense();
      for (int m = 0; m < sums.size(); m++) {
        addAndClear(more.get(m), sums.get(m));
      }
      merge(g.sum.word, g.touchedWords, first.sum.word, first.touchedWords);
      merge(g.sum.affix, g.touchedAffixes, first.sum.affix, first.touchedAffixes);
    }
    double norm = 0;
    for (float[][] m : sums) {
      for (float[] row : m) {
        for (float v : row) {
          norm += v * v;
        }
      }
    }
    float scale = norm > CLIP * CLIP ? (float) (CLIP / Math.sqrt(norm)) : 1f;
    double c1 = 1 - Math.pow(BETA1, Math.min(steps, 5000));
    double c2 = 1 - Math.pow(BETA2, Math.min(steps, 5000));
    float lr = (float) (rate * Math.sqrt(c2) / c1);
    List<float[][]> weights = net.dense();
    List<float[][]> means = mean.dense();
    List<float[][]> squares = square.dense();
    for (int m = 0; m < sums.size(); m++) {
      float[][] g = sums.get(m);
      for (int i = 0; i < g.length; i++) {
        row(g[i], weights.get(m)[i], means.get(m)[i], squares.get(m)[i], lr, scale);
      }
    }
    sparse(first.sum.word, first.touchedWords, net.word, mean.word, square.word, lr, scale);
    sparse(first.sum.affix, first.touchedAffixes, net.affix, mean.affix, square.affix, lr, scale);
  }

  private static void addAndClear(float[][] from, float[][] to) {
    for (int i = 0; i < from.length; i++) {
      float[] a = from[i];
      float[] b = to[i];
      for (int j = 0; j < a.length; j++) {
        b[j] += a[j];
      }
      java.util.Arrays.fill(a, 0f);
    }
  }

  private static void merge(float[][] from, boolean[] touched, float[][] to, boolean[] union) {
    for (int i = 0; i < from.length; i++) {
      if (touched[i]) {
        for (int j = 0; j < from[i].length; j++) {
          to[i][j] += from[i][j];
        }
        java.util.Arrays.fill(from[i], 0f);
        touched[i] = false;
        union[i] = true;
      }
    }
  }

  private static void sparse(
      float[][] g,
      boolean[] touched,
      float[][] w,
      float[][] mean,
      float[][] square,
      float lr,
      float scale) {
    for (int i = 0; i < g.length; i++) {
      if (touched[i]) {
        row(g[i], w[i], mean[i], square[i], lr, scale);
        touched[i] = false;
      }
    }
  }

  private static void row(
      float[] g, float[] w, float[] mean, float[] square, float lr, float scale) {
    for (int j = 0; j < g.length; j++) {
      float v = g[j] * scale;
      float m = BETA1 * mean[j] + (1f - BETA1) * v;
      float s = BETA2 * square[j] + (1f - BETA2) * v * v;
      mean[j] = m;
      square[j] = s;
      w[j] -= lr * m / ((float) Math.sqrt(s) + 1e-6f);
      g[j] = 0f;
    }
  }
}
