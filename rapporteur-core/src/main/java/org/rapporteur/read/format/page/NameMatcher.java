package org.rapporteur.read.format.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * All words of a list found in a text in one pass. After Aho and Corasick, "Efficient string
 * matching". Built once, then immutable.
 */
final class NameMatcher {

  private static final int SYMBOLS = 28;
  private static final int OTHER = 27;

  private final List<int[]> next = new ArrayList<>();
  private final List<Integer> bits = new ArrayList<>();

  NameMatcher() {
    addState();
  }

  private int addState() {
    int[] row = new int[SYMBOLS];
    Arrays.fill(row, -1);
    next.add(row);
    bits.add(0);
    return next.size() - 1;
  }

  /** Adds a word of small Latin letters and hyphens. */
  void add(String word, int bit) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      int symbol = symbol(word.charAt(i));
      if (next.get(state)[symbol] < 0) {
        next.get(state)[symbol] = addState();
      }
      state = next.get(state)[symbol];
    }
    bits.set(state, bits.get(state) | bit);
  }

  /** Ends the adding: gives every state a way on for every symbol. */
  void close() {
    int[] fail = new int[next.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int s = 0; s < SYMBOLS; s++) {
      int to = next.get(0)[s];
      if (to < 0) {
        next.get(0)[s] = 0;
      } else {
        open.add(to);
      }
    }
    while (!open.isEmpty()) {
      int state = open.removeFirst();
      bits.set(state, bits.get(state) | bits.get(fail[state]));
      for (int s = 0; s < SYMBOLS; s++) {
        int to = next.get(state)[s];
        if (to < 0) {
          next.get(state)[s] = next.get(fail[state])[s];
        } else {
          fail[to] = next.get(fail[state])[s];
          open.add(to);
        }
      }
    }
  }

  /** The bits of all words that stand in a text. */
  int find(String text) {
    int state = 0;
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next.get(state)[symbol(text.charAt(i))];
      found |= bits.get(state);
    }
    return found;
  }

  private static int symbol(char c) {
    if (c == '-') {
      return 26;
    }
    return c >= 'a' && c <= 'z' ? c - 'a' : OTHER;
  }
}
