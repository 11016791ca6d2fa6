package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article or finding of the record, as lists show it.
 *
 * @param place where the next page goes on
 * @param kind what it is
 * @param id the finding's id, or the article's
 * @param article the article's id
 * @param title its headline
 * @param outlet who published it
 * @param published when
 * @param type the finer kind
 * @param status as a code
 * @param topic issue, what meets, what is counted
 * @param value a number
 * @param firstDay first day on which it may have been
 * @param lastDay last one
 * @param quote the words; empty for an article
 * @param sides who has which part
 */
public record Found(
    Place place,
    ItemKind kind,
    String id,
    String article,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> type,
    Optional<String> status,
    Optional<String> topic,
    Optional<String> value,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    String quote,
    List<Side> sides) {

  /** Copies the list. */
  public Found {
    sides = List.copyOf(sides);
  }

  /** The same with those who have a part in it. */
  Found with(List<Side> parts) {
    return new Found(
        place, kind, id, article, title, outlet, published, type, status, topic, value, firstDay,
        lastDay, quote, parts);
  }

  /** The names of those with the part, in order. */
  public List<String> names(String role) {
    return sides.stream().filter(s -> s.role().equals(role)).map(Side::name).distinct().toList();
  }

  /**
   * Somebody with a part in the finding.
   *
   * @param role {@code speaker}, {@code actor}, {@code recipient}, {@code participant} …
   * @param name as the record calls them
   * @param party the first party that they speak for
   */
  public record Side(String role, String name, Optional<String> party) {}

  /**
   * A place in the list: newest articles first, findings in the order of their article.
   *
   * @param published the article's day, empty text if unknown
   * @param article the article's number
   * @param finding the finding's number, 0 for the article itself
   */
  public record Place(String published, long article, long finding) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDay = other.published.compareTo(published);
      int byArticle = byDay != 0 ? byDay : Long.compare(other.article, article);
      return byArticle != 0 ? byArticle : Long.compare(finding, other.finding);
    }

    /** As text that {@link #parse} reads. */
    @Override
    public String toString() {
      return published + "." + article + "." + finding;
    }

    /** A place from its text. */
    public static Optional<Place> parse(String text) {
      String[] parts = text.split("\\.", -1);
      boolean sound =
          parts.length == 3
              && parts[0].matches("|\\d{4}-\\d{2}-\\d{2}")
              && parts[1].matches("\\d{1,18}")
              && parts[2].matches("\\d{1,18}");
      return sound
          ? Optional.of(new Place(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])))
          : Optional.empty();
    }
  }
}
