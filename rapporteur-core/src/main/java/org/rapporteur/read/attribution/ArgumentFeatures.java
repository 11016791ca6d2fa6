package org.rapporteur.read.attribution;

import static org.rapporteur.read.attribution.Features.join;

import java.util.Arrays;

/**
 * What the decision "content, source, cue or nothing?" looks at for every word of a cue's sentence:
 * the way through the tree from the cue to the word, the cue's class, the quotation marks, the
 * punctuation between. Made for one cue.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class ArgumentFeatures {

  private final SentenceView v;
  private final int cue;

  /** How many heads above the cue the word hangs: 0 below the cue itself. */
  private final int[] level;

  /** The child of the cue (or of its ancestor) over the word; the ancestor itself for itself. */
  private final int[] branch;

  /** The child of the branch over the word. */
  private final int[] second;

  private final int[] depth;
  private final int[] branchKey;
  private final int[] branchMark;

  /** Commas, other marks and quotation edges between cue and word. */
  private final int[] between;

  private final int chain;
  private final int signature;
  private final int cueWord;
  private final int cueClass;
  private final int cuePos;
  private final int cueQuote;

  ArgumentFeatures(SentenceView view, int cue) {
    this.v = view;
    this.cue = cue;
    level = new int[v.size];
    branch = new int[v.size];
    second = new int[v.size];
    depth = new int[v.size];
    branchKey = new int[v.size];
    branchMark = new int[v.size];
    between = new int[v.size];
    Arrays.fill(level, -1);
    place();
    int head = v.head[cue];
    int up = head < 0 ? -1 : v.head[head];
    chain =
        join(
            v.relation[cue],
            head < 0 ? 0 : v.relation[head],
            head < 0 ? 0 : join(v.upos[head], up < 0 ? 0 : 1));
    cueWord = v.word[cue];
    cueClass = join(v.cueClass[cue], v.upos[cue]);
    cuePos = v.xpos[cue];
    cueQuote = v.region[cue] >= 0 ? 1 : v.single[cue] >= 0 ? 2 : 0;
    signature = signature();
    countBetween(-1);
    countBetween(1);
    for (int t = 0; t < v.size; t++) {
      if (branch[t] == t) {
        markBranch(t);
      }
    }
  }

  private void place() {
    int[] path = new int[v.size];
    Arrays.fill(path, -1);
    int steps = 0;
    for (int a = cue; a >= 0 && steps <= v.size; a = v.head[a]) {
      path[a] = Math.min(steps++, 5);
    }
    for (int t : v.order) {
      int h = v.head[t];
      if (path[t] >= 0) {
        level[t] = path[t];
        branch[t] = t;
        second[t] = t;
      } else if (h >= 0 && path[h] >= 0) {
        level[t] = path[h];
        branch[t] = t;
        second[t] = t;
        depth[t] = 1;
      } else if (h >= 0) {
        level[t] = level[h];
        branch[t] = branch[h];
        depth[t] = depth[h] + 1;
        second[t] = depth[t] == 2 ? t : second[h];
      }
    }
  }

  private int signature() {
    int bits = 0;
    for (int k = v.firstChild[cue]; k >= 0; k = v.nextSibling[k]) {
      String r = v.token(k).relation();
      bits |=
          switch (r) {
            case "nsubj" -> k < cue ? 1 : 2;
            case "nsubj:pass" -> 4;
            case "ccomp" -> k < cue ? 8 : 16;
            case "xcomp" -> 32;
            case "obj" -> 64;
            case "parataxis" -> 128;
            case "obl", "obl:agent" -> 256;
            case "nmod:poss" -> 512;
            case "nmod" -> 1024;
            case "acl" -> 2048;
            case "cop" -> 4096;
            default -> 0;
          };
    }
    return bits;
  }

  private void markBranch(int b) {
    int mark = 0;
    for (int k = v.firstChild[b]; k >= 0; k = v.nextSibling[k]) {
      if (v.is(k, "case") || v.is(k, "mark")) {
        mark = v.closed[k];
        break;
      }
    }
    branchMark[b] = mark;
    branchKey[b] = join(v.relation[b], Math.min(level[b], 3), b < cue ? 0 : b == cue ? 1 : 2);
  }

  /** Features of the word by itself. */
  void unary(int t, Features f) {
    f.clear();
    int b = branch[t];
    int key = join(branchKey[b], Math.min(depth[t], 1));
    int side = t < cue ? 0 : t == cue ? 1 : 2;
    int ks = join(key, side);
    int mark = branchMark[b];
    f.add(1);
    f.add(2, ks);
    f.add(3, ks, cueClass);
    f.add(4, ks, cueWord);
    f.add(5, ks, signature);
    f.add(6, ks, chain);
    f.add(7, ks, quoteState(t), cueQuote);
    f.add(8, key, v.relation[t], Math.min(depth[t], 3));
    f.add(9, key, v.upos[t]);
    f.add(10, key, mark, cueClass);
    f.add(11, key, mark, cueWord);
    f.add(12, key, join(v.upos[b], v.xpos[b]), cueClass);
    f.add(13, key, v.closed[b], cueWord);
    f.add(14, key, v.sourceClass[b], v.nameType[b]);
    f.add(15, key, v.sourceClass[b], cueClass);
    f.add(16, key, cuePos, cueClass);
    int s = second[t];
    int sKey = s == b ? 0 : join(v.relation[s], s < b ? 0 : 1);
    int sMark = s == b ? 0 : caseOf(s);
    f.add(17, key, sKey);
    f.add(18, key, sKey, cueClass);
    f.add(19, key, sKey, sMark);
    f.add(20, key, sKey, join(v.upos[s], v.nameType[s]));
    f.add(21, key, v.closed[t]);
    f.add(22, v.closed[t], side);
    f.add(23, key, v.nameType[t], v.upos[t]);
    f.add(24, key, v.closed[s]);
    f.add(25, key, v.closed[b]);
    int prev = t == 0 ? 0 : v.upos[t - 1];
    int next = t + 1 >= v.size ? 0 : v.upos[t + 1];
    f.add(26, prev, v.upos[t], next);
    f.add(27, t == 0 ? 0 : v.closed[t - 1], v.closed[t], side);
    f.add(28, v.closed[t], t + 1 >= v.size ? 0 : v.closed[t + 1], side);
    int distance = distance(t);
    f.add(29, distance);
    f.add(30, distance, v.upos[t]);
    f.add(31, distance, v.relation[t], v.head[t] == cue ? 1 : 0);
    f.add(32, distance, v.closed[t], cueClass);
    f.add(33, quoteState(t), cueQuote, side, cueClass);
    f.add(34, quoteState(t), distance);
    f.add(35, quoteState(t), between[t], side);
    f.add(36, between[t], key);
    f.add(37, between[t], side, signature);
    f.add(38, t == 0 ? 1 : t == v.size - 1 ? 2 : 0, v.closed[t]);
    f.add(39, v.sourceClass[t], v.nameType[t], key);
    f.add(40, v.cueClass[t], key);
    f.add(41, v.block.ordinal(), key);
    f.add(42, ks, signature, cueWord);
    f.add(43, ks, mark, signature);
    f.add(44, ks, v.relation[s], sMark, cueClass);
  }

  private int caseOf(int s) {
    for (int k = v.firstChild[s]; k >= 0; k = v.nextSibling[k]) {
      if (v.is(k, "case") || v.is(k, "mark")) {
        return v.closed[k];
      }
    }
    return 0;
  }

  /** Features of the step from the word before to this one, whose labels are joined. */
  void step(int t, Features f) {
    f.clear();
    int p = t - 1;
    f.add(101);
    f.add(102, v.closed[p], v.closed[t]);
    f.add(103, quoteState(p), quoteState(t));
    f.add(104, v.isPunct(p) ? v.closed[p] : 1, branch[p] == branch[t] ? 1 : 0);
    f.add(105, v.isPunct(t) ? v.closed[t] : 1, branch[p] == branch[t] ? 1 : 0);
    f.add(106, branchKey[branch[t]], branch[p] == branch[t] ? 1 : 0);
    f.add(107, branchKey[branch[p]], branch[p] == branch[t] ? 1 : 0);
    f.add(108, branchKey[branch[p]], branchKey[branch[t]], second[p] == second[t] ? 1 : 0);
    int side = p < cue ? (t < cue ? 0 : 1) : p == cue ? 2 : 3;
    f.add(109, side);
    f.add(110, side, v.upos[p], v.upos[t]);
    f.add(111, v.closed[t], branchKey[branch[t]]);
    f.add(112, v.closed[p], branchKey[branch[t]]);
    f.add(113, v.relation[t], second[p] == second[t] ? 1 : 0, v.head[t] == p ? 1 : 0);
    f.add(114, v.relation[second[t]], second[p] == second[t] ? 1 : 0, branchKey[branch[t]]);
    f.add(115, distance(t));
    f.add(116, v.closed[t], side, cueClass);
    f.add(117, v.relation[second[t]], caseOf(second[t]), second[p] == second[t] ? 1 : 0);
  }

  private int distance(int t) {
    int d = t - cue;
    int a = Math.abs(d);
    int bucket = a <= 4 ? a : a <= 7 ? 5 : a <= 12 ? 6 : a <= 20 ? 7 : 8;
    return d < 0 ? -bucket : bucket;
  }

  /** Whether the word is in a quotation, at its edge, with the cue, and how long it is. */
  private int quoteState(int t) {
    int r = v.anyRegion(t);
    if (r < 0) {
      return 0;
    }
    QuoteRegion q = v.regions.get(r);
    int size = q.words() < 4 ? 1 : q.words() < 9 ? 2 : 3;
    int edge = v.isOpenMark[t] ? 1 : v.isCloseMark[t] ? 2 : 0;
    int kind = v.region[t] >= 0 ? 0 : 1;
    int withCue = r == v.anyRegion(cue) ? 1 : 0;
    return 1 + size + 4 * edge + 16 * kind + 32 * withCue;
  }

  private void countBetween(int step) {
    int commas = 0;
    int other = 0;
    int quotes = 0;
    int lastRegion = v.anyRegion(cue);
    for (int t = cue + step; t >= 0 && t < v.size; t += step) {
      between[t] = Math.min(commas, 3) + 4 * Math.min(other, 2) + 16 * Math.min(quotes, 2);
      if (v.isPunct(t)) {
        if (v.token(t).form().equals(",")) {
          commas++;
        } else if (!v.isOpenMark[t] && !v.isCloseMark[t]) {
          other++;
        }
      }
      if (v.anyRegion(t) != lastRegion) {
        lastRegion = v.anyRegion(t);
        quotes++;
      }
    }
  }
}
