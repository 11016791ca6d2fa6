package org.rapporteur.read.format.story;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who speaks in a paragraph: the reporter, or somebody whose words are set off. Stateless. */
final class Voice {

  private static final Set<String> FIRST =
      Set.of(
          "i",
          "we",
          "our",
          "ours",
          "my",
          "mine",
          "me",
          "us",
          "i'm",
          "i've",
          "i'll",
          "i'd",
          "we're",
          "we've",
          "we'll",
          "we'd",
          "let's",
          "ourselves",
          "myself");

  private static final Set<String> SPOKEN =
      Set.of(
          "that's",
          "there's",
          "it's",
          "don't",
          "can't",
          "won't",
          "isn't",
          "aren't",
          "here's",
          "what's",
          "you",
          "your",
          "you're",
          "you've",
          "they're",
          "nothing's",
          "doesn't",
          "didn't");

  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:said|says|saying|told|tells|asked|asks|added|adds|wrote|writes|tweeted|posted"
              + "|stated|remarked|replied|responded|answered|continued|explained|warned|declared"
              + "|announced|argued|insisted|noted|stressed|concluded|quoted|quoting|statement"
              + "|remarks?|comments?|reads?|letter|tweet|post|interview|message|speech|address"
              + "|following|according|account|words|put it|outlined|described|recalled"
              + "|communique|declaration|briefing)\\b");

  private Voice() {}

  /** Whether the reporter's own words hold a word of the first person: outside all marks. */
  static boolean isFirstPerson(String text) {
    return holds(text, FIRST);
  }

  /** Whether words outside all marks are such as people speak and reporters do not write. */
  static boolean isSpoken(String text) {
    return holds(text, FIRST) || holds(text, SPOKEN);
  }

  /** Whether it has double quotation marks. */
  static boolean isMarked(String text) {
    return text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0 || text.indexOf('\u201D') >= 0;
  }

  /** Whether it introduces words to come: a cue of speech near a colon at the end. */
  static boolean introduces(Line line) {
    String folded = line.folded();
    return line.text().endsWith(":") && CUE.matcher(lastWords(line)).find() && !folded.isEmpty();
  }

  private static String lastWords(Line line) {
    String text = line.text();
    return Line.fold(text.substring(Math.max(0, text.length() - 260)));
  }

  /** Whether it attributes marked words to somebody: {@code "We are ready," the minister said.} */
  static boolean attributes(Line line) {
    return isMarked(line.text()) && CUE.matcher(Line.fold(unmarked(line.text()))).find();
  }

  /** Whether the first of the reporter's words hold a cue of speech. */
  static boolean opensWithCue(String text) {
    String own = Line.fold(unmarked(text));
    return CUE.matcher(own.substring(0, Math.min(own.length(), 90))).find();
  }

  /** Whether the reporter's words hold a cue of speech. */
  static boolean hasCue(String text) {
    return CUE.matcher(Line.fold(unmarked(text))).find();
  }

  private static boolean holds(String text, Set<String> words) {
    String own = unmarked(text);
    int start = -1;
    for (int i = 0; i <= own.length(); i++) {
      boolean in =
          i < own.length() && (Character.isLetter(own.charAt(i)) || isApostrophe(own.charAt(i)));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (isWord(own, start, i) && words.contains(small(own.substring(start, i)))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static String small(String word) {
    return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  /**
   * Whether letters are a word that somebody speaks, and not a name: {@code US} is the state,
   * {@code Us} in a sentence a title, {@code I.} an initial.
   */
  private static boolean isWord(String text, int start, int end) {
    if (end - start == 1) {
      return text.charAt(start) == 'I' && (end == text.length() || text.charAt(end) != '.');
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean pronoun = text.charAt(start) == 'I' && isApostrophe(text.charAt(start + 1));
    return !capital || pronoun || (opensSentence(text, start) && !isLoud(text, start, end));
  }

  private static boolean isLoud(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(end - 1)) && end - start > 1;
  }

  private static boolean opensSentence(String text, int at) {
    int i = at - 1;
    while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i))) {
      if (".!?:".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      i--;
    }
    return i < 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** The words outside double quotation marks; an unclosed mark takes the rest. */
  private static String unmarked(String text) {
    StringBuilder own = new StringBuilder(text.length());
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> inside = !inside;
        case '\u201C' -> inside = true;
        case '\u201D' -> inside = false;
        default -> own.append(inside ? ' ' : c);
      }
    }
    return own.toString();
  }
}
