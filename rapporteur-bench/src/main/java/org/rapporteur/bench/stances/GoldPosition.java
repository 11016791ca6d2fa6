package org.rapporteur.bench.stances;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Span;

/**
 * A position that people marked.
 *
 * @param party its party, folded
 * @param stance the stance
 * @param evidence its words, in code units
 */
record GoldPosition(String party, String stance, List<Span> evidence) {

  /** The positions of an article's gold. */
  static List<GoldPosition> of(JsonNode gold, String text) {
    List<GoldPosition> found = new ArrayList<>();
    for (JsonNode p : gold.path("positions")) {
      List<Span> evidence = new ArrayList<>();
      for (JsonNode e : p.path("evidence")) {
        evidence.add(
            new Span(
                text.offsetByCodePoints(0, e.get(0).asInt()),
                text.offsetByCodePoints(0, e.get(1).asInt())));
      }
      found.add(
          new GoldPosition(fold(p.path("party").asText()), p.path("stance").asText(), evidence));
    }
    return found;
  }

  /** A party's code or name as it is compared. */
  static String fold(String party) {
    String folded = party.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** How much of its words and a span's are common to both; a head word within counts, too. */
  double near(Span span, Span head) {
    double best = 0;
    for (Span e : evidence) {
      int common = Math.min(e.end(), span.end()) - Math.max(e.start(), span.start());
      if (common > 2) {
        double share = (double) common / (e.length() + span.length() - common);
        best = Math.max(best, share + (e.contains(head) ? 0.5 : 0));
      }
    }
    return best;
  }
}
