package org.rapporteur.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  UNITS;

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
    return Resource.text(LexiconPart.class, title() + ".txt");
  }
}
