package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Provenance;
import org.rapporteur.syntax.Token;

/** Says in short phrases what decided an attribution. */
final class Explanation {

  /** How often the least likely and the likeliest statements of the annotated crises were right. */
  private static final double LEAST = 0.25;

  private static final double MOST = 0.97;

  private static final String UNRESOLVED =
      Words.standard().of("attribution.explanation.unresolved").word();

  private Explanation() {}

  static Provenance of(Draft d, List<Actor> who) {
    List<String> why = new ArrayList<>();
    if (d.cueWord >= 0) {
      Token cue = d.view.token(d.cueWord);
      String group =
          CueWords.standard().cue(cue).map(CueWords.Entry::group).orElse("not in the word list");
      why.add("cue \"" + cue.form() + "\" (" + group + "), " + percent(d.cueProbability));
      why.add("words of content and source, " + percent(d.partsProbability));
    }
    d.anchor.ifPresent(
        a -> {
          if (a.cueWord >= 0) {
            why.add("goes on from \"" + a.view.token(a.cueWord).form() + "\" before");
          }
        });
    if (!who.isEmpty()) {
      why.add(
          "source resolved to "
              + who.stream().map(Actor::name).collect(Collectors.joining(" and ")));
    } else if (!d.source.isEmpty()) {
      why.add(UNRESOLVED);
    } else if (d.anchor.isEmpty()) {
      why.add("no source in the sentence");
    }
    return new Provenance(d.rule.code(), LEAST + (MOST - LEAST) * d.confidence, why);
  }

  private static String percent(double p) {
    return String.format(Locale.ROOT, "%.0f %% sure", 100 * p);
  }
}
