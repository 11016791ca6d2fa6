package org.rapporteur.read.format.story;

import java.util.Locale;
import java.util.Optional;

/** What the names of outlets and agencies look like. Stateless. */
final class Outlets {

  private static final Phrases WORDS = Phrases.load("outlets.txt");
  private static final Phrases AGENCIES = Phrases.load("agencies.txt");

  private Outlets() {}

  /** Whether the words look like an outlet's name: up to five with capitals, a press word in it. */
  static boolean isOutlet(String words) {
    String[] parts = words.strip().split("[ \\u00A0]+");
    if (parts.length > 5 || isAgency(words)) {
      return false;
    }
    boolean press = false;
    for (String part : parts) {
      String word = part.toLowerCase(Locale.ROOT);
      boolean joining = word.equals("of") || word.equals("the") || word.equals("and");
      if (part.isEmpty() || (!joining && !Character.isUpperCase(part.charAt(0)))) {
        return false;
      }
      press |= WORDS.has(word);
    }
    return press;
  }

  /** Whether it is an agency or picture library, which others print. */
  static boolean isAgency(String words) {
    return AGENCIES.has(Line.fold(words));
  }

  /**
   * The outlet whose name runs into its slogan at the head of a page: {@code The Northgate
   * HeraldTruth every morning}.
   */
  static Optional<String> glued(String line) {
    for (int i = 1; i < Math.min(line.length(), 60); i++) {
      if (Character.isLowerCase(line.charAt(i - 1)) && Character.isUpperCase(line.charAt(i))) {
        String name = line.substring(0, i);
        int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0'));
        String word = name.substring(last + 1).toLowerCase(Locale.ROOT);
        if (WORDS.has(word) && isOutlet(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** The outlet that a credit names after {@code via} or a stroke, if it is not an agency. */
  static Optional<String> credited(String credit) {
    String words = credit.replaceAll("[()\\[\\]]", " ").strip();
    int via = words.lastIndexOf(" via ");
    int stroke = words.lastIndexOf('/');
    int colon = words.lastIndexOf(": ");
    int at = Math.max(via < 0 ? -1 : via + 4, stroke);
    String name = words.substring(Math.max(at, at < 0 ? colon : at) + 1).strip();
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    return at >= 0 && isOutlet(name) ? Optional.of(name) : Optional.empty();
  }
}
