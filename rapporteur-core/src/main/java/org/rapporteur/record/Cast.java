package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * The actors of one article: every mention, in order, with whom it refers to. Immutable.
 *
 * @param mentions ordered by span
 * @param people every named person once
 */
public record Cast(List<Mention> mentions, List<Person> people) {

  /** Sorts and copies. */
  public Cast {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span).thenComparing(Mention::head));
    mentions = List.copyOf(sorted);
    people = List.copyOf(people);
  }

  /** Nobody. */
  public static Cast empty() {
    return new Cast(List.of(), List.of());
  }

  /**
   * The mention whose head word overlaps the span (give a token's span), the shortest where several
   * do.
   */
  public Optional<Mention> headedAt(Span token) {
    return mentions.stream()
        .filter(m -> m.head().overlaps(token))
        .min(Comparator.comparingInt(m -> m.span().length()));
  }

  /** The mentions that lie within the span, in order. */
  public List<Mention> within(Span span) {
    return mentions.stream().filter(m -> span.contains(m.span())).toList();
  }
}
