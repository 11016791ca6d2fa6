package org.rapporteur.bench.learn;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.learn.Calibration;
import org.rapporteur.learn.Classifier;
import org.rapporteur.learn.Judgement;

/**
 * Judges every example by a model that has seen no article of its fold, beside one that has seen
 * all. The first measures, the second is what ships, calibrated by the first's judgements. One
 * label may mean that there is nothing; what is told is then the likeliest of the others, from a
 * threshold of their summed probability on.
 */
public final class CrossValidation {

  private final List<Example> examples;
  private final String none;
  private final Findings findings;
  private final List<Judgement> held;
  private final List<Judgement> seen;
  private final Classifier model;
  private final List<Classifier> parts = new ArrayList<>();

  /**
   * Trains once a fold and once on all.
   *
   * @param none the label that means that there is nothing
   */
  public CrossValidation(
      List<Example> examples, Folds folds, ClassifierTrainer trainer, String none) {
    this(examples, folds, trainer, none, Findings.each(examples, none));
  }

  /**
   * Trains once a fold and once on all.
   *
   * @param none the label that means that there is nothing
   * @param findings what a reader is shown of the examples
   */
  public CrossValidation(
      List<Example> examples,
      Folds folds,
      ClassifierTrainer trainer,
      String none,
      Findings findings) {
    this.findings = findings;
    this.examples = List.copyOf(examples);
    this.none = none;
    List<String> labels = examples.stream().map(Example::label).distinct().sorted().toList();
    List<Judgement> judged = new ArrayList<>();
    examples.forEach(e -> judged.add(new Judgement(none, 0, 0)));
    for (int fold = 0; fold < folds.count(); fold++) {
      int out = fold;
      List<Example> rest = examples.stream().filter(e -> !folds.holds(out, e.article())).toList();
      Classifier part = trainer.train(rest, labels);
      parts.add(part);
      for (int i = 0; i < examples.size(); i++) {
        if (folds.holds(out, examples.get(i).article())) {
          judged.set(i, part.judgeBut(none, examples.get(i).row()));
        }
      }
    }
    this.held = List.copyOf(judged);
    Calibration calibration = Isotonic.fit(findings.pairs(held));
    parts.replaceAll(part -> part.calibrated(calibration));
    this.model = trainer.train(examples, labels).calibrated(calibration);
    this.seen = examples.stream().map(e -> model.judgeBut(none, e.row())).toList();
  }

  /** The model of all examples, calibrated. */
  public Classifier model() {
    return model;
  }

  /**
   * Writes the models that have not seen a fold's articles, {@code 0.model.gz} and so on, into a
   * folder: with them the whole reading can be measured on crises that nothing was learnt from.
   */
  public void writeParts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int fold = 0; fold < parts.size(); fold++) {
      try (var out = Files.newOutputStream(folder.resolve(fold + ".model.gz"))) {
        parts.get(fold).write(out);
      }
    }
  }

  /**
   * What a model that has not seen the example's fold holds of each example: the likeliest label
   * but none, and the probability that there is anything.
   */
  public List<Judgement> held() {
    return held;
  }

  /**
   * Prints what is found and found right at each threshold, seen and cross-validated, and the
   * calibration error: how far in ten bins the confidence is from the share that is right.
   *
   * @param missed right answers of which there is no example at all
   */
  public void report(int missed, PrintStream out) {
    out.println(
        "threshold   seen: P  R  F1 (label right)   cross-validated: P  R  F1 (label right)");
    for (int t = 1; t < 20; t++) {
      double threshold = t / 20.0;
      out.printf(
          Locale.ROOT,
          "%.2f   %s   %s%n",
          threshold,
          figures(seen, threshold, missed),
          figures(held, threshold, missed));
    }
    out.printf(Locale.ROOT, "calibration error %.3f%n", Isotonic.crossError(findings.pairs(held)));
  }

  private String figures(List<Judgement> judged, double threshold, int missed) {
    int told = 0;
    int there = missed;
    int found = 0;
    int right = 0;
    for (int i = 0; i < examples.size(); i++) {
      String gold = examples.get(i).label();
      boolean is = !gold.equals(none);
      there += is ? 1 : 0;
      if (judged.get(i).probability() >= threshold) {
        told++;
        found += is ? 1 : 0;
        right += judged.get(i).label().equals(gold) ? 1 : 0;
      }
    }
    double p = told == 0 ? 0 : (double) found / told;
    double r = there == 0 ? 0 : (double) found / there;
    double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    double label = found == 0 ? 0 : (double) right / found;
    return String.format(Locale.ROOT, "%.3f %.3f %.3f (%.3f)", p, r, f, label);
  }
}
