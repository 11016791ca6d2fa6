package org.rapporteur.read.language;

/** Cuts runs of punctuation: {@code ...}, {@code --}, {@code ?!}, two apostrophes, smileys. */
final class Marks {

  private static final int LONGEST = 200;

  private Marks() {}

  /** The end of the mark that begins at {@code i}. */
  static int end(String text, int i, int to) {
    char c = text.charAt(i);
    int limit = Math.min(to, i + LONGEST);
    char next = i + 1 < to ? text.charAt(i + 1) : ' ';
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
      return i + 2;
    }
    if (c == '.' && next == '.') {
      return run(text, i, limit, c);
    }
    if (c == '!' || c == '?') {
      int e = i + 1;
      while (e < limit && (text.charAt(e) == '!' || text.charAt(e) == '?')) {
        e++;
      }
      return e;
    }
    if (c == '[' && text.startsWith("[...]", i) && i + 5 <= to) {
      return i + 5;
    }
    if (next == c && i + 3 < to && text.charAt(i + 2) == c && text.charAt(i + 3) == c) {
      return run(text, i, limit, c);
    }
    if (next == c) {
      if (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') {
        return i + 2;
      }
      if (Letters.isDash(c)
          || c == '='
          || c == '*'
          || c == '~'
          || c == '+'
          || c == '#'
          || c == '<'
          || c == '>'
          || c == '$'
          || c == '|'
          || c == '\u2026') {
        return run(text, i, limit, c);
      }
    }
    return smiley(text, i, to);
  }

  private static int run(String text, int i, int limit, char c) {
    int e = i + 1;
    while (e < limit && text.charAt(e) == c) {
      e++;
    }
    return e;
  }

  private static int smiley(String text, int i, int to) {
    char c = text.charAt(i);
    if (c == ':' || c == ';' || c == '=') {
      int e = i + 1;
      if (e < to && text.charAt(e) == '-') {
        e++;
      }
      if (e < to) {
        char mouth = text.charAt(e);
        boolean alone = e + 1 >= to || !Letters.isWordly(text.charAt(e + 1));
        if (mouth == ')' || mouth == '(' || ((mouth == 'D' || mouth == 'P') && alone)) {
          return e + 1;
        }
      }
    }
    return i + 1;
  }
}
