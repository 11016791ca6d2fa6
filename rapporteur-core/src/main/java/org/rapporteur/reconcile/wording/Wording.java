package org.rapporteur.reconcile.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a quotation or a phrase, made comparable: lower case, no accents, no punctuation,
 * beside each word its stem and how much it says. Immutable.
 */
public final class Wording {

  private static final int LONGEST = 400;
  private static final double FUNCTION = 0.25;

  /** Words in another order are a little less alike than in the same. */
  private static final double REORDERED = 0.9;

  private final List<String> words;
  private final List<String> stems;
  private final double[] weights;
  private final int[] hashes;

  /** The places of the words, sorted by their stems, then by place. */
  private final int[] order;

  private final List<String> content;
  private final Set<String> different;

  private Wording(List<String> words) {
    this.words = List.copyOf(words);
    this.stems = words.stream().map(Wording::stem).toList();
    this.weights = new double[words.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = FunctionWords.contains(words.get(i)) ? FUNCTION : 1;
    }
    this.hashes = stems.stream().mapToInt(String::hashCode).toArray();
    this.order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparing(stems::get))
            .mapToInt(i -> i)
            .toArray();
    this.content = content(stems, weights);
    this.different = Set.copyOf(content);
  }

  /** The words of a text; of a very long one the beginning. */
  public static Wording of(String text) {
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
    return new Wording(words);
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
    return content;
  }

  /** The words that say something as they are written, beside the stems of {@link #content()}. */
  public List<String> contentWords() {
    return content(words, weights);
  }

  private static List<String> content(List<String> stems, double[] weights) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] == 1) {
        found.add(stems.get(i));
      }
    }
    return List.copyOf(found);
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

  private double weight() {
    double sum = 0;
    for (double w : weights) {
      sum += w;
    }
    return sum;
  }

  /**
   * The share of the shorter wording's weight that the longer one has, in order or nearly, in [0,
   * 1].
   */
  public double likeness(Wording other) {
    double smaller = Math.min(weight(), other.weight());
    return smaller == 0 ? 0 : Math.max(inOrder(other), REORDERED * inAnyOrder(other)) / smaller;
  }

  /** How many different words that say something the two share. */
  public int sharedContent(Wording other) {
    boolean fewer = different.size() <= other.different.size();
    Set<String> few = fewer ? different : other.different;
    Set<String> many = fewer ? other.different : different;
    int shared = 0;
    for (String stem : few) {
      shared += many.contains(stem) ? 1 : 0;
    }
    return shared;
  }

  /** How many different words of it say something. */
  int differentContent() {
    return different.size();
  }

  /** The weight of the heaviest common subsequence. */
  private double inOrder(Wording other) {
    double[] best = new double[other.weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      String stem = stems.get(i);
      int hash = hashes[i];
      double before = 0;
      for (int j = 0; j < other.weights.length; j++) {
        double above = best[j + 1];
        if (hash == other.hashes[j] && stem.equals(other.stems.get(j))) {
          best[j + 1] = before + Math.min(weights[i], other.weights[j]);
        } else if (best[j] > above) {
          best[j + 1] = best[j];
        }
        before = above;
      }
    }
    return best[other.weights.length];
  }

  /** Of each word as often as both have it, the first ones of this wording. */
  private double inAnyOrder(Wording other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < order.length && j < other.order.length; ) {
      int compared = stems.get(order[i]).compareTo(other.stems.get(other.order[j]));
      if (compared == 0) {
        sum += weights[order[i]];
      }
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return sum;
  }
}
