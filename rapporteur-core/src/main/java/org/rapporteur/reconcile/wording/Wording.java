package org.rapporteur.reconcile.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a quotation or a phrase, made comparable: lower case, no accents, no punctuation,
 * beside each word its stem and how much it says. Immutable.
 */
public final class Wording {

  private static final int LONGEST = 400;

  private final List<String> words;

  /** What is known of the words beyond themselves, found out when it is asked for. */
  private @Nullable WeighedWords weighed;

  private Wording(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Found out twice if two threads ask at once; both find the same. */
  private WeighedWords weighed() {
    WeighedWords known = weighed;
    if (known == null) {
      known = new WeighedWords(words, words.stream().map(Wording::stem).toList());
      weighed = known;
    }
    return known;
  }

  /** The words of a text; of a very long one the beginning. */
  public static Wording of(String text) {
    return new Wording(words(text));
  }

  /** The words of a text that is kept with others. */
  public static Wording of(String text, Vocabulary vocabulary) {
    List<Vocabulary.Word> words = words(text).stream().map(vocabulary::of).toList();
    Wording wording = new Wording(words.stream().map(Vocabulary.Word::written).toList());
    wording.weighed =
        new WeighedWords(wording.words, words.stream().map(Vocabulary.Word::stem).toList());
    return wording;
  }

  private static List<String> words(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length() && words.size() < LONGEST; i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == JOINT) {
        word.append(c);
      } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      }
    }
    return words;
  }

  /** Holds the letters of an abbreviation together, so that "US" is not "us". */
  private static final char JOINT = '_';

  private static final Pattern DOTTED = Pattern.compile("\\b([A-Z])\\.\\s?([A-Z])\\.");
  private static final Pattern CAPITALS = Pattern.compile("\\b([A-Z])([A-Z])\\b");
  private static final Pattern UNITED =
      Pattern.compile("\\bUnited ([SKN])(?:tates|ingdom|ations)\\b");

  private static String plain(String text) {
    String abbreviated = text;
    if (mayAbbreviate(text)) {
      abbreviated = UNITED.matcher(text).replaceAll("U_$1");
      abbreviated = DOTTED.matcher(abbreviated).replaceAll("$1_$2");
      abbreviated = CAPITALS.matcher(abbreviated).replaceAll("$1_$2");
    }
    String decomposed =
        isAscii(text) ? abbreviated : Normalizer.normalize(abbreviated, Normalizer.Form.NFKD);
    return decomposed.toLowerCase(Locale.ROOT);
  }

  /** Most texts have nothing that looks like an abbreviation; looking is cheaper than matching. */
  private static boolean mayAbbreviate(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((isCapital(c) || c == '.') && isCapital(text.charAt(i - 1))) {
        return true;
      }
    }
    return text.contains("United ");
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The words, normalised. */
  public List<String> words() {
    return words;
  }

  /** The stems of the words that say something, in order. */
  public List<String> content() {
    return weighed().content();
  }

  /** The words that say something as they are written, beside the stems of {@link #content()}. */
  public List<String> contentWords() {
    return weighed().telling(words);
  }

  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ings", "ing", "edly", "ies", "ed", "ly", "es", "s", "e", "y");

  /** The word without its inflection; a rough one, for comparison only. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /**
   * The share of the shorter wording's weight that the longer one has, in order or nearly, in [0,
   * 1].
   */
  public double likeness(Wording other) {
    return weighed().likeness(other.weighed());
  }

  /** More alike than this they are not; found in less time. */
  double mostLikeness(Wording other) {
    return weighed().mostLikeness(other.weighed());
  }

  /** How many different words that say something the two share. */
  public int sharedContent(Wording other) {
    return weighed().sharedContent(other.weighed());
  }

  /** How many different words of it say something. */
  int differentContent() {
    return weighed().different().size();
  }
}
