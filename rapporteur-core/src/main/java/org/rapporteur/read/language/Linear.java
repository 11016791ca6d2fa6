package org.rapporteur.read.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights of hashed features for a number of classes, sparse by feature. Immutable. */
public final class Linear {

  private final String[] labels;
  private final long[] keys;
  private final int[] rows;
  private final int[] offsets;
  private final byte[] classes;
  private final short[] weights;
  private final float scale;

  /** Weights by row; {@code keys[i]} has the classes and weights from {@code offsets[i]}. */
  public Linear(
      String[] labels,
      long[] rowKeys,
      int[] offsets,
      byte[] classes,
      short[] weights,
      float scale) {
    this.labels = labels.clone();
    this.offsets = offsets.clone();
    this.classes = classes.clone();
    this.weights = weights.clone();
    this.scale = scale;
    int capacity = Integer.highestOneBit(Math.max(8, rowKeys.length)) * 4;
    keys = new long[capacity];
    rows = new int[capacity];
    for (int r = 0; r < rowKeys.length; r++) {
      int at = (int) (rowKeys[r] ^ (rowKeys[r] >>> 32)) & (capacity - 1);
      while (keys[at] != 0) {
        at = (at + 1) & (capacity - 1);
      }
      keys[at] = rowKeys[r];
      rows[at] = r;
    }
  }

  /** The name of a class. */
  public String label(int i) {
    return labels[i];
  }

  /** The number of classes. */
  public int size() {
    return labels.length;
  }

  /** Adds up the weights of the features. */
  public void score(long[] features, int n, float[] scores) {
    java.util.Arrays.fill(scores, 0f);
    int mask = keys.length - 1;
    for (int f = 0; f < n; f++) {
      long key = features[f];
      int at = (int) (key ^ (key >>> 32)) & mask;
      while (keys[at] != 0) {
        if (keys[at] == key) {
          int row = rows[at];
          for (int k = offsets[row]; k < offsets[row + 1]; k++) {
            scores[classes[k] & 0xFF] += weights[k] * scale;
          }
          break;
        }
        at = (at + 1) & mask;
      }
    }
  }

  /** Writes it. */
  public void write(DataOutputStream out, long[] rowKeys) throws IOException {
    out.writeInt(labels.length);
    for (String l : labels) {
      out.writeUTF(l);
    }
    out.writeFloat(scale);
    out.writeInt(rowKeys.length);
    for (int r = 0; r < rowKeys.length; r++) {
      out.writeLong(rowKeys[r]);
      out.writeByte(offsets[r + 1] - offsets[r]);
      for (int k = offsets[r]; k < offsets[r + 1]; k++) {
        out.writeByte(classes[k]);
        out.writeShort(weights[k]);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Linear read(DataInputStream in) throws IOException {
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    float scale = in.readFloat();
    int n = in.readInt();
    long[] keys = new long[n];
    int[] offsets = new int[n + 1];
    byte[] classes = new byte[n * 2 + 16];
    short[] weights = new short[n * 2 + 16];
    int at = 0;
    for (int r = 0; r < n; r++) {
      keys[r] = in.readLong();
      int count = in.readUnsignedByte();
      if (at + count > classes.length) {
        classes = java.util.Arrays.copyOf(classes, (at + count) * 2);
        weights = java.util.Arrays.copyOf(weights, (at + count) * 2);
      }
      for (int k = 0; k < count; k++) {
        classes[at] = in.readByte();
        weights[at++] = in.readShort();
      }
      offsets[r + 1] = at;
    }
    return new Linear(labels, keys, offsets, classes, weights, scale);
  }
}
