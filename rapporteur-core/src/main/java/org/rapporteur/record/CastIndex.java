package org.rapporteur.record;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.text.Span;

/** A cast's mentions, found by the place of their head words. Immutable and quick. */
public final class CastIndex {

  private final TreeMap<Integer, Mention> byHead = new TreeMap<>();

  private CastIndex(Cast cast) {
    for (Mention m : cast.mentions()) {
      byHead.merge(m.head().start(), m, (a, b) -> b.span().length() < a.span().length() ? b : a);
    }
  }

  /** The index of a cast. */
  public static CastIndex of(Cast cast) {
    return new CastIndex(cast);
  }

  /** The mention whose head word is the token at the span. */
  public Optional<Mention> at(Span token) {
    Map.Entry<Integer, Mention> entry = byHead.ceilingEntry(token.start());
    return entry == null || entry.getKey() >= token.end()
        ? Optional.empty()
        : Optional.of(entry.getValue());
  }

  /** The mentions whose head words lie in the span, in order. */
  public Iterable<Mention> within(Span span) {
    NavigableMap<Integer, Mention> part = byHead.subMap(span.start(), true, span.end(), false);
    return part.values();
  }
}
