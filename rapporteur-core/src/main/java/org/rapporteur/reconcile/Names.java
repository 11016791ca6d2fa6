package org.rapporteur.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of people, compared across spellings: accents, transliterations, initials, titles. */
final class Names {

  /** "Ferdinand Ostrel Jr": a son's name is his family's. */
  private static final Set<String> LATER = Set.copyOf(WordList.of("later-of-a-name.txt"));

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
   * Sergey, Sergei; Aleksandr, Alexander.
   */
  static String sound(String word) {
    String s =
        word.replace("x", "ks")
            .replace("ph", "f")
            .replace("kh", "h")
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
    for (String ending : List.of("iev", "eev")) {
      if (sound.endsWith(ending)) {
        sound = sound.substring(0, sound.length() - ending.length()) + "ev";
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
}
