package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Block;
import org.rapporteur.text.Span;

/**
 * The sieve for texts that a crawler flattened: finds what belongs to the page inside the
 * paragraphs, where captions, teasers and offers run into the story. <i>The envoys left
 * Ostrava.(Ana Ruiz/AP)MINISTER WARNS OF LONG WINTER AHEADThe talks …</i> holds a caption with its
 * credit and the headline of another story. Each is cut out as a block of its own.
 */
final class Inserts implements Sieve {

  private static final Phrases SAID = Phrases.load("inserts.txt");

  /** A caption of more characters is none. */
  private static final int LONGEST_CAPTION = 400;

  /** In headlines of other stories, in capitals, there are so many words at least. */
  private static final int FEWEST_CAPITALS = 5;

  private static final int LONGEST_TEASER = 25;

  /** How many paragraphs are the top of a story. */
  private static final int TOP = 3;

  private static final Pattern CREDIT = Pattern.compile("\\(([^()\\n]{2,90})\\)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://t\\.co/|pic\\.twitter\\.com/)[A-Za-z0-9]{4,20}");

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:READ MORE|Read more|READ ALSO|Read also|ALSO READ|RELATED|WATCH|MORE):"
              + "|Related (?:article|story|card|video)\\b");

  /** A day with its year, as captions end and sentences of news seldom do. */
  private static final Pattern ENDS_IN_DAY =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,2}, \\d{4}\\b[^.!?]{0,45}\\.?$");

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:said|says|told|was|were|had|has|have|will|would|announced|added|since|which)\\b");

  private static final Pattern ON_AIR =
      Pattern.compile(
          "\\b(?:reports on|discuss(?:es)?|joined '|joins|reacts to|weighs in|breaks down|speaks"
              + " exclusively)\\b");

  private final List<Span> found = new ArrayList<>();

  @Override
  public void mark(Sheet sheet) {
    int paragraph = 0;
    for (int i = 0; i < sheet.size(); i++) {
      boolean open = sheet.isOpen(i) || sheet.is(i, Block.Kind.PARAGRAPH);
      if (!open && !sheet.is(i, Block.Kind.STANDFIRST)) {
        continue;
      }
      paragraph++;
      String text = sheet.core(i);
      found.clear();
      if (isLoneCaption(text)) {
        sheet.remark(i, Block.Kind.BOILERPLATE);
        continue;
      }
      capitals(text);
      sentences(text, paragraph <= TOP, List.copyOf(found));
      credits(text);
      matches(ADDRESS, text);
      markers(text);
      for (Span span : found) {
        sheet.cutOut(i, span);
      }
    }
  }

  /** {@code The envoys (Ana Ruiz/AFP via Getty Images)}: the sentence that ends in a credit. */
  private void credits(String text) {
    Matcher m = CREDIT.matcher(text);
    while (m.find()) {
      boolean parted = m.start() > 0 && ".!?\"\u201D'".indexOf(text.charAt(m.start() - 1)) >= 0;
      if (Credit.isCaptionCredit(m.group(1), parted)) {
        int start = sentenceStart(text, m.start());
        if (m.start() - start <= LONGEST_CAPTION) {
          found.add(new Span(start, m.end()));
        }
      }
    }
  }

  /** A run of words in capitals that is not the whole text: another story's headline. */
  private void capitals(String text) {
    int start = -1;
    int end = 0;
    int words = 0;
    for (int at = 0; at < text.length(); ) {
      int to = at;
      while (to < text.length() && !Line.isBlank(text.charAt(to))) {
        to++;
      }
      int loud = loudTail(text, at, to);
      if (loud == at) {
        start = start < 0 ? at : start;
        words++;
        end = to;
      } else {
        int glued = start < 0 ? at : loudHead(text, at, to);
        words += glued > at ? 1 : 0;
        capitals(start, glued > at ? glued : end, words, text);
        start = loud < to ? loud : -1;
        words = loud < to ? 1 : 0;
        end = to;
      }
      at = to;
      while (at < text.length() && Line.isBlank(text.charAt(at))) {
        at++;
      }
    }
    capitals(start, end, words, text);
  }

  private void capitals(int start, int end, int words, String text) {
    if (words >= FEWEST_CAPITALS && (start > 0 || end < text.length())) {
      found.add(new Span(start, end));
    }
  }

  /**
   * Where the capitals begin that a word ends in: its start, or behind a stop inside it ({@code
   * Arlen.MINISTER}); its end if there are none.
   */
  private static int loudTail(String text, int from, int to) {
    boolean letters = false;
    for (int i = to - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        boolean stop =
            i + 1 < to && letters && ".!?)\"\u201D\u2019".indexOf(text.charAt(i + 1)) >= 0;
        return stop ? i + 2 : to;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters || Character.isDigit(text.charAt(from)) ? from : to;
  }

  /** Where the capitals end that a word begins with, before a glued one ({@code AHEADThe}). */
  private static int loudHead(String text, int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return capitals > 2 ? i - 1 : from;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return from;
  }

  /** Offers, rights, thanks to colleagues; near the top what a broadcast is about. */
  private void sentences(String text, boolean isTop, List<Span> headlines) {
    int at = 0;
    for (Span headline : headlines) {
      sentences(text, at, headline.start(), isTop);
      at = headline.end();
    }
    sentences(text, at, text.length(), isTop);
  }

  private void sentences(String text, int from, int to, boolean isTop) {
    for (int at = from; at < to; ) {
      int end = Math.min(to, sentenceEnd(text, at));
      String sentence = text.substring(at, end);
      String folded = Line.fold(sentence);
      if (isPut(folded) || isTop && isOnAir(sentence)) {
        found.add(new Span(at, end));
      }
      at = end;
      while (at < to && Line.isBlank(text.charAt(at))) {
        at++;
      }
    }
  }

  private static boolean isPut(String folded) {
    return SAID.opens(folded) || SAID.holds(folded) || Furniture.isNotice(folded);
  }

  /** Whether a text begins with what introduces another story: {@code READ MORE:} is no place. */
  static boolean opensTeaser(String text) {
    return MARKER.matcher(text).lookingAt();
  }

  /** Whether a line that holds a notice holds sentences of the story, too. */
  static boolean goesOn(String text) {
    for (int at = 0; at < text.length(); ) {
      int end = sentenceEnd(text, at);
      String sentence = text.substring(at, end);
      if (!isPut(Line.fold(sentence)) && Voice.hasCue(sentence)) {
        return true;
      }
      at = end;
      while (at < text.length() && Line.isBlank(text.charAt(at))) {
        at++;
      }
    }
    return false;
  }

  /** <i>Coast News' Ana Ruiz reports on the talks</i>: the outlet speaks of its own people. */
  private static boolean isOnAir(String sentence) {
    Matcher m = ON_AIR.matcher(sentence);
    int by = sentence.indexOf("News");
    return sentence.length() < LONGEST_CAPTION && by >= 0 && by < 60 && m.find();
  }

  private void matches(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      found.add(new Span(m.start(), m.end()));
    }
  }

  /** {@code READ MORE: Can the port hold out?}: to the end of its headline, where that shows. */
  private void markers(String text) {
    Matcher m = MARKER.matcher(text);
    while (m.find()) {
      int end = Math.min(sentenceEnd(text, m.end()), gap(text, m.end()));
      boolean spoken = Voice.isMarked(text.substring(m.end(), end));
      if (!spoken && words(text, m.end(), end) <= LONGEST_TEASER) {
        boolean bare = text.charAt(m.end() - 1) != ':';
        found.add(new Span(bare ? creditBefore(text, m.start()) : m.start(), end));
      } else {
        found.add(new Span(m.start(), m.end()));
      }
    }
  }

  /** Where a flattened page shows by blanks that another of its parts begins, or its end. */
  private static int gap(String text, int from) {
    int gap = text.indexOf("   ", from);
    return gap < 0 ? text.length() : gap;
  }

  /** Whose picture stands with a link: {@code Ana Ruiz/AFP/Getty Images Related article …}. */
  private static int creditBefore(String text, int at) {
    int start = sentenceStart(text, at);
    String before = text.substring(start, at);
    return before.indexOf('/') > 0 && at - start < 90 ? start : at;
  }

  private static int words(String text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += !Line.isBlank(text.charAt(i)) && Line.isBlank(text.charAt(i - 1)) ? 1 : 0;
    }
    return n;
  }

  /** A paragraph of one sentence in the present tense that ends in a day with its year. */
  private static boolean isLoneCaption(String text) {
    return text.length() <= LONGEST_CAPTION
        && ENDS_IN_DAY.matcher(text).find()
        && sentenceEnd(text, 0) == text.length()
        && !PAST.matcher(text).find()
        && !Voice.isMarked(text);
  }

  /**
   * Where the sentence begins that a place is in, a glued one after a stop, too; a long sentence
   * begins farther away than a caption is long.
   */
  private static int sentenceStart(String text, int place) {
    int least = Math.max(0, place - LONGEST_CAPTION - 2);
    for (int i = place - 2; i > least; i--) {
      if (isEnd(text, i) && i + 1 < place - 1) {
        int start = i + 1;
        while (start < place && Line.isBlank(text.charAt(start))) {
          start++;
        }
        return start;
      }
    }
    return least;
  }

  /** One past the end of the sentence that begins at a place. */
  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isEnd(text, i)) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Whether a sentence ends with this character, its closing marks included. */
  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    boolean closes = "\"\u201D\u2019)".indexOf(c) >= 0 && i > 0;
    boolean stop = ".!?".indexOf(closes ? text.charAt(i - 1) : c) >= 0;
    if (!stop || i + 1 >= text.length()) {
      return stop;
    }
    char next = text.charAt(i + 1);
    if ("\"\u201D\u2019)".indexOf(next) >= 0) {
      return false;
    }
    boolean opens = Character.isUpperCase(next) || "(\u201C\"\u00A9".indexOf(next) >= 0;
    boolean initial = c == '.' && wordBefore(text, i) == 1;
    boolean brief = c == '.' && wordBefore(text, i) <= 3 && Character.isUpperCase(first(text, i));
    return (Line.isBlank(next) || opens) && !initial && !brief;
  }

  private static int wordBefore(String text, int i) {
    int start = i;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return i - start;
  }

  private static char first(String text, int i) {
    int length = wordBefore(text, i);
    return length == 0 ? ' ' : text.charAt(i - length);
  }
}
