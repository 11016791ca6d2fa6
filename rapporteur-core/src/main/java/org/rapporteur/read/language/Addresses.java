package org.rapporteur.read.language;

/** Finds web and mail addresses at the start of a run of characters without a blank. */
final class Addresses {

  private Addresses() {}

  /** The end of the address that begins at {@code start}, or {@code start} if none does. */
  static int end(String text, int start, int chunkEnd) {
    if (!isAddress(text, start, chunkEnd)) {
      return start;
    }
    int e = chunkEnd;
    while (e > start + 1 && isTrailing(text.charAt(e - 1))) {
      e--;
    }
    return e;
  }

  private static boolean isTrailing(char c) {
    return c == '.'
        || c == ','
        || c == ';'
        || c == ':'
        || c == '!'
        || c == '?'
        || c == '>'
        || c == '*'
        || Letters.isClosing(c)
        || Letters.isQuote(c);
  }

  private static boolean isAddress(String text, int start, int end) {
    if (text.regionMatches(true, start, "http://", 0, 7)
        || text.regionMatches(true, start, "https://", 0, 8)
        || text.regionMatches(true, start, "ftp://", 0, 6)
        || text.regionMatches(true, start, "mailto:", 0, 7)
        || text.regionMatches(true, start, "www.", 0, 4)) {
      return true;
    }
    if (!Letters.isWordly(text.charAt(start))) {
      return false;
    }
    int at = -1;
    boolean dotted = false;
    int far = Math.min(end, start + 200);
    for (int i = start + 1; i < far; i++) {
      char c = text.charAt(i);
      if (c == '@' && at < 0) {
        at = i;
      } else if (c == '.' && i > start && i + 1 < end && Letters.isWordly(text.charAt(i + 1))) {
        dotted |= at > 0;
      } else if (c == '/' && i > start + 4 && isDomainEnd(text, start, i)) {
        return true;
      } else if (!Letters.isWordly(c) && c != '-' && c != '.' && c != '+' && c != '%') {
        break;
      }
    }
    return at > 0 && (dotted || (at + 1 < end && Letters.isWordly(text.charAt(at + 1))));
  }

  private static boolean isDomainEnd(String text, int start, int slash) {
    return (text.startsWith(".com", slash - 4) && slash - 4 > start)
        || (text.startsWith(".org", slash - 4) && slash - 4 > start)
        || (text.startsWith(".net", slash - 4) && slash - 4 > start)
        || (text.startsWith(".gov", slash - 4) && slash - 4 > start)
        || (text.startsWith(".co", slash - 3) && slash - 3 > start)
        || (text.startsWith(".uk", slash - 3) && slash - 3 > start);
  }
}
