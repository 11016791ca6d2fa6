package org.rapporteur.bench.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.learn.Calibration;
import org.rapporteur.learn.Calibration.Point;

/** Fits a {@link Calibration}: neighbours that fall are pooled until the line only rises. */
final class Isotonic {

  private static final int BINS = 20;
  private static final int ERROR_BINS = 10;

  private Isotonic() {}

  /** The line through pairs of a probability and whether it was right. */
  static Calibration fit(List<double[]> pairs) {
    List<double[]> sorted =
        pairs.stream().sorted(Comparator.comparingDouble((double[] p) -> p[0])).toList();
    List<double[]> pools = new ArrayList<>();
    // as many right ones in each: most of what is asked is told nowhere
    double share = Math.max(1, sorted.stream().mapToDouble(p -> p[1]).sum() / BINS);
    int from = 0;
    while (from < sorted.size()) {
      double[] pool = new double[3];
      while (from < sorted.size() && pool[1] < share) {
        double[] p = sorted.get(from++);
        pool[0] += p[0];
        pool[1] += p[1];
        pool[2]++;
      }
      while (!pools.isEmpty()) {
        double[] last = pools.get(pools.size() - 1);
        if (last[1] / last[2] < pool[1] / pool[2]) {
          break;
        }
        pools.remove(pools.size() - 1);
        for (int i = 0; i < 3; i++) {
          pool[i] += last[i];
        }
      }
      pools.add(pool);
    }
    return new Calibration(pools.stream().map(p -> new Point(p[0] / p[2], p[1] / p[2])).toList());
  }

  /** How far the confidence is from the share that is right, each half by a line from the other. */
  static double crossError(List<double[]> pairs) {
    List<double[]> even = new ArrayList<>();
    List<double[]> odd = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      (i % 2 == 0 ? even : odd).add(pairs.get(i));
    }
    return (error(even, fit(odd)) + error(odd, fit(even))) / 2;
  }

  private static double error(List<double[]> pairs, Calibration line) {
    double[] sums = new double[ERROR_BINS];
    for (double[] p : pairs) {
      double confidence = line.of(p[0]);
      int bin = Math.min(ERROR_BINS - 1, (int) (confidence * ERROR_BINS));
      sums[bin] += confidence - p[1];
    }
    double error = 0;
    for (double sum : sums) {
      error += Math.abs(sum);
    }
    return pairs.isEmpty() ? 0 : error / pairs.size();
  }
}
