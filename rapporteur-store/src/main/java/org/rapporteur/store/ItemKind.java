package org.rapporteur.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be looked for in a record. */
public enum ItemKind {
  /** An article. */
  ARTICLE,
  /** Something said. */
  STATEMENT,
  /** An act. */
  ACT,
  /** A meeting. */
  MEETING,
  /** A stance. */
  POSITION,
  /** An if-then. */
  CONDITIONAL,
  /** A number. */
  FIGURE,
  /** A named person of an article. */
  PERSON;

  /** As it stands in the record and is typed: {@code statement}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word, in singular or plural. */
  public static Optional<ItemKind> parse(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.equals("people")) {
      return Optional.of(PERSON);
    }
    return Arrays.stream(values())
        .filter(k -> k.code().equals(plain) || (k.code() + "s").equals(plain))
        .findFirst();
  }
}
