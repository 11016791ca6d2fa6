package org.rapporteur.read.format.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a hyphen at the end of a printed line is the writer's or only divides a word:
 * <i>anti- / terror</i> keeps it, <i>nego- / tiations</i> does not. What the document itself writes
 * elsewhere decides first.
 */
final class Hyphens {

  /** As the list has them, with their stars. */
  private static final Set<String> PARTS = load();

  private final Set<String> written = new HashSet<>();

  private static Set<String> load() {
    InputStream stream =
        Objects.requireNonNull(Hyphens.class.getResourceAsStream("compounds.txt"), "compounds");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("compounds.txt", e);
    }
  }

  /** Learns the words of a line as the document writes them. */
  void learn(String line) {
    for (String word : line.split(" ")) {
      written.add(plain(word));
    }
  }

  /** Whether the hyphen between a line's last word and the next line's first stays. */
  boolean stays(String before, String after) {
    String first = plain(before);
    String last = plain(after);
    if (first.isEmpty() || last.isEmpty()) {
      return true;
    }
    if (written.contains(first + "-" + last)) {
      return true;
    }
    if (written.contains(first + last)) {
      return false;
    }
    return !Character.isLowerCase(after.charAt(0))
        || PARTS.contains(first + "*")
        || PARTS.contains("*" + last)
        || first.indexOf('-') > 0
        || before.equals(before.toUpperCase(Locale.ROOT));
  }

  /** A word without marks around it, in small letters. */
  private static String plain(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
