package org.rapporteur.read.format;

import java.util.List;

/**
 * Tells a list of parties and people from an article, by how all its first lines are written:
 * {@code VAL | Valdoria | Republic of Valdoria | Castra}. Who keeps a folder of articles may keep
 * one beside them.
 */
final class PartyList {

  private static final int ENOUGH = 20;
  private static final int LONGEST_CODE = 12;

  private PartyList() {}

  static boolean is(String text) {
    if (text.indexOf('|') < 0) {
      return false;
    }
    List<String> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .limit(ENOUGH)
            .toList();
    return !lines.isEmpty() && lines.stream().allMatch(PartyList::isParty);
  }

  /** A code in capitals, a name, and more. */
  private static boolean isParty(String line) {
    int bar = line.indexOf('|');
    String code = line.substring(0, Math.max(0, bar)).strip();
    return code.length() > 1
        && code.length() <= LONGEST_CODE
        && code.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && line.indexOf('|', bar + 1) > 0;
  }
}
