package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.read.attribution.QuoteRegion.Marks;
import org.rapporteur.read.attribution.QuoteRegion.Soundness;
import org.rapporteur.text.Span;

/**
 * Finds the quotations of a stretch of text by their marks alone: curly, straight, low and angled
 * double marks, two backticks or apostrophes ({@code ''so''}), and single marks outside double
 * ones. Immutable; time is linear in the text.
 *
 * <p>Copies of a text damage its marks, so each region says whether its marks were sound.
 */
final class QuoteMarks {

  private static final WordList CLIPPED = Words.standard().of("attribution.quote-marks.clipped");

  private static final String OPENERS = "([{<-\u2013\u2014\u2015/:;,.>";

  private final String text;

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** The quotations of one paragraph, in order, not overlapping. */
  static List<QuoteRegion> in(String text, Span paragraph) {
    QuoteMarks marks = new QuoteMarks(text);
    List<QuoteRegion> found = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > paragraph.end() ? paragraph.end() : end;
      if (end > at) {
        marks.line(at, end, found);
      }
      at = end + 1;
    }
    found.sort(Comparator.comparing(QuoteRegion::span));
    return found;
  }

  private void line(int from, int to, List<QuoteRegion> found) {
    List<QuoteRegion> inDoubles = new ArrayList<>();
    List<QuoteRegion> inSingles = new ArrayList<>();
    doubles(from, to, inDoubles);
    singles(from, to, inSingles, inDoubles.toArray(QuoteRegion[]::new));
    found.addAll(inSingles);
    int next = 0;
    for (QuoteRegion r : inDoubles) {
      while (next < inSingles.size() && inSingles.get(next).span().end() <= r.span().start()) {
        next++;
      }
      // 'She said "no" to us,' he said: the outer marks count
      boolean inside = next < inSingles.size() && inSingles.get(next).span().overlaps(r.span());
      if (!inside) {
        found.add(r);
      }
    }
  }

  private enum Mark {
    NONE,
    OPEN,
    CLOSE
  }

  private void doubles(int from, int to, List<QuoteRegion> found) {
    int open = -1;
    Soundness soundness = Soundness.SOUND;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '<'
          && i + 1 < to
          && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/')) {
        int close = text.indexOf('>', i);
        if (close > 0 && close < to && close - i < 400) {
          i = close + 1;
          continue;
        }
      }
      int width = width(i, to);
      if (width == 0) {
        i++;
        continue;
      }
      if (open >= 0 && runsOn(i, width, open, to)) {
        found.add(region(open, trimmed(i, open), Marks.DOUBLE, Soundness.CARRIED_ON));
        open = i;
        soundness = Soundness.SOUND;
        i += width;
        continue;
      }
      Mark mark = mark(i, width, from, to, open >= 0);
      if (mark == Mark.OPEN && open < 0) {
        open = i;
        soundness = opening(i, width, to);
      } else if (mark == Mark.OPEN) {
        soundness = Soundness.REOPENED;
      } else if (mark == Mark.CLOSE && open >= 0) {
        soundness = soundness == Soundness.SOUND ? closing(i, from) : soundness;
        found.add(region(open, i + width, Marks.DOUBLE, soundness));
        open = -1;
      }
      i += width;
    }
    if (open >= 0) {
      boolean reopened = soundness == Soundness.SOUND && opensAfter(to);
      Soundness end = reopened ? Soundness.CARRIED_ON : Soundness.UNCLOSED;
      found.add(region(open, to, Marks.DOUBLE, end));
    }
  }

  /**
   * "We stay. "We shall not go." A copy that lost the break between two paragraphs of a quotation
   * keeps the mark that opens the second.
   */
  private boolean runsOn(int i, int width, int open, int to) {
    int end = trimmed(i, open);
    boolean sentence = end < i && end - 1 > open && ".?!".indexOf(text.charAt(end - 1)) >= 0;
    return sentence && i + width < to && Character.isUpperCase(text.charAt(i + width));
  }

  private int trimmed(int i, int open) {
    int end = i;
    while (end > open && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private QuoteRegion region(int from, int to, Marks marks, Soundness soundness) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && (i == from || !isInWord(text.charAt(i - 1))) ? 1 : 0;
    }
    return new QuoteRegion(new Span(from, to), words, marks, soundness);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '\'' || c == '’';
  }

  private Soundness opening(int i, int width, int to) {
    char c = text.charAt(i);
    boolean apart = i + width < to && Character.isWhitespace(text.charAt(i + width));
    return c == '\u201d' ? Soundness.TURNED : apart ? Soundness.STRAY_SPACE : Soundness.SOUND;
  }

  private Soundness closing(int i, int from) {
    boolean turned = text.charAt(i) == '\u201c' || text.charAt(i) == '\u201e';
    boolean apart = i > from && Character.isWhitespace(text.charAt(i - 1));
    return turned ? Soundness.TURNED : apart ? Soundness.STRAY_SPACE : Soundness.SOUND;
  }

  /** Whether the next paragraph begins with a mark. */
  private boolean opensAfter(int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && width(i, text.length()) > 0;
  }

  private int width(int i, int to) {
    char c = text.charAt(i);
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> 1;
      case '\'', '`' -> i + 1 < to && text.charAt(i + 1) == c ? 2 : 0;
      default -> 0;
    };
  }

  private Mark mark(int i, int width, int from, int to, boolean open) {
    char c = text.charAt(i);
    char before = i > from ? text.charAt(i - 1) : ' ';
    char after = i + width < to ? text.charAt(i + width) : ' ';
    return switch (c) {
      case '\'', '`' -> open ? Mark.CLOSE : Character.isWhitespace(after) ? Mark.NONE : Mark.OPEN;
      case '\u201c', '\u201e', '\u201f', '\u00ab' ->
          open
                  && !Character.isWhitespace(before)
                  && !Character.isLetterOrDigit(after)
                  && (OPENERS.indexOf(before) < 0 || before == ',' || before == '.')
              ? Mark.CLOSE
              : Mark.OPEN;
      case '\u201d', '\u00bb' ->
          !open && opens(before) && !Character.isWhitespace(after) ? Mark.OPEN : Mark.CLOSE;
      default -> {
        if (open) {
          yield Mark.CLOSE;
        }
        boolean inches = Character.isDigit(before) && !Character.isLetterOrDigit(after);
        yield inches || Character.isWhitespace(after) ? Mark.NONE : Mark.OPEN;
      }
    };
  }

  private static boolean opens(char before) {
    return Character.isWhitespace(before) || before == '\u00a0' || OPENERS.indexOf(before) >= 0;
  }

  private void singles(int from, int to, List<QuoteRegion> found, QuoteRegion[] doubles) {
    int next = 0;
    int i = from;
    int lastCloser = lastSingle(from, to);
    while (i < lastCloser) {
      while (next < doubles.length && doubles[next].span().end() <= i) {
        next++;
      }
      if (next < doubles.length && doubles[next].span().contains(i)) {
        i = doubles[next].span().end();
        continue;
      }
      int end = isSingleOpener(i, from, to) ? closer(i, to, doubles, next) : -1;
      if (end > 0) {
        found.add(region(i, end, Marks.SINGLE, Soundness.SOUND));
        i = end;
      } else {
        i++;
      }
    }
  }

  private int lastSingle(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
        return i;
      }
    }
    return -1;
  }

  private boolean isSingleOpener(int i, int from, int to) {
    char c = text.charAt(i);
    if (c != '\'' && c != '\u2018') {
      return false;
    }
    char before = i > from ? text.charAt(i - 1) : ' ';
    char after = i + 1 < to ? text.charAt(i + 1) : ' ';
    boolean starts = Character.isLetterOrDigit(after) || "\u2026.$#@".indexOf(after) >= 0;
    return opens(before) && starts && !isElision(i + 1, to);
  }

  /** Whether the apostrophe stands for left-out letters: {@code 'em}, {@code '90s}. */
  private boolean isElision(int i, int to) {
    int end = i;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, Math.min(end, i + 6));
    return CLIPPED.has(word)
        || word.length() >= 2
            && word.length() <= 3
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1));
  }

  /** The end of the single quotation that opens at {@code i}, -1 if it closes nowhere. */
  private int closer(int i, int to, QuoteRegion[] doubles, int firstDouble) {
    int weak = -1;
    int next = firstDouble;
    int j = i + 1;
    while (j < to) {
      while (next < doubles.length && doubles[next].span().end() <= j) {
        next++;
      }
      if (next < doubles.length && doubles[next].span().contains(j)) {
        j = doubles[next].span().end();
        continue;
      }
      char d = text.charAt(j);
      char before = text.charAt(j - 1);
      char after = j + 1 < to ? text.charAt(j + 1) : ' ';
      if (d == '\u2018' || (d == '\'' && opens(before) && Character.isLetterOrDigit(after))) {
        break;
      }
      boolean closes = d == '\u2019' || d == '\'';
      if (closes && !Character.isWhitespace(before) && !Character.isLetterOrDigit(after)) {
        if (before != 's' && before != 'S') {
          return j + 1;
        }
        // "the allies' 'last offer'": an s before the mark may be a plural's possessive
        weak = weak < 0 ? j : weak;
      }
      j++;
    }
    return weak < 0 ? -1 : weak + 1;
  }
}
