package org.rapporteur.bench.learn;

import java.util.List;
import java.util.Optional;
import org.rapporteur.learn.Calibration;
import org.rapporteur.learn.Classifier;

/**
 * Fits a {@link Classifier}: logistic regression, boosted trees, or both. Immutable.
 *
 * @param linear settings of the regression; empty for none
 * @param trees settings of the trees; empty for none
 * @param least examples that a feature must have to be a column of the trees
 */
public record ClassifierTrainer(
    Optional<Linear> linear, Optional<TreeTrainer.Settings> trees, int least) {

  /**
   * How to fit the regression.
   *
   * @param epochs passes over the examples
   * @param rate first step
   * @param ridge pulls weights to zero
   * @param least examples that a feature must have
   */
  public record Linear(int epochs, double rate, double ridge, int least) {}

  /** Regression and trees for some thousand examples. */
  public static ClassifierTrainer standard() {
    return new ClassifierTrainer(
        Optional.of(new Linear(20, 0.1, 1.0, 2)),
        Optional.of(new TreeTrainer.Settings(120, 4, 0.08f, 0.8f, 0.25f, 2f, 2f)),
        6);
  }

  /** The lines of a model of the examples, not calibrated. */
  List<String> train(List<Example> examples, List<String> labels) {
    List<String> weights =
        linear.map(l -> new LinearTrainer(l, labels).train(examples)).orElse(List.of());
    List<List<String>> each =
        trees.map(t -> new ForestTrainer(t, least, labels).train(examples)).orElse(List.of());
    return Classifier.lines(labels, new Calibration(List.of()), weights, each);
  }
}
