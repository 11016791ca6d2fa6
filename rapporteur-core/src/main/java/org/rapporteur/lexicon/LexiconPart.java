package org.rapporteur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of the lexicon; the head of each built-in list says what its entries look like. */
public enum LexiconPart {
  /** Classes of words for frames and nominals. */
  WORDS,
  /** What a verb tells in its surroundings. */
  FRAMES,
  /** What a noun tells. */
  NOMINALS,
  /** Words that take a stance. */
  STANCES,
  /** Words that tell what kind of if-then it is. */
  CONDITIONALS,
  /** Words that speak of a meeting. */
  MEETINGS,
  /** What is counted. */
  UNITS,
  /** Any other words that a rule asks for, by the name of their list. */
  LISTS;

  /** The lists of a language stand in a file a room, and one for all rooms. */
  private static final String FOLDER = "en/";

  /** The name by which a lexicon file heads the list: {@code frames}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list of a title. */
  public static Optional<LexiconPart> of(String title) {
    return Arrays.stream(values()).filter(p -> p.title().equals(title)).findFirst();
  }

  /** The titles of all lists, in order. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(LexiconPart::title).toList();
  }

  /** The built-in list, with the comments that explain it. */
  public String text() {
    return this == LISTS
        ? resource(FOLDER + "files.txt")
            .lines()
            .map(file -> resource(FOLDER + file))
            .collect(Collectors.joining("\n"))
        : resource(title() + ".txt");
  }

  private static String resource(String resource) {
    try (InputStream in = LexiconPart.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
  }
}
