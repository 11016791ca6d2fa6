package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sentence around a stretch of text, and the one before it, as far as punctuation tells. */
public final class Sentences {

  /** A sentence is not looked for further away than this, in characters. */
  private static final int LONGEST = 2000;

  /** What stands after an agency's name that takes pictures. */
  private static final Set<String> IMAGES = Set.of("Images", "Photos", "Pictures");

  /** Agencies that write their names like other words. */
  private static final Set<String> AGENCIES = Set.of("Reuters", "Bloomberg", "Shutterstock");

  /** Short forms before a name, a number or a day. */
  private static final Set<String> SHORT =
      Set.of("Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Col", "Lt", "St");

  /** Short forms of months, before a number. */
  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  private Sentences() {}

  /** From the beginning of the sentence in which the stretch begins to the end of its last one. */
  public static Span around(String text, Span span) {
    return new Span(start(text, span.start()), end(text, Math.max(span.start(), span.end() - 1)));
  }

  /** The sentences of a stretch, in order, without surrounding white space. */
  public static List<Span> within(String text, Span stretch) {
    List<Span> found = new ArrayList<>();
    int from = stretch.start();
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (endsAt(text, i) || i + 1 == stretch.end()) {
        int start = from;
        while (start < i && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        int end = i + 1;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        if (end > start) {
          found.add(new Span(start, end));
        }
        from = i + 1;
      }
    }
    return found;
  }

  /** The sentence that ends before a sentence's beginning. */
  public static Optional<Span> before(String text, int start) {
    int last = start - 1;
    while (last >= 0 && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    return last < 0 ? Optional.empty() : Optional.of(around(text, new Span(last, last + 1)));
  }

  private static int start(String text, int at) {
    int i = at;
    int least = Math.max(0, at - LONGEST);
    while (i > least && !endsAt(text, i - 1)) {
      i--;
    }
    while (i < at && !opens(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end(String text, int at) {
    int i = at;
    int most = Math.min(text.length(), at + LONGEST);
    while (i < most && !endsAt(text, i)) {
      i++;
    }
    return Math.min(text.length(), Math.max(at + 1, i + 1));
  }

  private static boolean opens(char c) {
    return Character.isLetterOrDigit(c) || c == '"' || c == '\u201C' || c == '\u2018';
  }

  /** A line's end, or a full stop that does not close an abbreviation, with its quotation mark. */
  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    if (closesCredit(text, c == ')' ? i - 1 : i)) {
      return true;
    }
    boolean closing = c == '"' || c == '\u201D' || c == '\u2019' || c == ')';
    int stop = closing ? i - 1 : i;
    if (stop < 0 || ".?!".indexOf(text.charAt(stop)) < 0) {
      return false;
    }
    boolean space = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    return (space && (text.charAt(stop) != '.' || !abbreviates(text, stop)))
        || runsOn(text, stop, i);
  }

  /**
   * "Lea Dorn/ENA/Photohouse Images Norland has": what names the makers of a picture, in a page
   * that lost its line ends, is no beginning of a sentence.
   */
  private static boolean closesCredit(String text, int last) {
    boolean ends =
        last > 3
            && Character.isLetter(text.charAt(last))
            && (last + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(last + 1)))
            && (last + 2 >= text.length()
                || " ,.'\u2019/-".indexOf(text.charAt(last + 1)) < 0
                || text.charAt(last + 1) == ' ' && beginsAfter(text, last + 2));
    if (!ends) {
      return false;
    }
    int from = wordStart(text, last);
    String word = text.substring(from, last + 1);
    if (IMAGES.contains(word) && from > 1) {
      int before = wordStart(text, from - 2);
      return text.charAt(from - 1) == ' ' && isCredit(text.substring(before, from - 1), 1);
    }
    return isCredit(word, 3);
  }

  private static boolean beginsAfter(String text, int at) {
    char c = text.charAt(at);
    boolean images = IMAGES.stream().anyMatch(word -> text.startsWith(word, at));
    return !images && (Character.isUpperCase(c) || c == '"' || c == '\u201C' || c == '(');
  }

  private static int wordStart(String text, int last) {
    int from = last;
    while (from > 0 && last - from < 60 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Whether names of people and agencies stand behind strokes: "Dorn/ENA", but not "US/UK". */
  private static boolean isCredit(String word, int capitals) {
    int stroke = word.lastIndexOf('/');
    if (stroke < 2 || stroke + 2 > word.length()) {
      return false;
    }
    String agency = word.substring(stroke + 1);
    boolean named = Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    boolean several = word.indexOf('/') < stroke;
    boolean shouted = agency.length() >= 2 && agency.equals(agency.toUpperCase(Locale.ROOT));
    return named
        && Character.isUpperCase(agency.charAt(0))
        && (several || shouted || capitals == 1 || AGENCIES.contains(agency));
  }

  /** "closed the port.Norland has": a page that lost its line ends ran two sentences together. */
  private static boolean runsOn(String text, int stop, int last) {
    boolean word =
        stop > 1
            && Character.isLowerCase(text.charAt(stop - 1))
            && Character.isLowerCase(text.charAt(stop - 2));
    int next = last + 1;
    if (!word || next == text.length() || (text.charAt(last) == '"' && !isQuoted(text, last))) {
      return false;
    }
    char opening = text.charAt(next);
    boolean opens =
        opening == '\u201C' || opening == '(' || (opening == '"' && !isQuoted(text, next));
    next += opens ? 1 : 0;
    return next + 1 < text.length()
        && Character.isUpperCase(text.charAt(next))
        && Character.isLetter(text.charAt(next + 1));
  }

  /** Whether straight marks of the paragraph have opened a quotation before a place. */
  private static boolean isQuoted(String text, int at) {
    boolean open = false;
    for (int i = at - 1; i >= Math.max(0, at - LONGEST) && text.charAt(i) != '\n'; i--) {
      open ^= text.charAt(i) == '"';
    }
    return open;
  }

  /** "the U.S. fleet", "Gen. Ostrel", "on Oct. 7". */
  private static boolean abbreviates(String text, int stop) {
    int from = stop;
    while (from > 0 && stop - from < 8 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean day =
        MONTHS.contains(word)
            && stop + 2 < text.length()
            && Character.isDigit(text.charAt(stop + 2));
    return initials || SHORT.contains(word) || day || (word.indexOf('.') > 0 && word.length() <= 5);
  }
}
