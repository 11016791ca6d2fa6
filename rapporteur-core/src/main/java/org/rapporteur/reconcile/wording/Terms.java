package org.rapporteur.reconcile.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The stems of the words of a text that say something, function words left out. Scripts without
 * spaces give pairs of neighbouring characters.
 */
final class Terms {

  private Terms() {}

  static List<String> of(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    List<String> terms = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      boolean ideograph = c >= 0x2E80 && Character.isIdeographic(c);
      if (!ideograph && Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '\u2019') {
        flush(word, terms);
        if (ideograph && Character.isIdeographic(before)) {
          terms.add(String.valueOf(before) + c);
        }
      }
      before = c;
    }
    return terms;
  }

  private static void flush(StringBuilder word, List<String> terms) {
    if (word.length() > 0) {
      String w = word.toString();
      if (!FunctionWords.contains(w)) {
        terms.add(Wording.stem(w));
      }
      word.setLength(0);
    }
  }
}
