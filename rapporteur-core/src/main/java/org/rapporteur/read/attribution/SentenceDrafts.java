package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the attributions of single sentences with the learnt model. One to a reading. */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class SentenceDrafts {

  /** Below this, a word is not looked at as a cue. */
  private static final double LEAST = 0.12;

  /** How likely a reporting clause behind a quotation is right. */
  private static final double QUOTED = 0.6;

  /** What the model of trust says of two that have the same form. */
  private static final double LITTLE = 0.01;

  /** How likely a report must be right to end where another begins. */
  private static final double PARTING = 0.4;

  private final AttributionModel model;
  private final Features buffer = new Features();

  SentenceDrafts(AttributionModel model) {
    this.model = model;
  }

  /** Every attribution of the sentence, the inner ones hung below the outer, in order. */
  List<Draft> read(SentenceView v) {
    List<Draft> all = new ArrayList<>();
    List<List<Draft>> cues = choices(v);
    for (List<Draft> choices : cues) {
      choices.forEach(this::judge);
      lendTrust(choices);
      for (Draft d : choices) {
        if (!d.struck && (d.confidence > AttributionReader.THRESHOLD || d.content.isEmpty())) {
          all.add(d);
        }
      }
    }
    return settle(all);
  }

  private void judge(Draft d) {
    TrustFeatures.extract(d, buffer);
    double p = probability(model.trust().sum(buffer));
    boolean fits = d.nested && NestedReport.fits(d);
    double floor = fits ? NestedReport.FORM : d.floor;
    d.formed = fits && p < floor;
    d.confidence = p < floor ? floor + LITTLE * p : p;
  }

  /** What grammar strikes out was trusted for its cue and source, too: that goes to the next. */
  private static void lendTrust(List<Draft> choices) {
    double struck = 0;
    Draft best = choices.get(0);
    for (Draft d : choices) {
      struck = d.struck ? Math.max(struck, d.confidence) : struck;
      best = best.struck || !d.struck && d.confidence > best.confidence ? d : best;
    }
    best.confidence = Math.max(best.confidence, 0.7 * struck);
  }

  /** For every word that may head a cue the parts that come into question, the likeliest first. */
  List<List<Draft>> choices(SentenceView v) {
    float[] cues = cues(v);
    List<List<Draft>> all = new ArrayList<>();
    for (int i = 0; i < v.size; i++) {
      boolean nested = NestedReport.is(v, i, cues);
      if (cues[i] >= LEAST || nested || QuotedVerb.is(v, i) || DeniedClause.is(v, i)) {
        List<Draft> found = nested ? nested(v, i, cues) : drafts(v, i, cues[i], cues);
        found.forEach(d -> d.cues = cues);
        all.add(found);
      }
    }
    SharedSource.fill(all);
    return all;
  }

  private float[] cues(SentenceView v) {
    float[] found = new float[v.size];
    for (int i = 0; i < v.size; i++) {
      boolean free =
          !Grammar.belongsToCueBefore(v, i)
              && !Deeds.tellsOnlyWhen(v, i)
              && !Deeds.isNoReport(v, i);
      if (free && CueFeatures.isCandidate(v, i)) {
        CueFeatures.extract(v, i, buffer);
        found[i] = (float) probability(model.cues().sum(buffer));
      }
    }
    return found;
  }

  private static double probability(float score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  private List<Draft> drafts(SentenceView v, int cue, double p, float[] cues) {
    Chain chain = new Chain(v, cue, model, buffer);
    Part[] parts = chain.best();
    float top = chain.score(parts);
    float[] marginals = chain.marginals();
    List<Draft> found = new ArrayList<>();
    Draft first = draft(v, cue, p, parts, marginals);
    Repairs.apply(first);
    first.loss = top - chain.score(first.parts);
    found.add(first);
    for (Part[] other : Alternatives.to(first)) {
      Draft d = draft(v, cue, p, other, marginals);
      d.loss = top - chain.score(other);
      found.add(d);
    }
    QuotedFrame.of(first)
        .ifPresent(
            form -> {
              Draft d = draft(v, cue, p, form, marginals);
              Repairs.quotedAsSaying(d);
              d.loss = top - chain.score(d.parts);
              d.floor = p > 0.5 ? QUOTED : 0;
              found.add(d);
            });
    ClosingFrame.of(first)
        .ifPresent(
            form -> {
              Draft d = draft(v, cue, p, form, marginals);
              d.loss = top - chain.score(d.parts);
              d.floor = p > 0.5 ? QUOTED : 0;
              found.add(d);
            });
    QuotedVerb.of(first)
        .ifPresent(
            form -> {
              Draft d = draft(v, cue, p, form, marginals);
              d.floor = QUOTED;
              found.add(d);
            });
    DeniedClause.of(first, cues)
        .ifPresent(
            form -> {
              Draft d = draft(v, cue, p, form, marginals);
              d.floor = QUOTED;
              d.takesUp = true;
              found.clear();
              found.add(d);
            });
    return checked(found);
  }

  /** Those of a verb that has the form of a report inside another. */
  private List<Draft> nested(SentenceView v, int cue, float[] cues) {
    List<Draft> found = drafts(v, cue, Math.max(NestedReport.FORM, cues[cue]), cues);
    for (Draft d : found) {
      NestedReport.trim(d);
      d.nested = true;
    }
    return checked(found);
  }

  private static List<Draft> checked(List<Draft> found) {
    found.forEach(d -> d.struck = Grammar.forbids(d));
    boolean all = found.stream().allMatch(d -> d.struck);
    double least =
        found.stream().filter(d -> all || !d.struck).mapToDouble(d -> d.loss).min().orElse(0);
    for (Draft d : found) {
      d.struck &= !all;
      d.loss = Math.max(0, d.loss - least);
      DraftSpans.fill(d);
    }
    return found;
  }

  private static Draft draft(SentenceView v, int cue, double p, Part[] parts, float[] marginals) {
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
    all.forEach(
        outer ->
            all.stream().filter(d -> d.confidence > PARTING).forEach(d -> Rivals.part(d, outer)));
    List<Draft> byTrust = new ArrayList<>(all);
    byTrust.sort(
        Comparator.comparingDouble((Draft d) -> -d.confidence).thenComparingInt(d -> d.cueWord));
    List<Draft> kept = new ArrayList<>();
    for (Draft d : byTrust) {
      if (kept.stream().noneMatch(k -> k.cueWord == d.cueWord || Rivals.clash(k, d))) {
        kept.add(d);
      }
    }
    kept.sort(Comparator.comparingInt((Draft d) -> d.cueWord));
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
