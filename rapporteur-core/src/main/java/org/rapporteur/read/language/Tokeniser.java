package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words as the English treebanks of Universal Dependencies do: clitics and
 * contractions apart ({@code do n't}, {@code envoy 's}), hyphens as words of their own but for
 * prefixes ({@code co-chair}), abbreviations with their full stop. One pass from left to right;
 * immutable.
 */
final class Tokeniser {

  /** Longer runs of letters are cut: no word is that long. */
  private static final int LONGEST = 400;

  private final Abbreviations abbreviations;
  private final Clitics clitics;
  private final Set<String> prefixes;
  private final Set<String> domains;
  private final Set<String> capitalDomains;
  private final Set<String> clipped;

  Tokeniser(WordList lists) {
    abbreviations = new Abbreviations(lists);
    clitics = new Clitics(lists);
    prefixes = lists.section("prefixes");
    domains = lists.section("domains");
    capitalDomains = lists.section("capital-domains");
    clipped = lists.section("clipped");
  }

  /** Adds the words of {@code text} between two offsets, in order. */
  void cut(String text, int from, int to, Words out) {
    int i = from;
    int addressUntil = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Letters.isBlank(c)) {
        i++;
        continue;
      }
      if (i >= addressUntil) {
        int chunkEnd = chunkEnd(text, i, to);
        addressUntil = chunkEnd;
        int address = Addresses.end(text, i, chunkEnd);
        if (address > i) {
          out.add(i, address);
          i = address;
          continue;
        }
      }
      i = next(text, from, i, to, out);
    }
  }

  private static int chunkEnd(String text, int i, int to) {
    int e = i;
    while (e < to && !Letters.isBlank(text.charAt(e))) {
      e++;
    }
    return e;
  }

  private int next(String text, int from, int i, int to, Words out) {
    char c = text.charAt(i);
    if (Letters.isWordly(c) || isPair(text, i, to)) {
      return word(text, i, i, to, out);
    }
    char after = i + 1 < to ? text.charAt(i + 1) : ' ';
    boolean atStart = i == from || !Letters.isWordly(text.charAt(i - 1));
    if (Letters.isApostrophe(c) && atStart) {
      int clip = clipped(text, i, to);
      if (clip > i) {
        out.add(i, clip);
        return clip;
      }
    }
    boolean sticks =
        ((c == '#' || c == '@') && Letters.isWordly(after))
            || ((c == '+' || c == '.') && Letters.isDigit(after) && atStart);
    if (sticks) {
      return word(text, i, i + 1, to, out);
    }
    int end = Marks.end(text, i, to);
    out.add(i, end);
    return end;
  }

  /** The end of a clipped word or decade ({@code 'em}, {@code '90s}), or the start if none. */
  private int clipped(String text, int i, int to) {
    int e = i + 1;
    while (e < to && e - i < 8 && Letters.isWordly(text.charAt(e))) {
      e++;
    }
    if (e == i + 1) {
      return i;
    }
    String rest = text.substring(i + 1, e).toLowerCase(Locale.ROOT);
    boolean decade = Letters.isDigit(rest.charAt(0)) && rest.length() <= 3 && rest.length() >= 2;
    return decade || clipped.contains(rest) ? e : i;
  }

  private static boolean isPair(String text, int i, int to) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < to
        && Character.isLowSurrogate(text.charAt(i + 1))
        && Character.isLetterOrDigit(text.codePointAt(i));
  }

  /** Scans a word whose first characters, up to {@code i}, are settled; returns its end. */
  private int word(String text, int start, int i, int to, Words out) {
    int e = i;
    int limit = Math.min(to, start + LONGEST);
    while (e < limit) {
      char c = text.charAt(e);
      if (Letters.isWordly(c)) {
        e++;
      } else if (isPair(text, e, to)) {
        e += 2;
      } else if (Letters.isInvisible(c) && e + 1 < limit && Letters.isWordly(text.charAt(e + 1))) {
        e++;
      } else if (e > start && joins(text, start, e, to)) {
        e++;
      } else {
        break;
      }
    }
    if (e == start) {
      e = Math.min(to, start + 1);
    }
    e = abbreviations.end(text, start, e, to);
    clitics.add(text, start, e, out);
    return e;
  }

  /** Whether the mark at {@code e} holds the letters before and after it together. */
  private boolean joins(String text, int start, int e, int to) {
    if (e + 1 >= to) {
      return false;
    }
    char c = text.charAt(e);
    char before = text.charAt(e - 1);
    char after = text.charAt(e + 1);
    if (c == '$') {
      return e - start <= 3 && Letters.isUpper(before) && Letters.isDigit(after);
    }
    if (!Letters.isWordly(before) || !Letters.isWordly(after)) {
      return false;
    }
    boolean digits = Letters.isDigit(before) && Letters.isDigit(after);
    if (c == '.') {
      return digits || Abbreviations.isAcronym(text, start, e) || isAddress(text, start, e, to);
    }
    if (c == ',') {
      return digits
          && e + 3 < to
          && Letters.isDigit(text.charAt(e + 2))
          && Letters.isDigit(text.charAt(e + 3));
    }
    if (c == ':') {
      return digits;
    }
    if (c == '/') {
      return digits || (e - start == 1 && (e + 2 >= to || !Letters.isWordly(text.charAt(e + 2))));
    }
    if (c == '&') {
      return Letters.isUpper(before) && Letters.isUpper(after);
    }
    if (Letters.isApostrophe(c)) {
      return !Letters.isDigit(before) || Character.toLowerCase(after) == 's';
    }
    if (Letters.isDash(c)) {
      return digits ? isNumberGroup(text, start, to) : c == '-' && isPrefix(text, start, e);
    }
    return false;
  }

  private boolean isPrefix(String text, int start, int e) {
    return e - start <= 8 && prefixes.contains(text.substring(start, e).toLowerCase(Locale.ROOT));
  }

  /** Whether digits in groups look like a telephone number or a date. */
  private static boolean isNumberGroup(String text, int start, int to) {
    int digits = 0;
    int dashes = 0;
    for (int i = start; i < Math.min(to, start + 24); i++) {
      char c = text.charAt(i);
      if (Letters.isDigit(c)) {
        digits++;
      } else if (c == '-') {
        dashes++;
      } else {
        break;
      }
    }
    return dashes >= 2 || (digits >= 7 && digits != 8);
  }

  /** Whether a domain name or a file's name goes on after the full stop at {@code e}. */
  private boolean isAddress(String text, int start, int e, int to) {
    int last = e;
    int i = e + 1;
    while (i < to && i < e + 60 && (Letters.isWordly(text.charAt(i)) || text.charAt(i) == '.')) {
      if (text.charAt(i) == '.' && i + 1 < to && Letters.isWordly(text.charAt(i + 1))) {
        last = i;
      }
      i++;
    }
    int stop = i;
    while (stop > last && text.charAt(stop - 1) == '.') {
      stop--;
    }
    String suffix = text.substring(last + 1, Math.max(last + 1, stop));
    boolean known = domains.contains(suffix.toLowerCase(Locale.ROOT));
    boolean capital = known && Letters.isUpper(suffix.charAt(0));
    return known
        && ((e - start > 1
                && (!capital || capitalDomains.contains(suffix.toLowerCase(Locale.ROOT))))
            || (suffix.length() == 3 && suffix.equals(suffix.toUpperCase(Locale.ROOT))));
  }
}
