package org.rapporteur.read.language;

import java.util.Arrays;

/** A state of an arc-hybrid parser: a stack, a buffer, the arcs so far. Not thread-safe. */
public final class ArcState {

  /** The next word. */
  public int buffer;

  /** Heads by word; -1 the root or none yet. */
  public final int[] head;

  /** Relations by word. */
  public final int[] relation;

  private final int[] stack;
  private int depth;
  private final int n;
  private final int[] left;
  private final int[] left2;
  private final int[] right;
  private final int[] right2;
  private final int[] lefts;
  private final int[] rights;

  /** The first state over {@code n} words. */
  public ArcState(int n) {
    this.n = n;
    head = new int[n];
    relation = new int[n];
    stack = new int[n + 1];
    left = filled(n);
    left2 = filled(n);
    right = filled(n);
    right2 = filled(n);
    lefts = new int[n];
    rights = new int[n];
    Arrays.fill(head, -1);
    Arrays.fill(relation, -1);
  }

  private static int[] filled(int n) {
    int[] a = new int[n];
    Arrays.fill(a, -1);
    return a;
  }

  /** The number of words on the stack. */
  public int depth() {
    return depth;
  }

  /** The {@code i}-th word from the top, or -1. */
  public int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : -1;
  }

  int left(int i) {
    return i < 0 || i >= n ? -1 : left[i];
  }

  int left2(int i) {
    return i < 0 || i >= n ? -1 : left2[i];
  }

  int right(int i) {
    return i < 0 || i >= n ? -1 : right[i];
  }

  int right2(int i) {
    return i < 0 || i >= n ? -1 : right2[i];
  }

  int lefts(int i) {
    return i < 0 || i >= n ? 0 : Math.min(4, lefts[i]);
  }

  int rights(int i) {
    return i < 0 || i >= n ? 0 : Math.min(4, rights[i]);
  }

  long relation(int i) {
    return i < 0 || i >= n ? 0 : relation[i] + 10L;
  }

  /** Whether nothing is left to do. */
  public boolean done() {
    return buffer >= n && depth <= 1;
  }

  /** Whether a shift is possible. */
  public boolean canShift() {
    return buffer < n;
  }

  /** Whether the top may become a dependent of the next word. */
  public boolean canLeft() {
    return depth > 0 && buffer < n;
  }

  /** Whether the top may become a dependent of the word below. */
  public boolean canRight() {
    return depth > 1;
  }

  /** Moves the next word to the stack. */
  public void shift() {
    stack[depth++] = buffer++;
  }

  /** Makes the top a dependent of the next word. */
  public void leftArc(int label) {
    int d = stack[--depth];
    head[d] = buffer;
    relation[d] = label;
    left2[buffer] = left[buffer];
    left[buffer] = d;
    lefts[buffer]++;
  }

  /** Makes the top a dependent of the word below it. */
  public void rightArc(int label) {
    int d = stack[--depth];
    int h = stack[depth - 1];
    head[d] = h;
    relation[d] = label;
    right2[h] = right[h];
    right[h] = d;
    rights[h]++;
  }

  /** Whether the word is still on the stack. */
  public boolean onStack(int word) {
    for (int i = 0; i < depth; i++) {
      if (stack[i] == word) {
        return true;
      }
    }
    return false;
  }

  /** The number of words in all. */
  public int size() {
    return n;
  }
}
