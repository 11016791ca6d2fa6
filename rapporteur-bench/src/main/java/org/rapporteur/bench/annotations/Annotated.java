package org.rapporteur.bench.annotations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * What is known of an annotated article.
 *
 * @param asked the sentences that the annotator was asked about, in UTF-16; none = all
 * @param weight how much each of its examples counts: the gold, by whose conventions is measured,
 *     three times as much as what we annotated ourselves
 */
public record Annotated(List<Span> asked, float weight) {

  /** The field of a gold file that names the sentences, as pairs of code points. */
  static final String ASKED = "asked";

  /** The field of a gold file that says that we annotated it. */
  static final String OURS = "ours";

  private static final float GOLD = 3;

  /** Copies the list. */
  public Annotated {
    asked = List.copyOf(asked);
  }

  /** What a gold file says of its text. */
  public static Annotated of(JsonNode gold, String text) {
    List<Span> asked = new ArrayList<>();
    for (JsonNode pair : gold.path(ASKED)) {
      int start = text.offsetByCodePoints(0, pair.path(0).asInt());
      asked.add(new Span(start, text.offsetByCodePoints(0, pair.path(1).asInt())));
    }
    return new Annotated(asked, gold.path(OURS).asBoolean() ? 1 : GOLD);
  }

  /** Whether it is of the gold. */
  public boolean isGold() {
    return weight > 1;
  }

  /** Whether words stand where the annotator looked. */
  public boolean holds(Span words) {
    return asked.isEmpty() || asked.stream().anyMatch(words::overlaps);
  }
}
