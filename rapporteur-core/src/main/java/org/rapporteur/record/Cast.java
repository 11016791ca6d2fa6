package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Checkpoint;
import org.rapporteur.text.Span;

/**
 * The actors of one article: every mention, in order, with whom it refers to. Immutable; looking up
 * the mention at a token takes constant time.
 */
public final class Cast {

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::head);

  private final List<Mention> mentions;
  private final List<Person> people;
  private final Map<Span, Mention> byHead = new HashMap<>();
  private final int longest;

  /**
   * A cast.
   *
   * @param mentions in any order
   * @param people every named person once
   */
  public Cast(List<Mention> mentions, List<Person> people) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(ORDER);
    this.mentions = List.copyOf(sorted);
    this.people = List.copyOf(people);
    int most = 0;
    for (Mention m : sorted) {
      byHead.merge(m.head(), m, (a, b) -> a.span().length() <= b.span().length() ? a : b);
      most = Math.max(most, m.span().length());
    }
    this.longest = most;
  }

  /** Nobody. */
  public static Cast empty() {
    return new Cast(List.of(), List.of());
  }

  /** Every mention, ordered by span. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Every named person once. */
  public List<Person> people() {
    return people;
  }

  /**
   * The mention whose head word is the token (give its span), the shortest where several are; else
   * the name that the token is part of.
   */
  public Optional<Mention> headedAt(Span token) {
    Mention exact = byHead.get(token);
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<Mention> best = Optional.empty();
    for (int i = firstFrom(token.start() - longest); i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.span().start() >= token.end()) {
        break;
      }
      boolean covers =
          m.head().overlaps(token) || (m.form() == Mention.Form.NAME && m.span().overlaps(token));
      if (covers && (best.isEmpty() || m.span().length() < best.get().span().length())) {
        best = Optional.of(m);
      }
    }
    return best;
  }

  /** The mentions that lie within the span, in order. */
  public List<Mention> within(Span span) {
    Checkpoint.pass();
    List<Mention> found = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.span().start() >= span.end()) {
        break;
      }
      if (span.contains(m.span())) {
        found.add(m);
      }
    }
    return found;
  }

  /** The first mention that begins at the offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cast c && mentions.equals(c.mentions) && people.equals(c.people);
  }

  @Override
  public int hashCode() {
    return 31 * mentions.hashCode() + people.hashCode();
  }

  @Override
  public String toString() {
    return "Cast[mentions=" + mentions + ", people=" + people + "]";
  }
}
