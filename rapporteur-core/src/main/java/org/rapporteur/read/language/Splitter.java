package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end among the words of a block. Immutable.
 *
 * <p>A full stop ends a sentence unless the word is an abbreviation that its successor continues;
 * marks that close stay with what they close ({@code "Enough." She left.}); a quotation that ends
 * with a question goes on when its speaker follows ({@code "Why now?" Ms. Oro asked.}).
 */
final class Splitter {

  /** Longer sentences are cut: what has no end for so long is not prose. */
  private static final int LONGEST = 220;

  /** A line as long as this was wrapped rather than ended by its writer. */
  private static final int WRAPPED = 55;

  private final Set<String> titles;
  private final Set<String> starters;
  private final Set<String> speech;

  Splitter(WordList lists) {
    titles = lists.section("titles");
    starters = lists.section("starters");
    speech = lists.section("speech verbs");
  }

  /** The index after the last word of the sentence that begins with word {@code first}. */
  int end(String text, Words words, int first) {
    int n = words.size();
    for (int i = first; i < n - 1; i++) {
      if (i - first >= LONGEST - 1 || endsAfter(text, words, first, i)) {
        return i + 1;
      }
    }
    return n;
  }

  private boolean endsAfter(String text, Words words, int first, int i) {
    int breaks = 0;
    for (int k = words.end(i); k < words.start(i + 1); k++) {
      char c = text.charAt(k);
      if (c == '\n'
          || c == '\u2028'
          || c == '\u2029'
          || (c == '\r' && text.charAt(k + 1) != '\n')) {
        breaks++;
      }
    }
    if (breaks > 1) {
      return true;
    }
    int terminal = terminal(text, words, first, i);
    boolean gap = words.start(i + 1) > words.end(i);
    if (terminal >= 0 && !closes(text, words, first, i + 1)) {
      if (breaks == 1 || endsSentence(text, words, first, terminal, i, gap)) {
        return true;
      }
    }
    return breaks == 1 && lineEnds(text, words, first, i);
  }

  /** The word with the final mark that word {@code i} is or closes, or -1. */
  private static int terminal(String text, Words words, int first, int i) {
    int t = i;
    while (t > first && isCloser(text, words, t)) {
      t -= t - 3 > first && isNote(text, words, t - 2) ? 3 : 1;
    }
    char last = text.charAt(words.end(t) - 1);
    return Letters.isTerminal(last) ? t : -1;
  }

  /** Whether a note's number in brackets stands at word {@code i}: {@code [12]}. */
  private static boolean isNote(String text, Words words, int i) {
    return i + 2 < words.size()
        && text.charAt(words.start(i)) == '['
        && Letters.isDigit(text.charAt(words.start(i + 1)))
        && text.charAt(words.start(i + 2)) == ']';
  }

  private static boolean isCloser(String text, Words words, int i) {
    char c = text.charAt(words.start(i));
    return Letters.isClosing(c) || (Letters.isQuote(c) && words.end(i) - words.start(i) <= 2);
  }

  /** Whether word {@code i} is a mark that closes what stands before it. */
  private boolean closes(String text, Words words, int first, int i) {
    char c = text.charAt(words.start(i));
    if (Letters.isClosing(c)) {
      return true;
    }
    if (!Letters.isQuote(c) || words.end(i) - words.start(i) > 2) {
      return false;
    }
    boolean gapBefore = words.start(i) > words.end(i - 1);
    boolean gapAfter = i + 1 >= words.size() || words.start(i + 1) > words.end(i);
    if (!gapBefore) {
      // "He left.\"We stay,\" she said.": what was run together opens, unless something is open
      return gapAfter || isOpen(text, words, first, i) || !startsUpper(text, words, i + 1);
    }
    return gapAfter && c != '\u201C' && c != '\u2018' && isOpen(text, words, first, i);
  }

  private static boolean startsUpper(String text, Words words, int i) {
    return Letters.isUpper(text.charAt(words.start(i)));
  }

