package org.rapporteur.read.format.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The reader of {@link NameClue}s: keeps what it found for each name, since a page repeats few
 * names on thousands of elements. One per page; not thread-safe.
 */
final class NameClues {

  private static final int LONGEST_NAME = 300;
  private static final String[] NAMING = {
    "class", "id", "data-component", "data-testid", "data-block-name", "aria-label"
  };
  private static final NameMatcher WORDS = words();

  private final Map<String, Integer> known = new HashMap<>();
  private final StringBuilder joined = new StringBuilder();

  /** The clues of one element. */
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    joined.setLength(0);
    for (String attribute : NAMING) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && joined.length() < LONGEST_NAME) {
        joined.append(' ').append(value, 0, Math.min(value.length(), LONGEST_NAME));
      }
    }
    if (joined.length() == 0) {
      return 0;
    }
    return known.computeIfAbsent(joined.toString(), NameClues::ofName);
  }

  private static int ofName(String name) {
    return WORDS.find(normal(name));
  }

  /** {@code ArticleBody main_2} becomes {@code -article-body-main-}. */
  static String normal(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8).append('-');
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean cut = !letter || (Character.isUpperCase(c) && Character.isLowerCase(before));
      if (cut && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
      if (letter) {
        out.append(Character.toLowerCase(c));
      }
      before = c;
    }
    if (out.charAt(out.length() - 1) != '-') {
      out.append('-');
    }
    return out.toString();
  }

  private static NameMatcher words() {
    NameMatcher words = new NameMatcher();
    for (String line : Lexicon.lines("name-clues.txt")) {
      int colon = line.indexOf(':');
      int bit = NameClue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)).bit();
      for (String word : line.substring(colon + 1).trim().split("\\s+")) {
        words.add(word, bit);
      }
    }
    words.close();
    return words;
  }
}
