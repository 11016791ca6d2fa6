package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the attributions of single sentences with the learnt model. One to a reading. */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class SentenceDrafts {

  /** Below this, a word is not looked at as a cue. */
  private static final double LEAST = 0.12;

  private final AttributionModel model;
  private final Features buffer = new Features();

  SentenceDrafts(AttributionModel model) {
    this.model = model;
  }

  /** Every attribution of the sentence, the inner ones hung below the outer, in order. */
  List<Draft> read(SentenceView v) {
    return settle(candidates(v));
  }

  /** Every word that may head a cue with its parts, clashes included. */
  List<Draft> candidates(SentenceView v) {
    List<Draft> all = new ArrayList<>();
    for (int i = 0; i < v.size; i++) {
      if (CueFeatures.isCandidate(v, i)) {
        CueFeatures.extract(v, i, buffer);
        double p = probability(model.cues().sum(buffer));
        if (p >= LEAST) {
          Draft d = draft(v, i, p);
          Repairs.apply(d);
          DraftSpans.fill(d);
          TrustFeatures.extract(d, buffer);
          d.confidence = probability(model.trust().sum(buffer));
          all.add(d);
        }
      }
    }
    return all;
  }

  private static double probability(float score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  private Draft draft(SentenceView v, int cue, double p) {
    Chain chain = new Chain(v, cue, model, buffer);
    Part[] parts = chain.best();
    float[] marginals = chain.marginals();
    double sum = 0;
    double least = 1;
    int n = 0;
    for (int t = 0; t < v.size; t++) {
      boolean argument = parts[t] == Part.CONTENT || parts[t] == Part.SOURCE;
      float m = marginals[t * Part.COUNT + parts[t].ordinal()];
      if (argument) {
        sum += m;
        n++;
      }
      boolean edge = t > 0 && parts[t] != parts[t - 1];
      if (edge) {
        least =
            Math.min(least, Math.min(m, marginals[(t - 1) * Part.COUNT + parts[t - 1].ordinal()]));
      }
    }
    return new Draft(v, cue, parts, p, n == 0 ? 0 : sum / n, least);
  }

  private static List<Draft> settle(List<Draft> all) {
    List<Draft> byTrust = new ArrayList<>(all);
    byTrust.sort(
        Comparator.comparingDouble((Draft d) -> -d.confidence).thenComparingInt(d -> d.cueWord));
    List<Draft> kept = new ArrayList<>();
    for (Draft d : byTrust) {
      boolean clashes = false;
      for (Draft k : kept) {
        boolean nests = k.holds(d) || d.holds(k);
        boolean both = k.holds(d) && d.holds(k);
        if (both || (!nests && (k.sharedContent(d) > 0.5 || k.has(d.cueWord, Part.CUE)))) {
          clashes = true;
          break;
        }
      }
      if (!clashes) {
        kept.add(d);
      }
    }
    kept.sort(Comparator.comparingInt((Draft d) -> d.cueWord));
    for (Draft d : kept) {
      for (Draft k : kept) {
        if (k != d && k.holds(d) && !d.holds(k)) {
          Repairs.turn(k, d);
        }
      }
    }
    List<Draft> outer = new ArrayList<>();
    for (Draft d : kept) {
      Draft holder = null;
      for (Draft k : kept) {
        if (k != d && k.holds(d)) {
          holder = k;
        }
      }
      if (holder == null) {
        outer.add(d);
      } else {
        holder.inner.add(d);
      }
    }
    return outer;
  }
}
