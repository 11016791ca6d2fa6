package org.rapporteur.read.format.identify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the language of a text by its sequences of letters: the language whose profile makes them
 * likeliest, if the next one is far enough behind. Immutable; one loads its profiles once.
 */
public final class LanguageIdentifier {

  private static final String[] LANGUAGES = {
    "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "sl", "hr", "sr", "bg",
    "mk", "ro", "hu", "sq", "el", "tr", "sv", "da", "no", "fi", "et", "lv", "lt", "is", "ca", "ga",
    "ar", "fa", "ur", "he", "hi", "bn", "ta", "te", "ne", "th", "vi", "id", "tl", "sw", "so", "ko",
    "ja", "zh-CN", "zh-TW", "be", "af", "eu", "mt"
  };

  private static final int SAMPLE = 4000;
  private static final int FEWEST_LETTERS = 40;
  private static final double MARGIN = 0.012;

  /** Loaded when first asked for: whoever names the language of every text does without. */
  private static final class Profiles {
    private static final List<Profile> ALL = load();

    private static List<Profile> load() {
      ObjectMapper mapper = new ObjectMapper();
      List<Profile> all = new ArrayList<>();
      for (String language : LANGUAGES) {
        all.add(Profile.load(language, mapper));
      }
      return List.copyOf(all);
    }
  }

  /** The language's ISO 639-1 code; empty if the text is too short or too mixed to say. */
  public Optional<String> identify(String text) {
    String letters = letters(text);
    if (letters.length() < FEWEST_LETTERS && !isDense(letters)) {
      return Optional.empty();
    }
    Profile best = Profiles.ALL.get(0);
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Profile profile : Profiles.ALL) {
      double score = score(letters, profile);
      if (score > first) {
        second = best.language().equals(profile.language()) ? second : first;
        first = score;
        best = profile;
      } else if (!best.language().equals(profile.language())) {
        second = Math.max(second, score);
      }
    }
    return first - second < MARGIN ? Optional.empty() : Optional.of(best.language());
  }

  /** Scripts that say much in few characters. */
  private static boolean isDense(String letters) {
    return letters.length() >= 10
        && letters
            .codePoints()
            .anyMatch(c -> Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0xAC00 && c <= 0xD7A3));
  }

  private static double score(String letters, Profile profile) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < letters.length(); i++) {
      for (int length = 1; length <= 3 && i + length <= letters.length(); length++) {
        String gram = letters.substring(i, i + length);
        if (!isBroken(gram)) {
          sum += profile.log(gram);
          n++;
        }
      }
    }
    return n == 0 ? Double.NEGATIVE_INFINITY : sum / n;
  }

  /** A blank alone, or one in the middle, is no sequence of a word. */
  private static boolean isBroken(String gram) {
    return gram.equals(" ") || (gram.length() == 3 && gram.charAt(1) == ' ');
  }

  /** Letters with single blanks between words; addresses and words in capitals made small. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(" ");
    int from = text.length() > 3 * SAMPLE ? text.length() / 4 : 0;
    int start = -1;
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
    }
    return letters.toString();
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
