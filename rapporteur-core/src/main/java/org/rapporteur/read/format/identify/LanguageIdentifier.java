package org.rapporteur.read.format.identify;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its sequences of letters and by how many papers write it: the
 * likeliest language, if the next one is far enough behind. Immutable; one loads its profiles once.
 */
public final class LanguageIdentifier {

  private static final int SAMPLE = 4000;
  private static final int FEWEST_LETTERS = 40;
  private static final double MARGIN = 0.012;

  /** Below so many letters a few names outweigh the rest. */
  private static final int SHORT = 160;

  /** Words that only English has in such numbers. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "for", "with", "on", "as", "is", "was", "by", "at",
          "from", "said", "it", "he", "his", "are", "not", "have", "be", "which", "but", "this",
          "their", "has", "were", "who", "they", "will", "its", "would", "had");

  private static final Set<String> ONLY_ENGLISH =
      Set.of("the", "and", "that", "with", "of", "which");

  /**
   * Languages that many papers write. A line of names ("Gol de Marc Ferrer, Quim Sala al Alden
   * United") is likely in languages that write few words otherwise, so another one has to be more
   * than a little likelier.
   */
  private static final Set<String> WIDESPREAD =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "tr", "ar", "fa", "zh", "ja", "ko",
          "hi", "id", "uk", "sv", "cs", "el", "hu", "vi", "th", "ro", "da", "no", "fi");

  /** The logarithm of one in sixty, and each letter stands in six sequences. */
  private static final double LESS_WIDESPREAD = -6 * Math.log(60);

  /** Loaded when a text first needs it: one that is plainly English does not. */
  private static final class Loaded {
    private static final Profiles ALL = Profiles.load();
  }

  /** The language's ISO 639-1 code; empty if the text is too short or too mixed to say. */
  public Optional<String> identify(String text) {
    String letters = withoutNames(letters(text));
    if (letters.length() < FEWEST_LETTERS && !isDense(letters)) {
      return Optional.empty();
    }
    return isPlainlyEnglish(letters) ? Optional.of("en") : likeliest(letters);
  }

  /** What is short is told by its small words: <i>Varland has been warning Ostmark</i>. */
  private static String withoutNames(String letters) {
    if (letters.length() >= SHORT || letters.chars().noneMatch(Character::isLowerCase)) {
      return letters;
    }
    StringBuilder small = new StringBuilder(" ");
    for (String word : letters.strip().split(" ")) {
      if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        small.append(word).append(' ');
      }
    }
    return small.toString();
  }

  /** Whether a quarter of the words are English ones, of more kinds the more words there are. */
  private static boolean isPlainlyEnglish(String letters) {
    String[] words = letters.toLowerCase(Locale.ROOT).strip().split(" ");
    int common = 0;
    Set<String> kinds = new HashSet<>();
    for (String word : words) {
      common += ENGLISH.contains(word) ? 1 : 0;
      if (ENGLISH.contains(word)) {
        kinds.add(word);
      }
    }
    long only = kinds.stream().filter(ONLY_ENGLISH::contains).count();
    return common * 4 >= words.length
        && (words.length >= 20 ? only >= 2 : only >= 1 && kinds.size() >= 4);
  }

  private static Optional<String> likeliest(String letters) {
    Profiles profiles = Loaded.ALL;
    double[] scores = scores(letters, profiles);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    String language = profiles.language(best);
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      next = profiles.language(i).equals(language) ? next : Math.max(next, scores[i]);
    }
    return scores[best] - next < MARGIN ? Optional.empty() : Optional.of(language);
  }

  /** Scripts that say much in few characters. */
  private static boolean isDense(String letters) {
    return letters.length() >= 10
        && letters
            .codePoints()
            .anyMatch(
                c ->
                    Character.isIdeographic(c)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || (c >= 0xAC00 && c <= 0xD7A3));
  }

  /** The mean logarithm of the shares of all sequences, a language each. */
  private static double[] scores(String letters, Profiles profiles) {
    double[] sums = new double[profiles.size()];
    int n = 0;
    for (int i = 0; i < letters.length(); i++) {
      for (int length = 1; length <= 3 && i + length <= letters.length(); length++) {
        String gram = letters.substring(i, i + length);
        if (!isBroken(gram)) {
          profiles.add(gram, sums);
          n++;
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      double before = WIDESPREAD.contains(profiles.language(i)) ? 0 : LESS_WIDESPREAD;
      sums[i] = (sums[i] + before) / Math.max(1, n);
    }
    return sums;
  }

  /** A blank alone, or one in the middle, is no sequence of a word. */
  private static boolean isBroken(String gram) {
    return gram.equals(" ") || (gram.length() == 3 && gram.charAt(1) == ' ');
  }

  /** Letters with single blanks between words; addresses and words in capitals made small. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(" ");
    Set<String> sentences = new HashSet<>();
    int from = text.length() > 3 * SAMPLE ? text.length() / 4 : 0;
    int start = -1;
    int begun = letters.length();
    for (int i = from; i <= text.length() && letters.length() < SAMPLE; i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, Math.min(i, start + 60));
        boolean loud = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        letters.append(loud ? word.toLowerCase(Locale.ROOT) : word).append(' ');
        start = -1;
      }
      if (i < text.length() && isEnd(text.charAt(i))) {
        // What is said a thousand times says no more of its language than what is said once.
        if (!sentences.add(letters.substring(begun))) {
          letters.setLength(begun);
        }
        begun = letters.length();
      }
    }
    return letters.toString();
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '.' || c == '!' || c == '?';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
