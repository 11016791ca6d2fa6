package org.rapporteur.read.attribution;

/** Two reports of one sentence: whether both can be right, and where the one ends the other. */
final class Rivals {

  private Rivals() {}

  /** Whether not both can be right. */
  static boolean clash(Draft k, Draft d) {
    boolean nests = k.holds(d) || d.holds(k);
    boolean both = k.holds(d) && d.holds(k);
    boolean closed = isClosingFrame(k) && d.holds(k) || isClosingFrame(d) && k.holds(d);
    if (k.takesUp != d.takesUp && k.cueWord != d.cueWord) {
      return false;
    }
    return both || closed || !nests && (k.sharedContent(d) > 0.5 || k.has(d.cueWord, Part.CUE));
  }

  /** "'We stay,' Ruiz said.": it ends the sentence, and no other report takes it in. */
  private static boolean isClosingFrame(Draft d) {
    int last = d.cueWord - 1;
    while (last >= 0 && !d.has(last, Part.CONTENT)) {
      last--;
    }
    boolean quoted = last >= 0 && d.view.region[last] >= 0 && d.view.region[d.cueWord] < 0;
    for (int i = d.cueWord + 1; i < d.view.size && quoted; i++) {
      quoted = !d.has(i, Part.CONTENT);
    }
    return quoted && d.cueWord >= d.view.size - 5;
  }

  /**
   * "Lind has said the port stays shut, according to the Post": each takes the other in, and what
   * Lind said ends where the clause begins that closes the sentence.
   */
  static void part(Draft inner, Draft outer) {
    if (!inner.holds(outer) || !outer.holds(inner)) {
      return;
    }
    int frame = outer.cueWord;
    while (frame > 0 && (outer.has(frame - 1, Part.CUE) || outer.has(frame - 1, Part.SOURCE))) {
      frame--;
    }
    boolean closes = outer.words(frame, outer.view.size) == 0;
    if (closes && inner.words(0, frame) >= 3 && frame > inner.cueWord) {
      for (int i = frame; i < inner.parts.length; i++) {
        inner.parts[i] = inner.has(i, Part.CONTENT) ? Part.NOTHING : inner.parts[i];
      }
      DraftSpans.fill(inner);
    }
  }
}
