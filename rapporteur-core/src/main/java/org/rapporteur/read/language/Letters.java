package org.rapporteur.read.language;

/** Classes of characters, as a newspaper's text uses them. */
final class Letters {

  private Letters() {}

  /** Blanks of every kind, controls, and the marks that print nothing. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || (c >= '\u007F' && c <= '\u009F')
        || (c > '\u00FF'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT));
  }

  /** Marks that print nothing and may stand inside a word. */
  static boolean isInvisible(char c) {
    return c == '\u00AD' || (c > '\u00FF' && Character.getType(c) == Character.FORMAT);
  }

  static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02BC'
        || c == '`'
        || c == '\u00B4';
  }

  static boolean isDoubleQuote(char c) {
    return c == '"'
        || (c >= '\u201C' && c <= '\u201F')
        || c == '\u00AB'
        || c == '\u00BB'
        || c == '\u2033'
        || c == '\u300C'
        || c == '\u300D'
        || c == '\uFF02';
  }

  static boolean isSingleQuote(char c) {
    return isApostrophe(c) || c == '\u201A' || c == '\u201B' || c == '\u2039' || c == '\u203A';
  }

  static boolean isQuote(char c) {
    return isDoubleQuote(c) || isSingleQuote(c);
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c > '\u00FF' && Character.isDigit(c));
  }

  static boolean isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || (c > '\u007F' && Character.isUpperCase(c));
  }

  static boolean isLower(char c) {
    return (c >= 'a' && c <= 'z') || (c > '\u007F' && Character.isLowerCase(c));
  }

  /** Letters, digits, combining marks, halves of surrogate pairs, the underscore. */
  static boolean isWordly(char c) {
    if (c < '\u0080') {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
