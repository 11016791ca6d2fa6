package org.rapporteur.read.attribution;

import static org.rapporteur.read.attribution.Features.join;

import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/**
 * What the decision "does this word head a cue?" looks at: the word's class, its place in the tree,
 * the words around it, and the quotation marks near it.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class CueFeatures {

  private static final WordList TALKS = Words.standard().of("attribution.cue-features.talks");

  private static final int VERB = Upos.VERB.ordinal() + 1;

  private CueFeatures() {}

  /** Whether the token may head a cue at all. */
  static boolean isCandidate(SentenceView v, int i) {
    Upos u = v.token(i).upos();
    return switch (u) {
      case VERB -> true;
      case NOUN, ADJ, ADV, ADP, AUX, SCONJ, X, INTJ, PROPN ->
          // talks are a meeting, a talk is a speech
          v.cueClass[i] != 0 && !TALKS.has(SentenceView.lower(v.token(i).form()));
      case PUNCT, SYM -> v.token(i).form().equals(":") || isSignature(v, i);
      default -> false;
    };
  }

  /** A dash between a quotation and the name below it: {@code "We stay." - Ana Ruiz}. */
  private static boolean isSignature(SentenceView v, int i) {
    char c = v.token(i).form().charAt(0);
    boolean dash = c == '-' || c >= '\u2012' && c <= '\u2015';
    return dash && v.region[i] < 0 && (i > 0 ? v.isCloseMark[i - 1] : v.afterQuote);
  }

  static void extract(SentenceView v, int i, Features f) {
    f.clear();
    int w = v.word[i];
    int c = v.cueClass[i];
    int pos = join(v.upos[i], v.xpos[i]);
    int head = v.head[i];
    int rel = v.relation[i];
    int headRel = head < 0 ? 1 : v.relation[head];
    int headPos = head < 0 ? 1 : v.upos[head];
    int headClass = head < 0 ? -1 : v.cueClass[head];
    int headWord = head < 0 ? -1 : v.word[head];
    f.add(1);
    f.add(2, w);
    f.add(3, w, pos);
    f.add(4, c);
    f.add(5, c, pos);
    f.add(6, pos);
    f.add(7, rel);
    f.add(8, rel, w);
    f.add(9, rel, c);
    f.add(10, rel, headPos, headRel);
    f.add(11, rel, headClass);
    f.add(12, rel, headWord, c);
    f.add(13, rel, headWord, w);
    children(v, i, f, w, c, pos);
    around(v, i, f, w, c);
    quotes(v, i, f, w, c);
    f.add(60, v.block.ordinal(), pos);
    f.add(61, v.block.ordinal(), c);
    int ancestor = governingCue(v, i);
    f.add(62, ancestor);
    f.add(63, ancestor, c);
    f.add(64, ancestor, rel);
    f.add(65, ancestor, v.region[i] >= 0 ? 1 : 0);
  }

  private static void children(SentenceView v, int i, Features f, int w, int c, int pos) {
    int signature = 0;
    for (int k = v.firstChild[i]; k >= 0; k = v.nextSibling[k]) {
      int rel = v.relation[k];
      int side = k < i ? 0 : 1;
      if (v.isPunct(k)) {
        f.add(20, v.closed[k], side, c);
        continue;
      }
      signature |= bit(v, k);
      f.add(21, rel, side);
      f.add(22, rel, side, c);
      f.add(23, rel, side, w);
      f.add(24, rel, pos, v.closed[k]);
      f.add(25, rel, v.upos[k], c);
      f.add(26, rel, v.sourceClass[k], c);
      f.add(27, rel, v.nameType[k], c);
      f.add(28, rel, v.sourceClass[k], w);
      f.add(39, rel, join(v.sourceClass[k], v.nameType[k]), v.upos[k]);
      f.add(40, rel, v.word[k], c);
      f.add(29, rel, v.word[k], w);
      for (int g = v.firstChild[k]; g >= 0; g = v.nextSibling[g]) {
        if (v.is(g, "case") || v.is(g, "mark")) {
          f.add(30, rel, v.closed[g], c);
          f.add(31, rel, v.closed[g], w);
          f.add(41, rel, v.closed[g], pos);
        }
      }
    }
    f.add(32, signature);
    f.add(33, signature, c);
    f.add(34, signature, w);
    f.add(35, signature, pos);
    f.add(36, signature, v.relation[i]);
    int head = v.head[i];
    if (head >= 0) {
      boolean shares = v.is(i, "conj") || v.is(i, "xcomp") || v.is(i, "advcl") || v.is(i, "acl");
      int subject = shares ? subject(v, head) : -1;
      if (subject >= 0) {
        f.add(37, v.relation[i], v.sourceClass[subject], v.nameType[subject]);
        f.add(38, v.relation[i], v.upos[subject], c);
      }
    }
  }

  static int subject(SentenceView v, int i) {
    return v.child(i, "nsubj");
  }

  private static int bit(SentenceView v, int k) {
    String r = v.token(k).relation();
    return switch (r) {
      case "nsubj" -> 1;
      case "nsubj:pass" -> 2;
      case "ccomp" -> 4;
      case "xcomp" -> 8;
      case "obj" -> 16;
      case "obl", "obl:agent" -> 32;
      case "parataxis" -> 64;
      case "aux:pass" -> 128;
      case "acl", "acl:relcl" -> 256;
      case "nmod:poss" -> 512;
      case "nmod" -> 1024;
      case "cop" -> 2048;
      case "advcl" -> 4096;
      case "csubj", "expl" -> 8192;
      default -> 0;
    };
  }

  private static void around(SentenceView v, int i, Features f, int w, int c) {
    for (int d = -2; d <= 2; d++) {
      if (d == 0) {
        continue;
      }
      int j = i + d;
      int u = j < 0 || j >= v.size ? 0 : v.upos[j];
      int x = j < 0 || j >= v.size ? 0 : v.closed[j];
      f.add(42, d, u, c);
      f.add(43, d, x);
      f.add(44, d, x, c);
      f.add(45, d, x, w);
      if (j >= 0 && j < v.size) {
        f.add(46, d, v.sourceClass[j], v.nameType[j]);
        f.add(49, d, v.relation[j], v.relation[i]);
      }
    }
    int before = i == 0 ? 0 : v.upos[i - 1];
    int after = i + 1 >= v.size ? 0 : v.upos[i + 1];
    f.add(47, before, v.upos[i], after);
    f.add(48, Math.min(i, 4), Math.min(v.size - 1 - i, 4));
  }

  private static void quotes(SentenceView v, int i, Features f, int w, int c) {
    int inside = v.region[i] >= 0 ? 1 : v.single[i] >= 0 ? 2 : 0;
    f.add(50, inside);
    f.add(51, inside, c);
    if (inside != 0) {
      QuoteRegion q = v.regions.get(v.anyRegion(i));
      boolean whole = q.span().start() <= v.token(0).span().start();
      int length = Math.min(6, q.words() / 5);
      f.add(52, length, whole ? 1 : 0);
      return;
    }
    int left = distance(v, i, -1);
    int right = distance(v, i, 1);
    f.add(53, left, right);
    f.add(54, left, right, c);
    f.add(55, left, w);
    f.add(56, right, w);
    f.add(57, v.afterQuote ? 1 : 0, v.beforeQuote ? 1 : 0, left, right);
    f.add(58, v.afterQuote ? 1 : 0, c);
    f.add(59, v.upos[i] == VERB ? 1 : 0, left, right);
  }

  /** How far the nearest quotation is on one side: 0 none, else bucket and its size. */
  private static int distance(SentenceView v, int i, int step) {
    for (int j = i + step; j >= 0 && j < v.size; j += step) {
      if (v.region[j] >= 0 || v.single[j] >= 0) {
        QuoteRegion q = v.regions.get(v.anyRegion(j));
        int far = Math.abs(j - i);
        int bucket = far <= 3 ? far : far <= 6 ? 4 : far <= 12 ? 5 : 6;
        return bucket * 4 + (q.words() < 4 ? 1 : q.words() < 10 ? 2 : 3);
      }
    }
    return 0;
  }

  /** Class and relation of the nearest cue word above the token through a complement; 0 if none. */
  static int governingCue(SentenceView v, int i) {
    int at = i;
    for (int steps = 0; steps < 6 && v.head[at] >= 0; steps++) {
      int up = v.head[at];
      boolean complement = v.is(at, "ccomp") || v.is(at, "xcomp") || v.is(at, "parataxis");
      if (v.cueClass[up] != 0 && (complement || v.is(at, "obj") || v.is(at, "acl"))) {
        return join(v.cueClass[up], v.relation[at], v.upos[up]);
      }
      at = up;
    }
    return 0;
  }
}
