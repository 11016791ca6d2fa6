package org.rapporteur.read.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;

/**
 * A word as name lists compare it: a token may hold several ({@code Bosnia-Herzegovina}), and
 * {@code U.S.} is one.
 *
 * @param key lower case, without diacritics, full stops and hyphens; a mark of punctuation is a
 *     word of its own, so that no name is found across it
 * @param form as it stands
 * @param token id of its token, or its own number in a bare phrase
 */
record Word(String key, String form, int token) {

  /** The key of the genitive's mark, however it is written: <i>Norland's</i>, <i>the isles'</i>. */
  static final String GENITIVE = Particles.GENITIVE_MARK.word();

  /** The words of a bare phrase. */
  static List<Word> of(String phrase) {
    List<Word> found = new ArrayList<>();
    split(phrase, -1, found);
    return found;
  }

  /** The words of a sentence. */
  static List<Word> of(Sentence sentence) {
    List<Word> found = new ArrayList<>(sentence.size() + 4);
    for (Token t : sentence.tokens()) {
      if (t.is(Morph.GENITIVE)) {
        found.add(new Word(GENITIVE, t.form(), t.id()));
      } else if (t.form().length() == 1 && !Character.isLetterOrDigit(t.form().charAt(0))) {
        if (isMark(t.form().charAt(0))) {
          found.add(new Word(t.form(), t.form(), t.id()));
        }
      } else {
        split(t.form(), t.id(), found);
      }
    }
    return found;
  }

  /** A hyphen joins words, and what an editor put in square brackets is part of the sentence. */
  private static boolean isMark(char c) {
    return c != '-' && c != '[' && c != ']';
  }

  /** The key of a phrase: its words' keys, joined by blanks. */
  static String key(String phrase) {
    return join(of(phrase));
  }

  /** The keys of words, joined by blanks. */
  static String join(List<Word> words) {
    StringBuilder b = new StringBuilder();
    for (Word w : words) {
      if (b.length() > 0) {
        b.append(' ');
      }
      b.append(w.key());
    }
    return b.toString();
  }

  /** Whether it begins with a capital or a digit. */
  boolean isCapital() {
    return !form.isEmpty()
        && (Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0)));
  }

  /** Whether all its letters are capitals, two at least. */
  boolean isUpper() {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  private static void split(String text, int token, List<Word> into) {
    int at = 0;
    int n = text.length();
    while (at < n) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = at;
        while (end < n && joins(text, end)) {
          end++;
        }
        String form = text.substring(at, end);
        at = end;
        String key = fold(form);
        boolean genitive = key.length() > 2 && key.endsWith(GENITIVE);
        into.add(
            new Word(
                genitive ? key.substring(0, key.length() - 2) : key,
                form,
                token < 0 ? into.size() : token));
        if (genitive) {
          into.add(new Word(GENITIVE, GENITIVE, token < 0 ? into.size() : token));
        }
      } else {
        boolean silent = Character.isWhitespace(c) || c == '.' || c == '-' || c == '+' || c == '‑';
        if (!silent) {
          String mark = Character.toString(c == '’' ? '\'' : c);
          into.add(new Word(mark, mark, token < 0 ? into.size() : token));
        }
        at++;
      }
    }
  }

  /** A full stop joins between or after single letters, an apostrophe between letters. */
  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (c == '\'' || c == '’') {
      return inside;
    }
    boolean single = at == 1 || (at > 1 && !Character.isLetterOrDigit(text.charAt(at - 2)));
    return c == '.' && single && Character.isUpperCase(text.charAt(at - 1));
  }

  private static String fold(String form) {
    boolean plain = true;
    for (int i = 0; i < form.length() && plain; i++) {
      char c = form.charAt(i);
      plain = c < 128 && c != '.';
    }
    if (plain) {
      return form.toLowerCase(Locale.ROOT);
    }
    String wide = Normalizer.normalize(form, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (c == '’') {
        b.append('\'');
      } else if (c == 'ł') {
        b.append('l');
      } else if (c == 'ø') {
        b.append('o');
      } else if (c == 'ı') {
        b.append('i');
      } else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
        b.append(c);
      }
    }
    return b.toString();
  }
}
