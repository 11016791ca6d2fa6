package org.rapporteur.read.attribution;

import static org.rapporteur.read.attribution.Features.join;

import org.rapporteur.syntax.Upos;

/** What the decision "is this attribution right as a whole?" looks at. */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class TrustFeatures {

  private TrustFeatures() {}

  static void extract(Draft d, Features f) {
    f.clear();
    SentenceView v = d.view;
    int cue = d.cueWord;
    int p = bucket(d.cueProbability);
    int q = bucket(d.partsProbability);
    int edge = bucket(d.edgeProbability);
    int kind = kind(d);
    int group = join(v.cueClass[cue], v.upos[cue]);
    f.add(1);
    f.add(2, p);
    f.add(3, q);
    f.add(4, edge);
    f.add(5, p, q, kind);
    f.add(6, p, edge, kind);
    f.add(7, p, group);
    f.add(8, q, group);
    f.add(9, edge, group);
    f.add(10, p, v.word[cue]);
    f.add(11, kind, group);
    f.add(12, kind, v.word[cue]);
    f.add(13, v.relation[cue], kind);
    f.add(14, v.block.ordinal(), kind, p);
    int inside = v.region[cue] >= 0 ? Math.min(3, 1 + v.regions.get(v.region[cue]).words() / 7) : 0;
    f.add(15, inside, p);
    int loss = loss(d.loss);
    f.add(16, loss);
    f.add(17, loss, group);
    f.add(18, loss, p, kind);
    source(d, f, group);
    content(d, f, group, kind);
    rivals(d, f, group);
  }

  private static void source(Draft d, Features f, int group) {
    SentenceView v = d.view;
    int first = -1;
    int last = -1;
    for (int i = 0; i < v.size; i++) {
      if (d.has(i, Part.SOURCE)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      f.add(20, group);
      f.add(21, v.relation[d.cueWord]);
      return;
    }
    int gap = first < d.cueWord ? d.cueWord - last : first - d.cueWord;
    f.add(22, Math.min(gap, 6), first < d.cueWord ? 0 : 1);
    f.add(23, Math.min(last - first, 8));
    f.add(24, v.upos[first], v.closed[first]);
    f.add(25, v.upos[last], v.sourceClass[last], v.nameType[last]);
    f.add(26, v.relation[last], v.head[last] == d.cueWord ? 1 : 0);
    f.add(27, v.sourceClass[last], group);
  }

  private static void content(Draft d, Features f, int group, int kind) {
    SentenceView v = d.view;
    int runs = 0;
    int words = 0;
    int first = -1;
    int last = -1;
    int tops = 0;
    int top = -1;
    for (int i = 0; i < v.size; i++) {
      if (!d.has(i, Part.CONTENT)) {
        continue;
      }
      runs += i == 0 || !d.has(i - 1, Part.CONTENT) ? 1 : 0;
      words += v.isPunct(i) ? 0 : 1;
      first = first < 0 ? i : first;
      last = i;
      if (!v.isPunct(i) && (v.head[i] < 0 || !d.has(v.head[i], Part.CONTENT))) {
        tops++;
        top = i;
      }
    }
    int length = words <= 4 ? words : words <= 8 ? 5 : words <= 16 ? 6 : words <= 32 ? 7 : 8;
    f.add(40, length, kind);
    f.add(41, length, group);
    f.add(42, Math.min(runs, 4), kind);
    f.add(43, Math.min(tops, 5), kind);
    if (first < 0) {
      return;
    }
    f.add(44, v.closed[first], v.upos[first]);
    f.add(45, v.closed[first], group);
    f.add(46, v.upos[last], last + 1 >= v.size ? 0 : join(v.closed[last + 1], v.upos[last + 1]));
    f.add(47, first == 0 ? 0 : join(v.closed[first - 1], v.upos[first - 1]), v.upos[first]);
    f.add(48, last + 1 >= v.size - 1 ? 1 : 0, first == 0 ? 1 : 0, kind);
    int size = v.size <= 10 ? 0 : v.size <= 20 ? 1 : v.size <= 35 ? 2 : 3;
    f.add(49, size, kind);
    int from = Math.max(last + 1, d.cueWord + 1);
    f.add(51, tail(v, from), group);
    f.add(52, tail(v, from), loss(d.loss));
    f.add(53, tail(v, from), last > d.cueWord ? 1 : 0, Math.min(v.size - from, 12));
    f.add(54, cues(v, from, v.size), tail(v, from));
    f.add(55, joined(v, first, last), group);
    f.add(56, joined(v, first, last), loss(d.loss));
    f.add(57, finite(v, first, last), v.closed[first], group);
    f.add(58, finite(v, first, last), finite(v, from, v.size - 1), tail(v, from));
    int cut = cut(d, last);
    f.add(70, cut, group);
    f.add(71, cut, tail(v, from));
    f.add(72, cut, loss(d.loss));
    f.add(50, top < 0 ? 0 : v.relation[top], top >= 0 && v.head[top] == d.cueWord ? 1 : 0, group);
  }

  /** Other words of the sentence that likely head cues: where, and how they are joined. */
  private static void rivals(Draft d, Features f, int group) {
    SentenceView v = d.view;
    int found = 0;
    for (int i = 0; i < v.size; i++) {
      if (i == d.cueWord || d.cues[i] < 0.5 || d.has(i, Part.CUE)) {
        continue;
      }
      int place = d.has(i, Part.CONTENT) ? 1 : d.has(i, Part.SOURCE) ? 2 : i < d.cueWord ? 3 : 4;
      int form = join(place, joint(v, i), v.child(i, "nsubj") >= 0 ? 1 : 0);
      int own = join(v.head[i] == d.cueWord ? 1 : v.head[d.cueWord] == i ? 2 : 0, v.relation[i]);
      f.add(60, form);
      f.add(61, form, v.xpos[i], group);
      f.add(62, form, own);
      f.add(63, place, v.cueClass[i], group);
      found++;
    }
    f.add(64, Math.min(found, 4));
  }

  /** How a verb is joined to what stands before it. */
  private static int joint(SentenceView v, int i) {
    int at = i - 1;
    while (at >= 0 && (v.token(at).upos() == Upos.ADV || v.token(at).upos() == Upos.AUX)) {
      at--;
    }
    return at < 0 ? 1 : join(v.closed[at], v.upos[at]);
  }

  private static int loss(double loss) {
    return loss <= 0 ? 0 : (int) Math.min(16, 1 + Math.round(3 * StrictMath.log(1 + loss)));
  }

  /** How the words behind the content begin. */
  private static int tail(SentenceView v, int from) {
    if (from >= v.size - 1) {
      return 0;
    }
    int second = join(v.closed[from + 1], v.upos[from + 1]);
    return v.isPunct(from)
        ? join(v.closed[from], second)
        : join(v.closed[from], v.upos[from], v.upos[from + 1]);
  }

  /** The relation that the end of the content tears: 0 if nothing behind it hangs on it. */
  private static int cut(Draft d, int last) {
    SentenceView v = d.view;
    for (int i = last + 1; i < v.size; i++) {
      int h = v.head[i];
      boolean torn = h >= 0 && d.has(h, Part.CONTENT) && !d.has(i, Part.CONTENT) && !v.isPunct(i);
      if (torn) {
        return join(v.relation[i], h == last ? 1 : 0, i == last + 1 ? 1 : 0);
      }
    }
    return 0;
  }

  /** Verbs that may report, among words. */
  private static int cues(SentenceView v, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += v.cueClass[i] != 0 && v.token(i).upos() == Upos.VERB ? 1 : 0;
    }
    return Math.min(n, 2);
  }

  /** Whether a conjunction inside joins a verb that may report: "urged calm and said …". */
  private static int joined(SentenceView v, int first, int last) {
    int found = 0;
    for (int i = first + 1; i < last; i++) {
      if (v.token(i).upos() == Upos.CCONJ) {
        boolean reports = v.cueClass[i + 1] != 0 && v.token(i + 1).upos() == Upos.VERB;
        found = Math.max(found, reports ? 2 : 1);
      }
    }
    return found;
  }

  /** Finite verbs among words. */
  private static int finite(SentenceView v, int first, int last) {
    int n = 0;
    for (int i = first; i <= last; i++) {
      n += v.isFinite(i) ? 1 : 0;
    }
    return Math.min(n, 3);
  }

  private static int kind(Draft d) {
    int in = 0;
    int out = 0;
    for (int i = 0; i < d.view.size; i++) {
      if (d.has(i, Part.CONTENT) && !d.view.isPunct(i)) {
        in += d.view.anyRegion(i) >= 0 ? 1 : 0;
        out += d.view.anyRegion(i) < 0 ? 1 : 0;
      }
    }
    return in == 0 ? 0 : out == 0 ? 2 : 1;
  }

  private static int bucket(double p) {
    double odds = StrictMath.log((p + 1e-4) / (1 - p + 1e-4));
    return (int) Math.round(Math.max(-4, Math.min(5, odds)) * 1.5);
  }
}
