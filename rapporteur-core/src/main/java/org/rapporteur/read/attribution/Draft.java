package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * An attribution in the making: a cue with the parts of its sentence, later with spans. Belongs to
 * one reading.
 */
final class Draft {

  final SentenceView view;

  /** The word that heads the cue, -1 if there is none. */
  final int cueWord;

  final Part[] parts;
  final double cueProbability;

  /** Mean probability of the parts that were chosen, over words that are content or source. */
  final double partsProbability;

  /** Least probability of a part at the edges of content and source. */
  final double edgeProbability;

  /** How likely each word of the sentence heads a cue. */
  float[] cues = {};

  /** Whether grammar forbids it. */
  boolean struck;

  /** How likely it is at least, by its form. */
  double floor;

  /** The word that heads the next report of the same speaker, which ended this one; else -1. */
  int next = -1;

  /** How much less likely the labels are than the likeliest, as a difference of logarithms. */
  double loss;

  final List<Draft> inner = new ArrayList<>();
  List<Span> content = List.of();
  List<Span> cue = List.of();
  List<Span> source = List.of();

  /** The attribution whose speaker goes on here, of a content without a cue of its own. */
  Optional<Draft> anchor = Optional.empty();

  /** Who passes it on, as far as its sentence says so. */
  Optional<String> relay = Optional.empty();

  AttributionRule rule = AttributionRule.LEARNT;

  /** Whether it has the form of a report inside another. */
  boolean nested;

  /** Whether its content is what another report says: "…, which Varland denies". */
  boolean takesUp;

  /** Whether it is trusted for its form alone. */
  boolean formed;

  /** How likely it is right as a whole. */
  double confidence;

  Draft(SentenceView view, int cueWord, Part[] parts, double cue, double certainty, double edge) {
    this.view = view;
    this.cueWord = cueWord;
    this.parts = parts;
    this.cueProbability = cue;
    this.partsProbability = certainty;
    this.edgeProbability = edge;
    this.confidence = cue;
  }

  boolean has(int token, Part part) {
    return parts[token] == part;
  }

  int count(Part part) {
    int n = 0;
    for (Part p : parts) {
      n += p == part ? 1 : 0;
    }
    return n;
  }

  /** How many words of content are between two places. */
  int words(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += has(i, Part.CONTENT) && !view.isPunct(i) ? 1 : 0;
    }
    return n;
  }

  /** Whether the other's cue stands in this one's content. */
  boolean holds(Draft other) {
    return other.view == view && other.cueWord >= 0 && has(other.cueWord, Part.CONTENT);
  }

  /** Share of the smaller content that both have. */
  double sharedContent(Draft other) {
    int both = 0;
    int smaller = Math.min(count(Part.CONTENT), other.count(Part.CONTENT));
    for (int i = 0; i < parts.length; i++) {
      both += has(i, Part.CONTENT) && other.has(i, Part.CONTENT) ? 1 : 0;
    }
    return smaller == 0 ? 0 : (double) both / smaller;
  }
}
