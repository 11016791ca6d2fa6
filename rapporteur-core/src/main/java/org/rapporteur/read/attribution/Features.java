package org.rapporteur.read.attribution;

import java.util.Arrays;

/** A growing list of hashed features of one decision. Not thread-safe; one to a reading. */
final class Features {

  private int[] slots = new int[128];
  private int size;

  /** Forgets all. */
  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return slots[i];
  }

  int[] copy() {
    return Arrays.copyOf(slots, size);
  }

  void add(int template) {
    put(mix(template));
  }

  void add(int template, int a) {
    put(mix(mix(template) ^ a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(mix(template) ^ a) * 31 ^ b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(mix(template) ^ a) * 31 ^ b) * 31 ^ c));
  }

  void add(int template, int a, int b, int c, int d) {
    put(mix(mix(mix(mix(mix(template) ^ a) * 31 ^ b) * 31 ^ c) * 31 ^ d));
  }

  private void put(int hash) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
    }
    slots[size++] = hash;
  }

  static int join(int a, int b) {
    return mix(mix(a) * 31 ^ b);
  }

  static int join(int a, int b, int c) {
    return mix(join(a, b) * 31 ^ c);
  }

  private static int mix(int x) {
    int h = x * 0x9E3779B1;
    h ^= h >>> 15;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    return h;
  }
}
