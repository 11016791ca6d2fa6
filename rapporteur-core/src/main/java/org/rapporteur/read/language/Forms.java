package org.rapporteur.read.language;

/** Makes the form of a word regular: plain quotation marks, no marks that print nothing. */
final class Forms {

  private Forms() {}

  static String regular(String text, int start, int end) {
    boolean odd = false;
    for (int i = start; i < end && !odd; i++) {
      char c = text.charAt(i);
      odd =
          (c > '~' && (Letters.isQuote(c) || Letters.isBlank(c)))
              || c == '`'
              || c < ' '
              || c == '\'';
    }
    if (!odd) {
      return text.substring(start, end);
    }
    boolean mark = true;
    for (int i = start; i < end && mark; i++) {
      mark = Letters.isQuote(text.charAt(i));
    }
    if (mark && (end - start == 2 || Letters.isDoubleQuote(text.charAt(start)))) {
      return "\"";
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isSingleQuote(c)) {
        out.append('\'');
      } else if (Letters.isDoubleQuote(c)) {
        out.append('"');
      } else if (!Letters.isInvisible(c)) {
        out.append(Letters.isBlank(c) ? ' ' : c);
      }
    }
    return out.isEmpty() ? text.substring(start, end) : out.toString();
  }
}
