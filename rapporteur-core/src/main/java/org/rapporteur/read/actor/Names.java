package org.rapporteur.read.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Words;

/** What people's names are made of. */
final class Names {

  private static final Set<String> PARTICLES = Words.standard().of("actor.names.particles").all();
  private static final Set<String> SUFFIXES = Words.standard().of("actor.names.suffixes").all();

  private Names() {}

  /** Whether a word joins parts of a name: <i>de</i>, <i>bin</i>, <i>al</i>. */
  static boolean isParticle(Word word) {
    return PARTICLES.contains(word.key());
  }

  /** Whether a word follows a name without being its last: <i>Jr.</i> */
  static boolean isSuffix(Word word) {
    return SUFFIXES.contains(word.key());
  }

  /** The key of the last name, its particles included: <i>von der leyen</i>. */
  static String surname(List<Word> words) {
    int last = words.size() - 1;
    while (last > 0 && isSuffix(words.get(last))) {
      last--;
    }
    int first = last;
    while (first > 1 && isParticle(words.get(first - 1))) {
      first--;
    }
    return Word.join(words.subList(first, last + 1));
  }

  /** Whether a name begins with the family's: <i>Kim Sol-mi</i> is no woman for her <i>Kim</i>. */
  static boolean isFamilyFirst(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > name.lastIndexOf(' ')
        && name.indexOf(' ') > 0
        && hyphen + 1 < name.length()
        && Character.isLowerCase(name.charAt(hyphen + 1));
  }

  /**
   * A form of a key that different ways to write a foreign name share: <i>Sergey</i> and
   * <i>Sergei</i>, <i>Zelenskyy</i> and <i>Zelenskiy</i>.
   */
  static String skeleton(String key) {
    StringBuilder b = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      char next = i + 1 < key.length() ? key.charAt(i + 1) : ' ';
      char plain =
          switch (c) {
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            case 'q', 'c' -> 'k';
            case 'z' -> 's';
            default -> c;
          };
      boolean silent = c == 'h' && i > 0 || c == 'e' && next == 'i';
      if (!silent && (b.length() == 0 || b.charAt(b.length() - 1) != plain)) {
        b.append(plain);
      }
    }
    int n = b.length();
    return n > 3 && b.charAt(n - 1) == 'i' ? b.substring(0, n - 1) : b.toString();
  }
}
