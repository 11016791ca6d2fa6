package org.rapporteur.bench.annotations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * The sentences of an article that an annotator was asked about; of the others nothing is known.
 *
 * @param places where they stand, in UTF-16; none = the whole article
 */
public record Asked(List<Span> places) {

  /** The field of a gold file: pairs of code points. */
  static final String FIELD = "asked";

  /** The places. */
  public Asked {
    places = List.copyOf(places);
  }

  /** What a gold file says of its text. */
  public static Asked of(JsonNode gold, String text) {
    List<Span> places = new ArrayList<>();
    for (JsonNode pair : gold.path(FIELD)) {
      int start = text.offsetByCodePoints(0, pair.path(0).asInt());
      places.add(new Span(start, text.offsetByCodePoints(0, pair.path(1).asInt())));
    }
    return new Asked(places);
  }

  /** Whether words stand where an annotator looked. */
  public boolean holds(Span words) {
    return places.isEmpty() || places.stream().anyMatch(words::overlaps);
  }
}
