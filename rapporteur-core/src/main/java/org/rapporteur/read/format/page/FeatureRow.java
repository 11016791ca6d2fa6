package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of one block, put in always in the same order. Not thread-safe. */
final class FeatureRow {

  private float[] values = new float[256];
  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private int at;

  FeatureRow(boolean named) {
    this.named = named;
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
    put(name, (float) Math.log1p(count));
  }

  float[] values() {
    return Arrays.copyOf(values, at);
  }

  List<String> names() {
    return names;
  }
}
