package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of one wording turned into those of another: kept, left out, put in. */
public final class WordDiff {

  private final List<Run> runs;

  private WordDiff(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /** What happened to a run of words. */
  public enum Change {
    KEPT,
    LEFT_OUT,
    PUT_IN
  }

  /**
   * A run of words.
   *
   * @param change what happened to it
   * @param words the words, at least one
   */
  public record Run(Change change, List<String> words) {
    /** Copies the list. */
    public Run {
      words = List.copyOf(words);
    }
  }

  /** The shortest way from one wording to the other (longest common subsequence). */
  public static WordDiff between(Wording from, Wording to) {
    List<String> a = from.words();
    List<String> b = to.words();
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        add(runs, Change.KEPT, a.get(i++));
        j++;
      } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
        add(runs, Change.LEFT_OUT, a.get(i++));
      } else {
        add(runs, Change.PUT_IN, b.get(j++));
      }
    }
    return new WordDiff(runs);
  }

  private static void add(List<Run> runs, Change change, String word) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).change() == change) {
      List<String> words = new ArrayList<>(runs.get(last).words());
      words.add(word);
      runs.set(last, new Run(change, words));
    } else {
      runs.add(new Run(change, Collections.singletonList(word)));
    }
  }

  /** The runs, in order. */
  public List<Run> runs() {
    return runs;
  }

  /** Whether nothing was put in. */
  public boolean onlyLeavesOut() {
    return runs.stream().noneMatch(r -> r.change() == Change.PUT_IN);
  }

  /** Whether nothing was put in and nothing left out but at the ends. */
  public boolean cutsOut() {
    return onlyLeavesOut() && runs.stream().filter(r -> r.change() == Change.KEPT).count() == 1;
  }
}
