package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Resource;

/**
 * A lexicon of printed phrases, compared with folded lines: whole lines ({@code = phrase}),
 * openings ({@code ^ phrase}, {@code ^ phrase ... phrase}) and parts ({@code ~ phrase}). Immutable.
 */
final class Phrases {

  /** What stands in an opening for any words. */
  private static final String GAP = "...";

  private final Set<String> whole = new HashSet<>();
  private final List<String> openings = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private Phrases() {}

  /** The lexicon of that file beside this class's resources. */
  static Phrases load(String file) {
    Phrases phrases = new Phrases();
    String path = "/org/rapporteur/format/story/" + file;
    Resource.lines(Phrases.class, path).forEach(line -> phrases.add(line, path));
    return phrases;
  }

  private void add(String line, String path) {
    String phrase = line.substring(1).strip();
    switch (line.charAt(0)) {
      case '=' -> whole.add(phrase);
      case '^' -> openings.add(phrase);
      case '~' -> parts.add(phrase);
      default -> throw new IllegalStateException(path + ": not an entry: " + line);
    }
  }

  /** Whether the whole line is one of the phrases, a colon or dots after it allowed. */
  boolean isWhole(String folded) {
    int end = folded.length();
    while (end > 0 && ":.\u2026>\u00BB\" ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && whole.contains(folded.substring(0, end));
  }

  /** Whether the line opens with one of the phrases. */
  boolean opens(String folded) {
    for (String opening : openings) {
      int gap = opening.indexOf(GAP);
      String rest = gap < 0 ? "" : opening.substring(gap + GAP.length());
      String start = gap < 0 ? opening : opening.substring(0, gap);
      if (folded.startsWith(start) && folded.indexOf(rest, start.length()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases stands in the line. */
  boolean holds(String folded) {
    for (String part : parts) {
      if (folded.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word or name is an entry. */
  boolean has(String folded) {
    return whole.contains(folded);
  }
}
