package org.rapporteur.read.attribution;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;

/** Two reports of one sentence: whether both can be right, and where the one ends the other. */
final class Rivals {

  private static final Set<String> TURNS = Words.standard().of("attribution.rivals.turns").all();

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

  /** "Ruiz said the talks go on, although she added: …": the second report ends the first. */
  static void turn(Draft outer, Draft inner) {
    SentenceView v = outer.view;
    int at = inner.cueWord;
    while (at > 0 && (inner.has(at - 1, Part.CUE) || inner.has(at - 1, Part.SOURCE))) {
      at--;
    }
    boolean turns =
        at >= 3
            && at < inner.cueWord
            && v.token(at - 2).form().equals(",")
            && TURNS.contains(v.token(at - 1).form())
            && Repairs.REPORTING.contains(Repairs.group(inner))
            && inner.confidence > 0.5
            && outer.cueWord < at - 2;
    if (turns) {
      for (int i = at - 2; i < v.size; i++) {
        outer.parts[i] = outer.has(i, Part.CONTENT) ? Part.NOTHING : outer.parts[i];
      }
      DraftSpans.fill(outer);
    }
  }

  /**
   * What is left of a report's content before another report that surely has its end: "Ruiz said
   * she was done: 'We leave,' Ruiz said."
   */
  static Optional<Draft> cede(Draft d, Draft surer) {
    int first = 0;
    while (first < d.view.size && surer.has(first, Part.NOTHING)) {
      first++;
    }
    Part[] parts = d.parts.clone();
    int words = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = i >= first && parts[i] == Part.CONTENT ? Part.NOTHING : parts[i];
      words += parts[i] == Part.CONTENT && !d.view.isPunct(i) ? 1 : 0;
    }
    if (words < 4 || first <= d.cueWord || words == d.words(0, d.view.size)) {
      return Optional.empty();
    }
    Draft left =
        new Draft(
            d.view, d.cueWord, parts, d.cueProbability, d.partsProbability, d.edgeProbability);
    left.cues = d.cues;
    left.confidence = d.confidence;
    DraftSpans.fill(left);
    return Optional.of(left);
  }
}
