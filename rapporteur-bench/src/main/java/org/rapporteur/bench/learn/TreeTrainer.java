package org.rapporteur.bench.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A trainer of boosted decision trees for yes-or-no questions: histograms of binned columns, second
 * order gains, random parts of rows and columns for each tree. After Friedman, "Greedy Function
 * Approximation: A Gradient Boosting Machine", and Chen and Guestrin, "XGBoost". Same rows and
 * settings, same trees.
 */
public final class TreeTrainer {

  /**
   * How to train.
   *
   * @param trees how many
   * @param depth splits from the root to a leaf
   * @param rate how much each tree's answer counts
   * @param rows the share of rows that a tree sees
   * @param columns the share of columns that a tree sees
   * @param leastWeight rows' weights that a leaf needs, as sum of second derivatives
   * @param ridge pulls leaves to zero
   */
  public record Settings(
      int trees,
      int depth,
      float rate,
      float rows,
      float columns,
      float leastWeight,
      float ridge) {}

  /** A node while training: a leaf has feature -1. */
  public record Node(int feature, float threshold, int yes, int no, float value) {}

  private static final int BINS = 48;

  private final Settings settings;
  private final float[][] cuts;
  private final byte[][] bins;
  private final int n;

  /** A trainer on rows of equal width. */
  public TreeTrainer(List<float[]> rows, Settings settings) {
    this.settings = settings;
    this.n = rows.size();
    int width = rows.get(0).length;
    this.cuts = new float[width][];
    this.bins = new byte[width][n];
    for (int c = 0; c < width; c++) {
      float[] values = new float[n];
      for (int i = 0; i < n; i++) {
        values[i] = rows.get(i)[c];
      }
      float[] sorted = values.clone();
      Arrays.sort(sorted);
      cuts[c] = cuts(sorted);
      for (int i = 0; i < n; i++) {
        int at = Arrays.binarySearch(cuts[c], values[i]);
        bins[c][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
      }
    }
  }

  /** Values that part a column; a value equal to a cut lies above it. */
  private static float[] cuts(float[] sorted) {
    List<Float> cuts = new ArrayList<>();
    float[] distinct = distinct(sorted);
    if (distinct.length <= BINS) {
      for (int i = 1; i < distinct.length; i++) {
        cuts.add((distinct[i - 1] + distinct[i]) / 2);
      }
    } else {
      float before = sorted[0];
      for (int b = 1; b < BINS; b++) {
        float value = sorted[(int) ((long) sorted.length * b / BINS)];
        if (value > before) {
          cuts.add(value);
          before = value;
        }
      }
    }
    float[] out = new float[cuts.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = cuts.get(i);
    }
    return out;
  }

  private static float[] distinct(float[] sorted) {
    float[] out = new float[sorted.length];
    int n = 0;
    for (float value : sorted) {
      if (n == 0 || out[n - 1] != value) {
        out[n++] = value;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /**
   * Trees that tell the rows of label 1 from those of label 0.
   *
   * @param labels one a row
   * @param weights how much each row counts
   * @param seed chooses the rows and columns that each tree sees
   */
  public List<List<Node>> train(float[] labels, float[] weights, long seed) {
    Random random = new Random(seed);
    float[] score = new float[n];
    float[] gradient = new float[n];
    float[] curvature = new float[n];
    List<List<Node>> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees(); t++) {
      int[] chosen = new int[n];
      int m = 0;
      for (int i = 0; i < n; i++) {
        float p = (float) (1 / (1 + Math.exp(-score[i])));
        gradient[i] = (p - labels[i]) * weights[i];
        curvature[i] = Math.max(1e-6f, p * (1 - p)) * weights[i];
        if (random.nextFloat() < settings.rows()) {
          chosen[m++] = i;
        }
      }
      List<Integer> columns = new ArrayList<>();
      for (int c = 0; c < cuts.length; c++) {
        if (cuts[c].length > 0 && random.nextFloat() < settings.columns()) {
          columns.add(c);
        }
      }
      List<Node> tree = new ArrayList<>();
      grow(tree, Arrays.copyOf(chosen, m), columns, gradient, curvature, settings.depth());
      trees.add(tree);
      for (int i = 0; i < n; i++) {
        score[i] += answer(tree, i);
      }
    }
    return trees;
  }

  private float answer(List<Node> tree, int row) {
    Node node = tree.get(0);
    while (node.feature() >= 0) {
      int at = Arrays.binarySearch(cuts[node.feature()], node.threshold());
      node = tree.get(bins[node.feature()][row] <= at ? node.yes() : node.no());
    }
    return node.value();
  }

  /** Adds a node and those below it; returns its number. */
  private int grow(
      List<Node> tree, int[] rows, List<Integer> columns, float[] g, float[] h, int depth) {
    double sumG = 0;
    double sumH = 0;
    for (int i : rows) {
      sumG += g[i];
      sumH += h[i];
    }
    int own = tree.size();
    float value = (float) (-settings.rate() * sumG / (sumH + settings.ridge()));
    tree.add(new Node(-1, 0, 0, 0, value));
    if (depth == 0 || sumH < 2 * settings.leastWeight()) {
      return own;
    }
    double totalG = sumG;
    double totalH = sumH;
    double[][] best =
        columns.parallelStream()
            .map(c -> bestCut(c, rows, g, h, totalG, totalH))
            .toArray(double[][]::new);
    int column =
        IntStream.range(0, best.length).reduce(0, (a, b) -> best[b][0] > best[a][0] ? b : a);
    if (best.length == 0 || best[column][0] <= 1e-3) {
      return own;
    }
    int feature = columns.get(column);
    int cut = (int) best[column][1];
    int[] below = Arrays.stream(rows).filter(i -> bins[feature][i] <= cut).toArray();
    int[] above = Arrays.stream(rows).filter(i -> bins[feature][i] > cut).toArray();
    int yes = grow(tree, below, columns, g, h, depth - 1);
    int no = grow(tree, above, columns, g, h, depth - 1);
    tree.set(own, new Node(feature, cuts[feature][cut], yes, no, 0));
    return own;
  }

  private double[] bestCut(int c, int[] rows, float[] g, float[] h, double sumG, double sumH) {
    double[] binG = new double[cuts[c].length + 1];
    double[] binH = new double[cuts[c].length + 1];
    byte[] column = bins[c];
    for (int i : rows) {
      binG[column[i]] += g[i];
      binH[column[i]] += h[i];
    }
    double ridge = settings.ridge();
    double whole = sumG * sumG / (sumH + ridge);
    double bestGain = 0;
    int best = 0;
    double leftG = 0;
    double leftH = 0;
    for (int b = 0; b < cuts[c].length; b++) {
      leftG += binG[b];
      leftH += binH[b];
      double rightH = sumH - leftH;
      if (leftH < settings.leastWeight() || rightH < settings.leastWeight()) {
        continue;
      }
      double rightG = sumG - leftG;
      double gain = leftG * leftG / (leftH + ridge) + rightG * rightG / (rightH + ridge) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = b;
      }
    }
    return new double[] {bestGain, best};
  }

  /** The trees as lines that the library reads. */
  public static List<String> lines(List<List<Node>> trees, List<String> names) {
    List<String> lines = new ArrayList<>();
    for (List<Node> tree : trees) {
      lines.add("tree");
      for (Node node : tree) {
        lines.add(
            node.feature() < 0
                ? "= " + Float.toString(Math.round(node.value() * 1e4f) / 1e4f)
                : names.get(node.feature())
                    + " < "
                    + node.threshold()
                    + " "
                    + node.yes()
                    + " "
                    + node.no());
      }
    }
    return lines;
  }
}
