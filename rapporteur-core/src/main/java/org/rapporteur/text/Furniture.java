package org.rapporteur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Tells words of the page from words of the story: <i>Related article Norland shuts its port</i>,
 * <i>This video can not be played</i>. Where a page lost its line ends, nobody knows where such
 * words end; a sentence that has them is not printed by itself.
 */
public final class Furniture {

  private static final List<String> WORDS = read();

  private Furniture() {}

  /** Whether a sentence has words of the page in it. */
  public static boolean in(String sentence) {
    String plain = sentence.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(plain::contains);
  }

  private static List<String> read() {
    String name = "/org/rapporteur/text/furniture.txt";
    try (InputStream in = Furniture.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
