package org.rapporteur.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as somebody looks for them: without case and accents, and with names found
 * however their apostrophes and hyphens are printed. {@code Sana'a} is found as {@code sanaa},
 * {@code al-Assad} as {@code al assad} and as {@code alassad}, {@code Łódź's} as {@code lodz}.
 * Stateless; linear in the text.
 */
public final class Folding {

  private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u02bb\u02be\u02bf`\u00b4";
  private static final String HYPHENS = "-\u2010\u2011\u00ad";

  private Folding() {}

  /**
   * A word of a text.
   *
   * @param span where it stands, in UTF-16 offsets
   * @param folded how it is looked for
   */
  public record Word(Span span, String folded) {}

  /**
   * Words held together by hyphens or apostrophes.
   *
   * @param words at least one
   */
  public record Compound(List<Word> words) {
    /** Copies the list. */
    public Compound {
      words = List.copyOf(words);
    }

    /** All its words as one. */
    public String joined() {
      StringBuilder all = new StringBuilder();
      words.forEach(w -> all.append(w.folded()));
      return all.toString();
    }
  }

  /** The compounds of a text in order; a plain word is a compound of one. */
  public static List<Compound> compounds(String text) {
    List<Compound> found = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = endOfWord(text, at);
      boolean possessive = !open.isEmpty() && isPossessive(text, at, end);
      if (!possessive) {
        String folded = fold(text.substring(at, end));
        if (!folded.isEmpty()) {
          open.add(new Word(new Span(at, end), folded));
        }
      }
      boolean joins =
          end + 1 < text.length()
              && (APOSTROPHES.indexOf(text.charAt(end)) >= 0
                  || HYPHENS.indexOf(text.charAt(end)) >= 0)
              && isWord(text.codePointAt(end + 1));
      if (!joins && !open.isEmpty()) {
        found.add(new Compound(open));
        open.clear();
      }
      at = joins ? end + 1 : end;
    }
    return found;
  }

  /** The words of a text in order. */
  public static List<Word> words(String text) {
    return compounds(text).stream().flatMap(c -> c.words().stream()).toList();
  }

  /** The words of a text with single spaces between. */
  public static String plain(String text) {
    StringBuilder all = new StringBuilder();
    for (Word word : words(text)) {
      all.append(all.isEmpty() ? "" : " ").append(word.folded());
    }
    return all.toString();
  }

  /** The same with the words of a compound as one. */
  public static String joined(String text) {
    return String.join(" ", compounds(text).stream().map(Compound::joined).toList());
  }

  /** The s after an apostrophe. */
  private static boolean isPossessive(String text, int at, int end) {
    return end - at == 1
        && Character.toLowerCase(text.charAt(at)) == 's'
        && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWord(int c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.OTHER_NUMBER;
  }

  private static String fold(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> isWord(c) && !isAccent(c))
        .forEach(
            c -> {
              switch (c) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  /**
   * A mark over or under a Latin, Greek or Cyrillic letter, or a vowel sign of Arabic or Hebrew.
   */
  private static boolean isAccent(int c) {
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x591 && c <= 0x5c7) || (c >= 0x64b && c <= 0x65f);
  }
}
