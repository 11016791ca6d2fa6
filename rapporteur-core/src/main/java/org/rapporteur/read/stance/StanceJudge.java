package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.learn.Classifier;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;

/**
 * The learnt judge of which clauses tell a stance, and which: logistic regression over what {@link
 * StanceFeatures} sees, trained by the bench ({@code ./bench train-stances}) on articles that
 * people annotated and on invented sentences. Immutable.
 */
final class StanceJudge {

  /** The label of clauses that tell none. */
  private static final String NONE = Words.standard().of("stance.stance-judge.none").word();

  /** How likely it must be that a clause tells a stance, and that it is the one told. */
  private static final double ANY = 0.25;

  private static final double THIS = 0.3;

  /**
   * How much of what tells any must tell this one: where two stances are as likely, the clause is
   * as often the other.
   */
  private static final double RATHER = 0.45;

  /** How likely where the text names no matter, and the clause itself is given for one. */
  private static final double SURE = 0.4;

  /** How often a stance that a word tells was right on crises unseen, by how likely it is any. */
  private static final double TOLD = 0.33;

  private static final double TOLD_MORE = 0.5;

  private final Classifier classifier;

  private StanceJudge(Classifier classifier) {
    this.classifier = classifier;
  }

  /** The judge that comes with the library. */
  static StanceJudge standard() {
    return Standard.JUDGE;
  }

  private static final class Standard {
    private static final StanceJudge JUDGE =
        new StanceJudge(Classifier.resource(StanceJudge.class, "stance.model.gz"));
  }

  /**
   * A clause that tells a stance.
   *
   * @param candidate the clause
   * @param stance the stance
   * @param any how likely it tells any
   * @param confidence how often such judgements are right
   */
  record Judged(Candidate candidate, Stance stance, double any, double confidence) {

    /** The same clause with another stance. */
    Judged as(Stance other) {
      return new Judged(candidate, other, any, confidence);
    }

    /** Whether it is sure enough to be told where the text names no matter. */
    boolean isSure() {
      return any >= SURE;
    }
  }

  /**
   * The clauses of a sentence that tell a stance, the surest first; of those of a party that share
   * words only the surest.
   *
   * @param told the stances that words of the sentence tell
   * @param free whether nothing is known yet of a clause
   */
  List<Judged> judge(
      List<Candidate> candidates,
      List<StanceFinder.Taken> told,
      StanceFeatures features,
      Predicate<Candidate> free) {
    List<Judged> all = new ArrayList<>();
    for (Candidate c : candidates) {
      if (free.test(c)
          && !isQuestion(c)
          && !isAsked(c)
          && !StanceFinder.isSilence(c.tree(), c.head())) {
        judge(c, told, features, all);
      }
    }
    all.sort(Comparator.comparingDouble(Judged::any).reversed());
    List<Judged> kept = new ArrayList<>();
    for (Judged j : all) {
      boolean known =
          kept.stream()
              .map(Judged::candidate)
              .anyMatch(
                  c ->
                      c.party().equals(j.candidate().party())
                          && c.span().overlaps(j.candidate().span()));
      if (!known) {
        kept.add(j);
      }
    }
    return kept;
  }

  /** How sure a stance is that a word of a clause tells, where no more is judged. */
  double told(FeatureRow row) {
    return TOLD + TOLD_MORE * (1 - share(NONE, classifier.probabilities(row)));
  }

  private double share(String label, double[] shares) {
    return shares[classifier.labels().indexOf(label)];
  }

  private void judge(
      Candidate c, List<StanceFinder.Taken> told, StanceFeatures features, List<Judged> to) {
    double[] shares = classifier.probabilities(features.of(c, told));
    double any = 1 - share(NONE, shares);
    int best = -1;
    for (int y = 0; y < shares.length; y++) {
      if (!classifier.labels().get(y).equals(NONE)) {
        best = best < 0 || shares[y] > shares[best] ? y : best;
      }
    }
    if (any >= ANY && shares[best] >= Math.max(THIS, RATHER * any)) {
      Stance stance = Stance.valueOf(classifier.labels().get(best).toUpperCase(Locale.ROOT));
      // "it said that it had attacked": who tells of an own deed accuses nobody
      boolean own = stance == Stance.ACCUSES && features.isOwnDeed(c);
      if (!own && !features.isAnothers(c, stance)) {
        to.add(new Judged(c, stance, any, classifier.confidence(any)));
      }
    }
  }

  /** <i>Debated whether it should leave</i>: nobody says that it should. */
  private static boolean isAsked(Candidate c) {
    return new IdleConditions(c.tree()).isOpen(c.head());
  }

  private static boolean isQuestion(Candidate c) {
    int size = c.tree().sentence().size();
    return size > 0 && c.tree().sentence().token(size).form().equals("?");
  }
}
