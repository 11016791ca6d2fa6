package org.rapporteur.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Multinomial logistic regression: each feature has a weight for each label, their sums weigh the
 * labels. Immutable.
 */
public final class LinearModel {

  /** The name of the feature that every decision has. */
  public static final String BIAS = "bias";

  private final int labels;
  private final Map<Long, float[]> weights;

  private LinearModel(int labels, Map<Long, float[]> weights) {
    this.labels = labels;
    this.weights = weights;
  }

  /** A model of weights by the features' names, one a label. */
  public static LinearModel of(int labels, Map<String, float[]> weights) {
    Map<Long, float[]> byKey = new HashMap<>();
    weights.forEach((name, w) -> byKey.put(FeatureRow.key(name), w.clone()));
    return new LinearModel(labels, byKey);
  }

  /** How likely each label is. */
  public double[] probabilities(FeatureRow row) {
    double[] sums = new double[labels];
    add(FeatureRow.key(BIAS), 1, sums);
    for (int i = 0; i < row.size(); i++) {
      add(row.key(i), row.amount(i), sums);
    }
    return shares(sums);
  }

  private void add(long key, float amount, double[] sums) {
    float[] w = weights.get(key);
    if (w != null) {
      for (int y = 0; y < labels; y++) {
        sums[y] += w[y] * amount;
      }
    }
  }

  private static double[] shares(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double whole = 0;
    for (int y = 0; y < sums.length; y++) {
      sums[y] = Math.exp(sums[y] - most);
      whole += sums[y];
    }
    for (int y = 0; y < sums.length; y++) {
      sums[y] /= whole;
    }
    return sums;
  }

  /**
   * Weights as lines, {@code NAME weight weight ...}, as {@link #parse} reads them; features that
   * weigh nothing are left out.
   */
  public static List<String> lines(SortedMap<String, float[]> weights) {
    List<String> lines = new ArrayList<>();
    weights.forEach(
        (name, w) -> {
          StringBuilder line = new StringBuilder(name);
          boolean weighs = false;
          for (float each : w) {
            String figure = String.format(Locale.ROOT, "%.2f", each);
            boolean zero = figure.equals("0.00") || figure.equals("-0.00");
            weighs |= !zero;
            line.append(' ').append(zero ? "0" : figure);
          }
          if (weighs) {
            lines.add(line.toString());
          }
        });
    return lines;
  }

  static LinearModel parse(List<String> lines, int labels) {
    Map<Long, float[]> weights = new HashMap<>();
    for (String line : lines) {
      String[] part = line.split(" ");
      if (part.length != labels + 1) {
        throw new IllegalArgumentException("not " + labels + " weights: " + line);
      }
      float[] w = new float[labels];
      for (int y = 0; y < labels; y++) {
        w[y] = Float.parseFloat(part[y + 1]);
      }
      weights.put(FeatureRow.key(part[0]), w);
    }
    return new LinearModel(labels, weights);
  }
}
