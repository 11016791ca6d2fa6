package org.rapporteur.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people, compared across spellings: accents, transliterations, initials, titles. */
final class Names {

  /** "Ferdinand Ostrel Jr": a son's name is his family's. */
  private static final Set<String> LATER = Set.copyOf(WordList.of("later-of-a-name.txt"));

  /** Endings of family names that are written in several ways. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("iev", "ev"),
          Map.entry("eev", "ev"),
          Map.entry("enka", "enko"),
          Map.entry("of", "ov"));

  /** So many consonants tell a name whatever vowels stand between them. */
  private static final int TELLING = 3;

  /** Vowels that differ. */
  private static final int OTHERWISE = 2;

  private Names() {}

  /** The words of a name, lower case, without accents and punctuation. */
  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == ' ' || c == '.' || c == '-' || c == ',') {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      }
    }
    return words.size() > 1 && LATER.contains(words.get(words.size() - 1))
        ? List.copyOf(words.subList(0, words.size() - 1))
        : words;
  }

  /**
   * A word as it sounds, roughly, so that transliterations meet: Zelensky, Zelenskyy, Zelenskiy;
   * Sergey, Sergei; Aleksandr, Alexander; Gaddafi, Gadhafi.
   */
  static String sound(String word) {
    String s =
        word.replace("x", "ks")
            .replace("ph", "f")
            .replace("kh", "h")
            .replace("dh", "d")
            .replace("gh", "g")
            .replace("tch", "ch")
            .replace("j", "y")
            .replace("w", "v")
            .replace("ou", "u")
            .replace("oo", "u");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i) == 'y' ? 'i' : s.charAt(i);
      if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    String sound = out.toString();
    for (Map.Entry<String, String> ending : ENDINGS) {
      if (sound.length() > ending.getKey().length() && sound.endsWith(ending.getKey())) {
        String stem = sound.substring(0, sound.length() - ending.getKey().length());
        sound = stem + ending.getValue();
      }
    }
    return sound.endsWith("er") && sound.length() > 4
        ? sound.substring(0, sound.length() - 2) + "r"
        : sound;
  }

  /** The sound of the last word: what a blunt index of names can go by. */
  static String family(String name) {
    return Name.of(name).family();
  }

  /** Whether two names can be one person's: same family name, first names that agree. */
  static boolean agree(String a, String b) {
    return Name.of(a).agrees(Name.of(b));
  }

  /**
   * "Muammar" and "Moammar", "Mikhail" and "Mikheil": the consonants, and all but a few vowels; but
   * Mario is not Maria.
   */
  static boolean alike(String first, String other) {
    String consonants = VOWEL.matcher(first).replaceAll("");
    return first.equals(other)
        || (consonants.length() >= TELLING
            && consonants.equals(VOWEL.matcher(other).replaceAll(""))
            && first.charAt(0) == other.charAt(0)
            && first.charAt(first.length() - 1) == other.charAt(other.length() - 1)
            && differ(first, other) <= OTHERWISE);
  }

  /** In how many of the places between consonants the vowels differ. */
  private static int differ(String a, String b) {
    String[] mine = CONSONANT.split(a, -1);
    String[] theirs = CONSONANT.split(b, -1);
    int differ = 0;
    for (int i = 0; i < mine.length; i++) {
      differ += mine[i].equals(theirs[i]) ? 0 : Math.max(mine[i].length(), theirs[i].length());
    }
    return differ;
  }

  private static final Pattern VOWEL = Pattern.compile("[aeiou]");
  private static final Pattern CONSONANT = Pattern.compile("[^aeiou]");
}
