package org.rapporteur.read.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a word from its clitic or unit: {@code did|n't}, {@code envoy|'s}, {@code can|not}, and
 * words that lost the space between them, as links in web pages do: {@code between|France}, {@code
 * France|on}.
 */
final class Clitics {

  private final Set<String> units;
  private final Map<String, Integer> joined = new HashMap<>();
  private final Set<String> small;
  private final Set<String> countries;

  Clitics(WordList lists) {
    units = lists.section("units");
    small = lists.section("run together");
    countries = WordList.load("names.txt").section("countries");
    for (String entry : lists.section("joined")) {
      int bar = entry.indexOf('|');
      joined.put(entry.substring(0, bar), Integer.valueOf(entry.substring(bar + 1)));
    }
  }

  /** Adds a scanned word, cut into its clitics. */
  void add(String text, int start, int end, Words out) {
    int length = end - start;
    if (length > 1 && length < 40) {
      int cut = contraction(text, start, end);
      if (cut > start && cut < end) {
        out.add(start, cut);
        out.add(cut, end);
        return;
      }
      int lost = lostSpace(text, start, end);
      if (lost > start) {
        out.add(start, lost);
        add(text, lost, end, out);
        return;
      }
    }
    out.add(start, end);
  }

  /** Where a space was lost between a small word and a name, or the start if nowhere. */
  private int lostSpace(String text, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      boolean name = Letters.isUpper(text.charAt(i)) && Letters.isLower(text.charAt(i - 1));
      if (name) {
        return small.contains(text.substring(start, i)) ? i : start;
      }
    }
    int last = Math.max(start + 3, end - 5);
    for (int i = end - 2; i >= last && Letters.isUpper(text.charAt(start)); i--) {
      boolean both = small.contains(text.substring(i, end));
      if (both && countries.contains(text.substring(start, i))) {
        return i;
      }
    }
    return start;
  }

  private int contraction(String text, int start, int end) {
    char last = Character.toLowerCase(text.charAt(end - 1));
    if (Letters.isDigit(text.charAt(start))) {
      int letters = start;
      while (letters < end && !Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      String suffix = text.substring(letters, end);
      return units.contains(suffix.toLowerCase(Locale.ROOT)) ? letters : start;
    }
    for (int back = 2; back <= 3 && start < end - back; back++) {
      if (Letters.isApostrophe(text.charAt(end - back))) {
        char first = Character.toLowerCase(text.charAt(end - back + 1));
        if (back == 2) {
          if (last == 't' && Character.toLowerCase(text.charAt(end - 3)) == 'n') {
            return end - 3;
          }
          return last == 's' || last == 'm' || last == 'd' ? end - 2 : start;
        }
        boolean clitic =
            (first == 'l' && last == 'l') || ((first == 'r' || first == 'v') && last == 'e');
        return clitic ? end - 3 : start;
      }
    }
    if (end - start <= 8) {
      Integer cut = joined.get(text.substring(start, end).toLowerCase(Locale.ROOT));
      if (cut != null) {
        return start + cut;
      }
    }
    return start;
  }
}
