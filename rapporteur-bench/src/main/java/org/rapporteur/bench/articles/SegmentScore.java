package org.rapporteur.bench.articles;

import com.fasterxml.jackson.databind.JsonNode;

/** The segment measure of the suite: sentences that must, and must not, be in the body. */
final class SegmentScore {

  private int kept;
  private int lost;
  private int noise;

  void add(JsonNode gold, String predicted) {
    String text = squeeze(predicted);
    for (JsonNode segment : gold.path("with")) {
      boolean found = text.contains(squeeze(segment.asText()));
      kept += found ? 1 : 0;
      lost += found ? 0 : 1;
    }
    for (JsonNode segment : gold.path("without")) {
      noise += text.contains(squeeze(segment.asText())) ? 1 : 0;
    }
  }

  double f1() {
    return kept == 0 ? 0 : 2.0 * kept / (2.0 * kept + noise + lost);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT, "F1 %.4f  kept %d  lost %d  noise %d", f1(), kept, lost, noise);
  }

  static String squeeze(String text) {
    return text.strip().replaceAll("[\\s\\u00a0]+", " ");
  }
}
