package org.rapporteur.reconcile.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the level of a series changes, by pruned exact linear time search (Killick, Fearnhead,
 * Eckley 2012, "Optimal detection of changepoints with a linear computational cost").
 *
 * <p>Sums of scored events vary the more the larger they are, as counts do, so the series is first
 * raised to a power below one, sign kept. The noise is estimated from the median step from one
 * value to the next, which a few large breaks do not move, and the penalty for a further break
 * grows with it and with the logarithm of the length.
 */
public final class ChangePoints {

  private static final double POWER = 0.75;
  private static final double PENALTY = 3.75;

  /** Median of |x| of a normal variable with standard deviation one. */
  private static final double MEDIAN_OF_NORMAL = 0.6745;

  private ChangePoints() {}

  /**
   * A break.
   *
   * @param at index of the first value of the new level
   * @param change new level less old, of the steadied series
   */
  public record Break(int at, double change) {}

  /** The breaks of a series, in order; none in one of fewer than four values. */
  public static List<Break> of(double[] series) {
    int n = series.length;
    if (n < 4) {
      return List.of();
    }
    double[] sums = new double[n + 1];
    double[] squares = new double[n + 1];
    double[] steps = new double[n - 1];
    double before = 0;
    for (int i = 0; i < n; i++) {
      double x = Math.copySign(Math.pow(Math.abs(series[i]), POWER), series[i]);
      sums[i + 1] = sums[i] + x;
      squares[i + 1] = squares[i] + x * x;
      if (i > 0) {
        steps[i - 1] = Math.abs(x - before);
      }
      before = x;
    }
    Arrays.sort(steps);
    double noise = steps[steps.length / 2] / MEDIAN_OF_NORMAL / Math.sqrt(2);
    double variance = noise * noise;
    if (variance == 0) {
      double mean = sums[n] / n;
      variance = squares[n] / n - mean * mean;
    }
    return variance <= 0 ? List.of() : breaks(sums, squares, PENALTY * Math.log(n) * variance);
  }

  private static List<Break> breaks(double[] sums, double[] squares, double penalty) {
    int n = sums.length - 1;
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    best[0] = -penalty;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start : starts) {
        double cost = best[start] + spread(sums, squares, start, end) + penalty;
        if (cost < best[end]) {
          best[end] = cost;
          last[end] = start;
        }
      }
      List<Integer> kept = new ArrayList<>();
      for (int start : starts) {
        if (best[start] + spread(sums, squares, start, end) <= best[end]) {
          kept.add(start);
        }
      }
      kept.add(end);
      starts = kept;
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = n; end > 0; end = last[end]) {
      ends.add(end);
    }
    Collections.reverse(ends);
    List<Break> found = new ArrayList<>();
    int start = 0;
    for (int k = 0; k + 1 < ends.size(); k++) {
      double left = level(sums, start, ends.get(k));
      double right = level(sums, ends.get(k), ends.get(k + 1));
      found.add(new Break(ends.get(k), right - left));
      start = ends.get(k);
    }
    return found;
  }

  private static double level(double[] sums, int from, int to) {
    return (sums[to] - sums[from]) / (to - from);
  }

  private static double spread(double[] sums, double[] squares, int from, int to) {
    double sum = sums[to] - sums[from];
    return squares[to] - squares[from] - sum * sum / (to - from);
  }
}
