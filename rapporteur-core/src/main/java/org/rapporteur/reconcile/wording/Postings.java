package org.rapporteur.reconcile.wording;

import java.util.Arrays;

/**
 * Which documents hold a key: a hash table of integers. A key that many documents hold answers with
 * a bounded number of them, those of lowest rank, so that looking up costs the same in a record of
 * ten as in one of a million; ranks depend on the documents alone, so the answer does too.
 */
final class Postings {

  /** How many documents a key answers with. */
  static final int MOST = 32;

  private int[] keys = new int[1 << 12];
  private int[][] lists = new int[1 << 12][];
  private int used;

  /** Ranks of documents, by number. */
  interface Ranks {
    long rank(int document);
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int at = (int) WordHashes.mix(key) & mask;
    while (lists[at] != null && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /**
   * The documents that hold the key: first the number of them, then the documents, those of lowest
   * rank (at most {@link #MOST}) in front. Not to be changed.
   */
  int[] at(int key) {
    int[] list = lists[slot(key)];
    return list == null ? NONE : list;
  }

  private static final int[] NONE = {0};

  void add(int key, int document, Ranks ranks) {
    if (used * 2 > keys.length) {
      grow();
    }
    int at = slot(key);
    int[] list = lists[at];
    if (list == null) {
      keys[at] = key;
      lists[at] = new int[] {1, document};
      used++;
      return;
    }
    int n = list[0];
    if (n + 1 == list.length) {
      list = Arrays.copyOf(list, list.length < 8 ? list.length + 2 : list.length * 3 / 2);
      lists[at] = list;
    }
    list[n + 1] = document;
    list[0] = n + 1;
    settle(list, n + 1, ranks);
  }

  /** Moves a new document among the lowest ranks if it belongs there. */
  private static void settle(int[] list, int from, Ranks ranks) {
    int n = from;
    if (n > MOST) {
      if (ranks.rank(list[n]) >= ranks.rank(list[MOST])) {
        return;
      }
      int evicted = list[MOST];
      list[MOST] = list[n];
      list[n] = evicted;
      n = MOST;
    }
    while (n > 1 && ranks.rank(list[n]) < ranks.rank(list[n - 1])) {
      int swap = list[n];
      list[n] = list[n - 1];
      list[n - 1] = swap;
      n--;
    }
  }

  /** Takes a document out; true if another one came among the lowest ranks for it. */
  boolean remove(int key, int document, Ranks ranks) {
    int[] list = lists[slot(key)];
    if (list == null) {
      return false;
    }
    int n = list[0];
    int at = 1;
    while (at <= n && list[at] != document) {
      at++;
    }
    if (at > n) {
      return false;
    }
    boolean promoted = at <= MOST && n > MOST;
    if (at <= MOST) {
      int end = Math.min(n, MOST);
      System.arraycopy(list, at + 1, list, at, end - at);
      if (promoted) {
        int lowest = MOST + 1;
        for (int i = MOST + 2; i <= n; i++) {
          lowest = ranks.rank(list[i]) < ranks.rank(list[lowest]) ? i : lowest;
        }
        list[MOST] = list[lowest];
        list[lowest] = list[n];
      }
    } else {
      list[at] = list[n];
    }
    list[0] = n - 1;
    return promoted;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[][] oldLists = lists;
    keys = new int[oldKeys.length * 2];
    lists = new int[oldLists.length * 2][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldLists[i] != null) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        lists[at] = oldLists[i];
      }
    }
  }
}
