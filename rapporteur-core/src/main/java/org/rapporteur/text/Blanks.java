package org.rapporteur.text;

/**
 * White space made plain, in one pass: what looks for two words with a blank between them needs no
 * pattern that tries every way to cut a long run of blanks. Stateless.
 */
public final class Blanks {

  private Blanks() {}

  /** The text with one blank for each run of white space, no-break spaces and NUL included. */
  public static String single(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        plain.append(c);
      } else if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString();
  }

  /** Whether a character is white space, a no-break space or NUL. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0;
  }

  /** The text without any of the characters at its end. */
  public static String without(String text, String last) {
    int end = text.length();
    while (end > 0 && last.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
