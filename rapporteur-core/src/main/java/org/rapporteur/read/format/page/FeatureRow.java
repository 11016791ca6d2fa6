package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of one block, put in always in the same order. Not thread-safe. */
final class FeatureRow {

  private static final float[] LOGS = logs(4096);

  private float[] values = new float[320];
  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private int at;

  FeatureRow(boolean named) {
    this.named = named;
  }

  /** Forgets the figures. */
  void clear() {
    at = 0;
  }

  /** The figures themselves, until the next change; longer than there are columns. */
  float[] peek() {
    return values;
  }

  void put(String name, float value) {
    if (at == values.length) {
      values = Arrays.copyOf(values, at * 2);
    }
    if (named) {
      names.add(name);
    }
    values[at++] = value;
  }

  void put(String name, boolean value) {
    put(name, value ? 1f : 0f);
  }

  /** Puts the logarithm of one more than a count. */
  void putLog(String name, float count) {
    boolean known = count >= 0 && count < LOGS.length && count == (int) count;
    put(name, known ? LOGS[(int) count] : (float) Math.log1p(count));
  }

  float[] values() {
    return Arrays.copyOf(values, at);
  }

  private static float[] logs(int n) {
    float[] logs = new float[n];
    for (int i = 0; i < n; i++) {
      logs[i] = (float) Math.log1p(i);
    }
    return logs;
  }

  List<String> names() {
    return names;
  }
}
