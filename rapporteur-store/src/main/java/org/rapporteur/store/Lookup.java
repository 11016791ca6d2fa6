package org.rapporteur.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is looked for in a record; everything named must hold.
 *
 * @param words which words there are
 * @param without which words there are not
 * @param kinds of what kinds
 * @param conditions on who, whose and where
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param article only of the article with this id
 * @param since articles that came, findings that were first found, after this change of the record
 */
public record Lookup(
    Optional<WordQuery> words,
    Optional<WordQuery> without,
    Set<ItemKind> kinds,
    List<Condition> conditions,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> article,
    OptionalLong since) {

  /** Copies the collections. */
  public Lookup {
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(kinds);
    conditions = List.copyOf(conditions);
  }

  /** Everything of these kinds. */
  public static Lookup all(Set<ItemKind> kinds) {
    return new Lookup(
        Optional.empty(),
        Optional.empty(),
        kinds,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  /** The same, as far as it is newer than a change of the record. */
  public Lookup after(long change) {
    return new Lookup(
        words, without, kinds, conditions, from, to, article, OptionalLong.of(change));
  }

  /** Everything that was found in the article. */
  public static Lookup findingsOf(String article) {
    return new Lookup(
        Optional.empty(),
        Optional.empty(),
        EnumSet.complementOf(EnumSet.of(ItemKind.ARTICLE)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(article),
        OptionalLong.empty());
  }

  /** Whether it names a single article or finding. */
  boolean isOfOne() {
    return article().isPresent()
        || conditions.stream().anyMatch(c -> c.field() == Field.ID && c.sense() == Sense.MUST);
  }

  /** The finding of an id. */
  public static Lookup finding(String id) {
    return new Lookup(
        Optional.empty(),
        Optional.empty(),
        EnumSet.complementOf(EnumSet.of(ItemKind.ARTICLE)),
        List.of(new Condition(Field.ID, id, Sense.MUST)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  /**
   * A condition beside the words.
   *
   * @param field what it is about
   * @param value as it was typed
   * @param sense whether it must hold or must not
   */
  public record Condition(Field field, String value, Sense sense) {}

  /** What a condition is about. */
  public enum Field {
    /** Somebody who speaks. */
    SPEAKER,
    /** Anybody with a part, by party. */
    PARTY,
    /** Anybody with a part, by name. */
    NAME,
    /** Who published the article. */
    OUTLET,
    /** The finer kind: {@code sanction}, {@code rejects}. */
    TYPE,
    /** {@code occurred}, {@code held}. */
    STATUS,
    /** The finding's id. */
    ID
  }

  /** Whether a condition must hold. */
  public enum Sense {
    /** It must. */
    MUST,
    /** It must not. */
    MUST_NOT
  }
}
