package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * From the parts of a sentence's words to spans of text, by PolNeAR's conventions: marks belong to
 * the content, the sentence's own full stop and the commas around it do not.
 */
final class DraftSpans {

  private DraftSpans() {}

  static void fill(Draft d) {
    snapToQuotations(d);
    d.content = widen(d.view, runs(d, Part.CONTENT));
    d.source = runs(d, Part.SOURCE);
    d.cue = runs(d, Part.CUE);
  }

  /** A quotation that is mostly content is content as a whole. */
  private static void snapToQuotations(Draft d) {
    SentenceView v = d.view;
    int from = 0;
    while (from < v.size) {
      int r = v.region[from];
      int to = from + 1;
      while (to < v.size && v.region[to] == r) {
        to++;
      }
      if (r >= 0) {
        int in = 0;
        int other = 0;
        for (int i = from; i < to; i++) {
          in += d.has(i, Part.CONTENT) ? 1 : 0;
          other += d.has(i, Part.CUE) || d.has(i, Part.SOURCE) ? 1 : 0;
        }
        if (other == 0 && 2 * in >= to - from) {
          for (int i = from; i < to; i++) {
            d.parts[i] = Part.CONTENT;
          }
        }
      }
      from = to;
    }
  }

  private static List<Span> runs(Draft d, Part part) {
    SentenceView v = d.view;
    List<Span> found = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int i = 0; i < v.size; i++) {
      if (d.has(i, part)) {
        if (start >= 0 && i > last + 1 && !onlyPunctuation(d, last + 1, i)) {
          close(v, start, last, found);
          start = -1;
        }
        start = start < 0 ? i : start;
        last = i;
      }
    }
    if (start >= 0) {
      close(v, start, last, found);
    }
    return found;
  }

  private static boolean onlyPunctuation(Draft d, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!d.view.isPunct(i) || !d.has(i, Part.NOTHING)) {
        return false;
      }
    }
    return true;
  }

  private static void close(SentenceView v, int first, int last, List<Span> found) {
    int from = first;
    int to = last;
    while (from < to && isLoose(v, from)) {
      from++;
    }
    while (to > from && isLoose(v, to)) {
      to--;
    }
    if (from < to || !isLoose(v, from) || found.isEmpty()) {
      found.add(v.token(from).span().cover(v.token(to).span()));
    }
  }

  /** Punctuation that belongs to the sentence around, not to a part of it. */
  private static boolean isLoose(SentenceView v, int i) {
    if (!v.isPunct(i) || v.region[i] >= 0 || v.single[i] >= 0) {
      return false;
    }
    String form = v.token(i).form();
    return switch (form.charAt(0)) {
      case ',', '.', ';', ':', '-', '\u2013', '\u2014', '\u2026' -> true;
      default -> false;
    };
  }

  /** A quotation that began in a sentence before, or goes on in the next, is taken whole. */
  private static List<Span> widen(SentenceView v, List<Span> spans) {
    List<Span> found = new ArrayList<>();
    for (Span s : spans) {
      Span wide = s;
      for (QuoteRegion r : touching(v, s)) {
        boolean before = r.span().start() < v.sentence.span().start();
        boolean after = r.span().end() > v.sentence.span().end();
        if (before && s.start() <= v.sentence.span().start()) {
          wide = new Span(r.span().start(), wide.end());
        }
        if (after && s.end() >= v.sentence.span().end() - 1) {
          wide = new Span(wide.start(), r.span().end());
        }
      }
      found.add(wide);
    }
    return found;
  }

  private static List<QuoteRegion> touching(SentenceView v, Span s) {
    List<QuoteRegion> found = new ArrayList<>();
    int first = v.region[0];
    int last = v.region[v.size - 1];
    for (int r : new int[] {first, last}) {
      if (r >= 0 && v.regions.get(r).span().overlaps(s)) {
        found.add(v.regions.get(r));
      }
    }
    return found;
  }
}
