package org.rapporteur.read.format.date;

import java.util.ArrayList;
import java.util.List;

/** A written date cut into numbers, words and marks; blanks part them and are left out. */
final class DateTokens {

  private final List<String> tokens = new ArrayList<>();

  DateTokens(String written) {
    for (int i = 0; i < written.length(); ) {
      int end = i + 1;
      char c = written.charAt(i);
      if (isDigit(c)) {
        while (end < written.length() && isDigit(written.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < written.length() && Character.isLetter(written.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        tokens.add(written.substring(i, end));
      }
      i = end;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return tokens.size();
  }

  /** The token at a place; empty behind the last. */
  String at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
  }

  /** Whether a number of so many digits stands there. */
  boolean isNumber(int i, int least, int most) {
    String token = at(i);
    return token.length() >= least && token.length() <= most && isDigit(token.charAt(0));
  }

  int number(int i) {
    return Integer.parseInt(at(i));
  }

  /** The month that is named there; 0 if none is. */
  int month(int i) {
    String token = at(i);
    boolean word = token.length() > 2 && Character.isLetter(token.charAt(0));
    return word ? Months.number(token).orElse(0) : 0;
  }

  /** The first place at or behind this one where none of the marks and words stands. */
  int past(int i, String... these) {
    int next = i;
    while (next < tokens.size() && List.of(these).contains(at(next))) {
      next++;
    }
    return next;
  }
}
