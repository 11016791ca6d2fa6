package org.rapporteur.bench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The axes along which rows of numbers spread most, by iteration of a subspace. */
final class PrincipalAxes {

  private static final int ROUNDS = 200;

  private PrincipalAxes() {}

  /** Axes of unit length, at right angles: for each number of a row, its part in every axis. */
  static List<float[]> of(List<float[]> rows, int count) {
    double[][] spread = spread(rows);
    int width = spread.length;
    Random random = new Random(1);
    double[][] axes = new double[count][width];
    for (double[] axis : axes) {
      for (int j = 0; j < width; j++) {
        axis[j] = random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int a = 0; a < count; a++) {
        double[] next = new double[width];
        for (int j = 0; j < width; j++) {
          next[j] = dot(spread[j], axes[a]);
        }
        axes[a] = next;
      }
      straighten(axes);
    }
    List<float[]> found = new ArrayList<>();
    for (int j = 0; j < width; j++) {
      float[] parts = new float[count];
      for (int a = 0; a < count; a++) {
        parts[a] = (float) axes[a][j];
      }
      found.add(parts);
    }
    return found;
  }

  private static double[][] spread(List<float[]> rows) {
    int width = rows.get(0).length;
    double[] mean = new double[width];
    for (float[] row : rows) {
      for (int j = 0; j < width; j++) {
        mean[j] += row[j] / (double) rows.size();
      }
    }
    double[][] spread = new double[width][width];
    double[] centred = new double[width];
    for (float[] row : rows) {
      for (int j = 0; j < width; j++) {
        centred[j] = row[j] - mean[j];
      }
      for (int i = 0; i < width; i++) {
        double[] to = spread[i];
        double c = centred[i] / rows.size();
        for (int j = 0; j < width; j++) {
          to[j] += c * centred[j];
        }
      }
    }
    return spread;
  }

  /** Gram and Schmidt. */
  private static void straighten(double[][] axes) {
    for (int a = 0; a < axes.length; a++) {
      for (int b = 0; b < a; b++) {
        double along = dot(axes[a], axes[b]);
        for (int j = 0; j < axes[a].length; j++) {
          axes[a][j] -= along * axes[b][j];
        }
      }
      double length = Math.sqrt(dot(axes[a], axes[a]));
      for (int j = 0; j < axes[a].length; j++) {
        axes[a][j] /= length;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
