package org.rapporteur.bench.learn;

import java.util.List;
import org.rapporteur.learn.Classifier;

/**
 * Fits a {@link Classifier} by {@link LinearTrainer}. Immutable.
 *
 * @param epochs passes over the examples
 * @param rate first step
 * @param ridge pulls weights to zero
 * @param least examples that a feature must have
 */
public record ClassifierTrainer(int epochs, double rate, double ridge, int least) {

  /** For some thousand examples. */
  public static ClassifierTrainer standard() {
    return new ClassifierTrainer(20, 0.1, 1.0, 2);
  }

  /** A model of the examples, not calibrated. */
  Classifier train(List<Example> examples, List<String> labels) {
    return Classifier.of(labels, new LinearTrainer(this, labels).train(examples));
  }
}
