package org.rapporteur.read.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of hashed features: a power of two of slots, each with one weight a label. The features'
 * names are nowhere kept. Immutable after training.
 */
public final class WeightTable {

  private final int labels;
  private final int mask;
  private final float[] weights;

  /**
   * A table of zeros.
   *
   * @param bits binary logarithm of the number of slots
   * @param labels weights a slot
   */
  public WeightTable(int bits, int labels) {
    this.labels = labels;
    this.mask = (1 << bits) - 1;
    this.weights = new float[labels << bits];
  }

  /** The index of the first weight of a feature. */
  public int slot(int feature) {
    return (feature & mask) * labels;
  }

  /** The weight at an index. */
  public float weight(int index) {
    return weights[index];
  }

  /** Sets the weight at an index. */
  public void set(int index, float weight) {
    weights[index] = weight;
  }

  /** The number of weights. */
  public int size() {
    return weights.length;
  }

  /** Adds the weights of the features to {@code scores}, one a label. */
  void add(Features features, float[] scores, int at) {
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.get(i));
      for (int y = 0; y < labels; y++) {
        scores[at + y] += weights[slot + y];
      }
    }
  }

  float sum(Features features) {
    float sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.get(i) & mask];
    }
    return sum;
  }

  /** Writes the weights, each rounded to one of 255 steps. */
  void write(DataOutputStream out) throws IOException {
    float largest = 1e-6f;
    for (float w : weights) {
      largest = Math.max(largest, Math.abs(w));
    }
    float unit = Math.min(largest, 6f) / 127;
    out.writeInt(Integer.bitCount(mask));
    out.writeInt(labels);
    out.writeFloat(unit);
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / unit)));
    }
    out.write(steps);
  }

  static WeightTable read(DataInputStream in) throws IOException {
    WeightTable table = new WeightTable(in.readInt(), in.readInt());
    float unit = in.readFloat();
    byte[] steps = new byte[table.weights.length];
    in.readFully(steps);
    for (int i = 0; i < steps.length; i++) {
      table.weights[i] = steps[i] * unit;
    }
    return table;
  }
}
