package org.rapporteur.app;

/**
 * Words from outside as a terminal may show them: one line, without what moves the cursor, colours,
 * or turns the direction of what follows. Stateless.
 */
final class Terminal {

  private Terminal() {}

  /** The words with a sign in the place of each character that a terminal would obey. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      plain.append(obeyed(c) ? '\uFFFD' : c);
    }
    return plain.toString();
  }

  private static boolean obeyed(char c) {
    boolean lineEnds = c == '\u2028' || c == '\u2029';
    boolean marks = c == '\u200E' || c == '\u200F' || c == '\u061C';
    boolean embeds = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return Character.isISOControl(c) || lineEnds || marks || embeds;
  }
}
