package org.rapporteur.read.language;

import java.util.Arrays;

/** The places of the words of a text while it is being cut; growable, not thread-safe. */
final class Words {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }
}
