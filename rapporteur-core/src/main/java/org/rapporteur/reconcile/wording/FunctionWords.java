package org.rapporteur.reconcile.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed list of words that say little of what a sentence is about. */
final class FunctionWords {

  private static final String RESOURCE = "/org/rapporteur/reconcile/function-words.txt";
  private static final Set<String> WORDS = load();

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> load() {
    try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
