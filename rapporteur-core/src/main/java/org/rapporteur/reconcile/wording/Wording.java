package org.rapporteur.reconcile.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
  private final List<String> content;
  private final Set<String> different;

  private Wording(List<String> words) {
    this.words = List.copyOf(words);
    this.stems = words.stream().map(Wording::stem).toList();
    this.weights = new double[words.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = FunctionWords.contains(words.get(i)) ? FUNCTION : 1;
    }
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
    String abbreviated = UNITED.matcher(text).replaceAll("U_$1");
    abbreviated = DOTTED.matcher(abbreviated).replaceAll("$1_$2");
    abbreviated = CAPITALS.matcher(abbreviated).replaceAll("$1_$2");
    return Normalizer.normalize(abbreviated, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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
      double before = 0;
      for (int j = 0; j < other.weights.length; j++) {
        double above = best[j + 1];
        best[j + 1] =
            stems.get(i).equals(other.stems.get(j))
                ? before + Math.min(weights[i], other.weights[j])
                : Math.max(best[j + 1], best[j]);
        before = above;
      }
    }
    return best[other.weights.length];
  }

  private double inAnyOrder(Wording other) {
    Map<String, Integer> left = new HashMap<>();
    for (String stem : other.stems) {
      left.merge(stem, 1, Integer::sum);
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (left.getOrDefault(stems.get(i), 0) > 0) {
        left.merge(stems.get(i), -1, Integer::sum);
        sum += weights[i];
      }
    }
    return sum;
  }
}
