package org.rapporteur.read.format.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Metadata;

/**
 * Subtitles, SubRip or WebVTT: numbered lines with the time at which they are shown. Lines that one
 * sentence runs through are joined; whom the file names as speaker stands before the words.
 *
 * <pre>
 * 1
 * 00:00:01,000 --&gt; 00:00:04,200
 * We will not sign
 * </pre>
 */
final class Subtitles {

  private static final Pattern TIMES =
      Pattern.compile(
          "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3} {1,4}--> {1,4}(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}.*");

  /** Of a voice, or of how a word looks. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z]{1,6})([^<>]{0,200})>|\\{[^{}]{1,60}\\}");

  private static final List<String> BLOCKS = List.of("NOTE", "STYLE", "REGION");

  /** As long as a paragraph may get before the next sentence begins another. */
  private static final int LONG = 400;

  private final String given;
  private final Pieces pieces;
  private int paragraph;
  private String voice = "";

  Subtitles(String given) {
    this.given = given;
    this.pieces = new Pieces(given);
  }

  /** Whether a time stands among the first lines, behind a number or the mark of WebVTT. */
  static boolean isSubtitles(String given) {
    List<String> first =
        given
            .lines()
            .map(l -> l.replace("\uFEFF", "").strip())
            .filter(l -> !l.isEmpty())
            .limit(3)
            .toList();
    return first.size() == 3
        && (first.get(0).startsWith("WEBVTT") && given.contains("-->")
            || first.get(0).chars().allMatch(Character::isDigit)
                && TIMES.matcher(first.get(1)).matches());
  }

  PlainForm read() {
    boolean shown = false;
    for (int at = 0; at < given.length(); ) {
      int end = given.indexOf('\n', at);
      end = end < 0 ? given.length() : end;
      String line = given.substring(at, end).strip();
      if (line.isEmpty()) {
        shown = false;
      } else if (TIMES.matcher(line).matches()) {
        shown = true;
      } else if (shown && BLOCKS.stream().noneMatch(line::equals)) {
        line(at, end);
      }
      at = end + 1;
    }
    pieces.put("\n");
    return pieces.form(Metadata.unknown());
  }

  private void line(int start, int last) {
    int end = last;
    while (end > start && given.charAt(end - 1) <= ' ') {
      end--;
    }
    boolean fresh = true;
    int from = start;
    Matcher tags = TAG.matcher(given).region(start, end);
    while (tags.find()) {
      fresh = words(from, tags.start(), fresh);
      if ("v".equals(tags.group(2)) && tags.group(1).isEmpty()) {
        speaker(tags.group(3).strip());
        fresh = true;
      }
      from = tags.end();
    }
    words(from, end, fresh);
  }

  /** Another voice begins a paragraph with its name. */
  private void speaker(String name) {
    if (!name.isEmpty() && !name.equals(voice)) {
      voice = name;
      begin();
      pieces.put(name + ": ");
    }
  }

  private void begin() {
    if (pieces.length() > 0) {
      pieces.put("\n\n");
    }
    paragraph = pieces.length();
  }

  /** Takes words; whether what comes next still begins a line. */
  private boolean words(int start, int end, boolean isFresh) {
    int from = start;
    while (isFresh && from < end && given.charAt(from) <= ' ') {
      from++;
    }
    if (from == end) {
      return isFresh;
    }
    if (isFresh && pieces.last() != ' ') {
      boolean turn = given.startsWith(">>", from) || given.startsWith("- ", from);
      boolean ended = ".?!\"\u201D".indexOf(pieces.last()) >= 0;
      if (pieces.length() == 0 || turn || ended && pieces.length() - paragraph > LONG) {
        begin();
      } else {
        pieces.put(" ");
      }
    }
    pieces.take(from, end);
    return false;
  }
}
