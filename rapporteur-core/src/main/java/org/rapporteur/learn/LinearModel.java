package org.rapporteur.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Multinomial logistic regression: each feature has a weight for each label, their sums weigh the
 * labels. Weights are kept in hundredths, against the first label's; features by a number of 40
 * bits: of two hundred thousand, two share one in about every fiftieth model, and the second is
 * left out. Immutable.
 */
public final class LinearModel {

  /** The name of the feature that every decision has. */
  public static final String BIAS = "bias";

  private static final float UNIT = 0.01f;
  private static final int BITS = 40;
  private static final long TAKEN = 1L << BITS;

  /** Labels but the first. */
  private final int columns;

  /** Open addresses: a feature's number with {@link #TAKEN}, or 0. */
  private final long[] table;

  /** The weights of the feature at each address. */
  private final float[] weights;

  private final int size;

  private LinearModel(int columns, int size) {
    this.columns = columns;
    this.size = size;
    int addresses = Integer.highestOneBit(Math.max(1, size)) * 4;
    this.table = new long[addresses];
    this.weights = new float[addresses * columns];
  }

  /**
   * A model of weights by the features' names, one a label, rounded to hundredths; features that
   * weigh nothing then are left out.
   *
   * @throws IllegalArgumentException if a feature has not a weight for each label
   */
  public static LinearModel of(int labels, Map<String, float[]> weights) {
    long[] rows = new long[weights.size()];
    int[][] units = new int[weights.size()][];
    int size = 0;
    for (Map.Entry<String, float[]> each : weights.entrySet()) {
      if (each.getValue().length != labels) {
        throw new IllegalArgumentException("not " + labels + " weights: " + each.getKey());
      }
      int[] own = units(each.getValue());
      if (Arrays.stream(own).anyMatch(u -> u != 0)) {
        units[size] = own;
        rows[size++] = number(FeatureRow.key(each.getKey()));
      }
    }
    LinearModel model = new LinearModel(labels - 1, size);
    for (int i = 0; i < size; i++) {
      int at = model.address(rows[i]);
      if (model.table[at] == 0) {
        model.set(at, rows[i], units[i]);
      }
    }
    return model;
  }

  private static int[] units(float[] weights) {
    int first = Math.round(weights[0] / UNIT);
    int[] units = new int[weights.length - 1];
    for (int y = 0; y < units.length; y++) {
      units[y] = Math.round(weights[y + 1] / UNIT) - first;
    }
    return units;
  }

  private static long number(long key) {
    return key >>> (Long.SIZE - BITS) | TAKEN;
  }

  /** Where a number stands, or the free place where it would. */
  private int address(long number) {
    int mask = table.length - 1;
    int at = (int) number & mask;
    while (table[at] != 0 && table[at] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void set(int at, long number, int[] units) {
    table[at] = number;
    for (int y = 0; y < columns; y++) {
      weights[at * columns + y] = units[y] * UNIT;
    }
  }

  /** How likely each label is. */
  public double[] probabilities(FeatureRow row) {
    double[] sums = new double[columns + 1];
    add(FeatureRow.key(BIAS), 1, sums);
    for (int i = 0; i < row.size(); i++) {
      add(row.key(i), row.amount(i), sums);
    }
    return shares(sums);
  }

  private void add(long key, float amount, double[] sums) {
    int at = address(number(key));
    if (table[at] != 0) {
      for (int y = 0; y < columns; y++) {
        sums[y + 1] += weights[at * columns + y] * amount;
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

  /** Writes numbers, rising, as the distance from the one before, then the weights by column. */
  void write(DataOutputStream out) throws IOException {
    long[] numbers = Arrays.stream(table).filter(n -> n != 0).sorted().toArray();
    out.writeInt(numbers.length);
    long before = TAKEN;
    for (long number : numbers) {
      writeCount(number - before, out);
      before = number;
    }
    for (int y = 0; y < columns; y++) {
      for (long number : numbers) {
        int units = Math.round(weights[address(number) * columns + y] / UNIT);
        writeCount((long) units << 1 ^ units >> 31, out);
      }
    }
  }

  static LinearModel read(DataInputStream in, int labels) throws IOException {
    LinearModel model = new LinearModel(labels - 1, in.readInt());
    int[] addresses = new int[model.size];
    long number = TAKEN;
    for (int i = 0; i < model.size; i++) {
      number += readCount(in);
      addresses[i] = model.address(number);
      model.table[addresses[i]] = number;
    }
    for (int y = 0; y < model.columns; y++) {
      for (int at : addresses) {
        long count = readCount(in);
        model.weights[at * model.columns + y] = (count >>> 1 ^ -(count & 1)) * UNIT;
      }
    }
    return model;
  }

  /** Seven bits a byte, the lowest first; all bytes but the last are negative. */
  private static void writeCount(long count, DataOutputStream out) throws IOException {
    long rest = count;
    for (; rest > 0x7F; rest >>>= 7) {
      out.writeByte((int) (rest & 0x7F | 0x80));
    }
    out.writeByte((int) rest);
  }

  private static long readCount(DataInputStream in) throws IOException {
    long count = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readByte();
      count |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return count;
      }
    }
  }
}
