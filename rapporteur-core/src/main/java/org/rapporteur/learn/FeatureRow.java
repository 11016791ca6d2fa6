package org.rapporteur.learn;

import java.util.Arrays;
import java.util.Map;

/**
 * What is known of one decision: named features, each with an amount. A feature that is not put in
 * has the amount 0; one put in twice counts twice. Not thread-safe.
 */
public final class FeatureRow {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private String[] names = new String[64];
  private String[] values = new String[64];
  private float[] amounts = new float[64];
  private long[] keys = new long[64];
  private int size;

  /** Puts in that a symbol has a value, such as that the {@code cue} is {@code urge}. */
  public FeatureRow say(String name, String value) {
    return add(name, value, 1);
  }

  /** Puts in that something holds. */
  public FeatureRow mark(String name) {
    return add(name, "", 1);
  }

  /** Puts in an amount. */
  public FeatureRow put(String name, double amount) {
    return add(name, "", (float) amount);
  }

  /** Puts in a vector, a feature a dimension. */
  public FeatureRow put(String name, float[] vector) {
    long start = (hash(SEED, name) ^ '=') * PRIME;
    for (int i = 0; i < vector.length; i++) {
      String dimension = Integer.toString(i);
      add(name, dimension, vector[i], hash(start, dimension));
    }
    return this;
  }

  private FeatureRow add(String name, String value, float amount) {
    long key = hash(SEED, name);
    return add(name, value, amount, value.isEmpty() ? key : hash((key ^ '=') * PRIME, value));
  }

  private FeatureRow add(String name, String value, float amount, long key) {
    if (size == keys.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
    }
    names[size] = name;
    values[size] = value;
    amounts[size] = amount;
    keys[size++] = key;
    return this;
  }

  /** How many features are put in. */
  public int size() {
    return size;
  }

  /** The amount of a feature. */
  public float amount(int i) {
    return amounts[i];
  }

  /** The name of a feature as models write it: without spaces, with the value of a symbol. */
  public String name(int i) {
    String name = values[i].isEmpty() ? names[i] : names[i] + "=" + values[i];
    StringBuilder out = new StringBuilder(name.length());
    name.chars().map(FeatureRow::written).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** The number by which models know a feature. */
  public long key(int i) {
    return keys[i];
  }

  /** The same with names that rows share, and no room left: for those who keep many rows. */
  public FeatureRow shared(Map<String, String> known) {
    FeatureRow row = new FeatureRow();
    row.size = size;
    row.names = shared(names, known);
    row.values = shared(values, known);
    row.amounts = Arrays.copyOf(amounts, size);
    row.keys = Arrays.copyOf(keys, size);
    return row;
  }

  private String[] shared(String[] words, Map<String, String> known) {
    String[] found = new String[size];
    for (int i = 0; i < size; i++) {
      String word = words[i];
      found[i] = known.computeIfAbsent(word, w -> w);
    }
    return found;
  }

  /** The number of a written name. */
  static long key(String name) {
    return hash(SEED, name);
  }

  private static long hash(long seed, String text) {
    long h = seed;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ written(text.charAt(i))) * PRIME;
    }
    return h;
  }

  private static int written(int c) {
    return c <= ' ' || Character.isSpaceChar(c) ? '_' : c;
  }
}
