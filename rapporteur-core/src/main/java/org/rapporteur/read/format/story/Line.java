package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Blanks;
import org.rapporteur.text.Span;

/**
 * A line of a story, or several that an editor wrapped, without the white space around it.
 *
 * @param span where it stands
 * @param text what it says
 * @param folded lower case, straight quotation marks, single blanks; cut after 500 units, since
 *     what is longer is prose anyway
 * @param gap whether a blank line stands before it
 * @param words how many words it has, counted by blanks
 */
record Line(Span span, String text, String folded, boolean gap, int words) {

  private static final int FOLD_LIMIT = 500;

  /** The lines of a text that hold something; wrapped paragraphs are one line. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    int at = 0;
    boolean gap = true;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      Span span = trim(text, at, end);
      if (span.isEmpty()) {
        boolean carriage =
            at == end && at > 0 && text.charAt(at - 1) == '\r' && end < text.length();
        if (!carriage) {
          close(text, group, lines);
          gap = true;
        }
      } else {
        group.add(of(text, span, gap));
        gap = false;
      }
      at = end + 1;
    }
    close(text, group, lines);
    return lines;
  }

  private static Line of(String text, Span span, boolean gap) {
    String words = span.in(text);
    return new Line(span, words, fold(words), gap, words(words));
  }

  private static void close(String text, List<Line> group, List<Line> lines) {
    if (isWrapped(group)) {
      Span all = group.get(0).span.cover(group.get(group.size() - 1).span);
      lines.add(of(text, all, group.get(0).gap));
    } else {
      lines.addAll(group);
    }
    group.clear();
  }

  /**
   * Whether an editor broke one paragraph into lines: all but the last are about as long as each
   * other and most do not end like a sentence.
   */
  private static boolean isWrapped(List<Line> group) {
    if (group.size() < 2) {
      return false;
    }
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    int open = 0;
    for (Line line : group.subList(0, group.size() - 1)) {
      longest = Math.max(longest, line.text.length());
      shortest = Math.min(shortest, line.text.length());
      open += line.endsSentence() || line.isBulleted() ? 0 : 1;
    }
    boolean even = longest <= 100 && shortest >= 45 && longest - shortest <= 22;
    Line last = group.get(group.size() - 1);
    return even
        && 2 * open >= group.size() - 1
        && open > 0
        && !last.isBulleted()
        && last.text.length() <= longest + 22
        && (group.size() > 2 || Character.isLowerCase(last.text.charAt(0)));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isBlank(char c) {
    return Blanks.isBlank(c);
  }

  /** The form in which printed phrases are compared. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(Math.min(text.length(), FOLD_LIMIT));
    for (int i = 0; i < text.length() && folded.length() < FOLD_LIMIT; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> folded.append('\'');
        case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> folded.append('"');
        default -> {
          if (!isBlank(c)) {
            folded.append(c);
          } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
          }
        }
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static int words(String text) {
    int n = text.isEmpty() ? 0 : 1;
    for (int i = 1; i < text.length(); i++) {
      n += isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) ? 1 : 0;
    }
    return n;
  }

  /** Whether it ends as a sentence does, a closing mark or bracket after the stop allowed. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i > 0 && "\"'\u201D\u2019\u201C)]\u00BB ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?\u2026".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether it begins with a mark of a list. */
  boolean isBulleted() {
    return bullet() > 0;
  }

  /** How many units its list mark and the blanks after it take; 0 without one. */
  int bullet() {
    if (text.length() < 3) {
      return 0;
    }
    char c = text.charAt(0);
    boolean always = "\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u25A0\u2043\u25BA".indexOf(c) >= 0;
    boolean spaced = "-*\u2013\u2014+>".indexOf(c) >= 0 && isBlank(text.charAt(1));
    if (!always && !spaced) {
      return 0;
    }
    int i = 1;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? 0 : i;
  }

  /** Whether it begins with a quotation mark. */
  boolean opensQuote() {
    return "\"\u201C\u201D\u201E\u00AB\u2018'".indexOf(text.charAt(0)) >= 0;
  }
}
