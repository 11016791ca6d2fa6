package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.text.Blanks;

/** How names of people look in bylines and credits. Stateless. */
final class Names {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "van", "von", "der", "den", "ter", "al", "el", "bin",
          "ibn", "la", "le", "du", "dos", "y");

  /** A longer line is no list of names. */
  private static final int LONGEST = 600;

  /** What stands between two names whose blanks are single. */
  private static final Pattern BETWEEN = Pattern.compile(" ?(?:, ?and |, ?| and | & |; ?)");

  private Names() {}

  /** Whether the words look like one person's name: two to five words, each with a capital. */
  static boolean isPerson(String words) {
    String[] parts = words.replace('\u00A0', ' ').strip().split(" +");
    if (parts.length < 2 || parts.length > 5) {
      return false;
    }
    int capitals = 0;
    for (String part : parts) {
      boolean capital = Character.isUpperCase(part.charAt(0)) && isLettered(part);
      capitals += capital ? 1 : 0;
      if (!capital && !PARTICLES.contains(part.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return capitals >= 2;
  }

  private static boolean isLettered(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isLetter(c) && "'\u2019.-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The names of a list: {@code A, B and C}; empty if anything in it is not a person's name. */
  static List<String> list(String words) {
    if (words.length() > LONGEST) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(Blanks.single(words))) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!isPerson(name)) {
        return List.of();
      }
      names.add(regular(name));
    }
    return names;
  }

  /** A name printed in capitals, {@code JANE DOE}, with small letters. */
  static String regular(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder regular = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      regular.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return regular.toString();
  }
}
