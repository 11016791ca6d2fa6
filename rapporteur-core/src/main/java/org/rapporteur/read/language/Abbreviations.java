package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Set;

/** Tells full stops that belong to a word ({@code Gen.}, {@code U.S.}) from those that end it. */
final class Abbreviations {

  private final Set<String> abbreviations;
  private final Set<String> ending;
  private final Set<String> beforeNumber;
  private final Set<String> beforeCapital;

  Abbreviations(WordList lists) {
    abbreviations = lists.section("abbreviations");
    ending = lists.section("ending abbreviations");
    beforeNumber = lists.section("only before a number");
    beforeCapital = lists.section("only before a capital");
  }

  /** The end of the word with its full stop, if the stop belongs to it. */
  int end(String text, int start, int e, int to) {
    if (e >= to || text.charAt(e) != '.' || (e + 1 < to && text.charAt(e + 1) == '.')) {
      return e;
    }
    if (e - start > 10) {
      return e;
    }
    String word = text.substring(start, e).toLowerCase(Locale.ROOT);
    int n = e + 1;
    while (n < to && n < e + 4 && Letters.isBlank(text.charAt(n))) {
      n++;
    }
    char next = n < to ? text.charAt(n) : ' ';
    if (word.length() == 1) {
      boolean initial = Letters.isUpper(text.charAt(start)) && Letters.isUpper(next);
      return initial && (word.charAt(0) != 'i' || isAfterName(text, start)) ? e + 1 : e;
    }
    if (word.indexOf('.') > 0 && isAcronym(text, start, e)) {
      return e + 1;
    }
    if (ending.contains(word)) {
      return e + 1;
    }
    if (!abbreviations.contains(word)) {
      return e;
    }
    if (beforeNumber.contains(word)) {
      return Letters.isDigit(next) ? e + 1 : e;
    }
    if (beforeCapital.contains(word)) {
      boolean capital = Letters.isUpper(text.charAt(start));
      return capital && (Letters.isUpper(next) || Letters.isDigit(next) || next == ',') ? e + 1 : e;
    }
    return e + 1;
  }

  private static boolean isAfterName(String text, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    int end = i;
    while (i >= 0 && i > end - 20 && Letters.isWordly(text.charAt(i))) {
      i--;
    }
    return end > i && Letters.isUpper(text.charAt(i + 1));
  }

  /** Whether all pieces so far are single letters: {@code U.S}, or begin so: {@code Ph.D}. */
  static boolean isAcronym(String text, int start, int e) {
    for (int i = start; i < e; i++) {
      boolean stop = (i - start) % 2 == 1;
      char c = text.charAt(i);
      if (stop ? c != '.' : !Character.isLetter(c)) {
        return e - start == 2 && text.startsWith("Ph", start);
      }
    }
    return (e - start) % 2 == 1;
  }
}