  /** Whether a quotation is open before word {@code i}, looking at the sentence so far. */
  private static boolean isOpen(String text, Words words, int first, int i) {
    int marks = 0;
    for (int k = first; k < i; k++) {
      char c = text.charAt(words.start(k));
      if (Letters.isDoubleQuote(c)) {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  private boolean endsSentence(
      String text, Words words, int first, int terminal, int last, boolean gap) {
    int next = last + 1;
    char c = text.charAt(words.start(next));
    char mark = text.charAt(words.end(terminal) - 1);
    boolean single = words.end(terminal) - words.start(terminal) == 1;
    boolean quoted = last > terminal;
    if (Letters.isTerminal(c) || c == ',' || c == ';' || c == ':' || Letters.isClosing(c)) {
      return false;
    }
    boolean runs = single && (Letters.isUpper(c) || Letters.isDoubleQuote(c));
    if (!gap && !runs && !quoted && mark == '.') {
      return false;
    }
    if (isNote(text, words, next)) {
      return false;
    }
    int word = next;
    while (word < words.size() - 1
        && (Letters.isQuote(text.charAt(words.start(word)))
            || Letters.isOpening(text.charAt(words.start(word))))) {
      word++;
    }
    char begin = text.charAt(words.start(word));
    if (Letters.isLower(begin)) {
      // Hasty writers forget the capital: "Talks failed. the two sides left." But not after a
      // quotation ("Why?" she asked) or three dots.
      boolean plain = single || mark != '.';
      boolean bare = word == next || c == '(';
      return !quoted && gap && plain && bare && !isNumbered(text, words, first, terminal);
    }
    if (Letters.isDash(c) && !quoted && mark != '.') {
      return false;
    }
    if (mark != '.' && quoted && speakerFollows(text, words, next)) {
      return false;
    }
    if (single || !Character.isLetterOrDigit(text.charAt(words.start(terminal)))) {
      return quoted || !isNumbered(text, words, first, terminal);
    }
    return abbreviationEnds(text, words, first, terminal, word);
  }

  /** Whether all that the sentence has so far is a number or letter of a list: {@code 2. Ports}. */
  private static boolean isNumbered(String text, Words words, int first, int terminal) {
    return terminal == first + 1
        && words.end(first) - words.start(first) <= 2
        && Character.isLetterOrDigit(text.charAt(words.start(first)));
  }

  private boolean abbreviationEnds(String text, Words words, int first, int at, int next) {
    String abbreviation =
        text.substring(words.start(at), words.end(at) - 1).toLowerCase(Locale.ROOT);
    if (titles.contains(abbreviation) || at == first) {
      return false;
    }
    char c = text.charAt(words.start(next));
    if (!Character.isLetter(c)) {
      return abbreviation.equals("etc") || next > at + 1;
    }
    return abbreviation.equals("etc") || starters.contains(lower(text, words, next));
  }

  private boolean speakerFollows(String text, Words words, int next) {
    if (!Letters.isUpper(text.charAt(words.start(next)))) {
      return false;
    }
    for (int k = next + 1; k < Math.min(words.size(), next + 6); k++) {
      if (speech.contains(lower(text, words, k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line break without a final mark before it ends a sentence. */
  private static boolean lineEnds(String text, Words words, int first, int i) {
    char before = text.charAt(words.end(i) - 1);
    char after = text.charAt(words.start(i + 1));
    if (before == ',' || before == ';' || Letters.isLower(after)) {
      return false;
    }
    int lineStart = words.start(i);
    int far = Math.max(words.start(first), lineStart - WRAPPED - 1);
    while (lineStart > far && text.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    boolean bullet = after == '\u2022' || after == '*' || Letters.isDash(after);
    return bullet || words.end(i) - lineStart < WRAPPED;
  }

  private static String lower(String text, Words words, int i) {
    return words.end(i) - words.start(i) > 20
        ? ""
        : text.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
  }
}
