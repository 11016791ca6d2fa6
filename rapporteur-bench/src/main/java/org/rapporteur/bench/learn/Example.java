package org.rapporteur.bench.learn;

import org.rapporteur.learn.FeatureRow;

/**
 * A decision whose right label is known.
 *
 * @param article id of the article that it is from
 * @param row what is known of it
 * @param label the right label
 * @param weight how much it counts in training
 */
public record Example(String article, FeatureRow row, String label, float weight) {

  /** An example that counts once. */
  public static Example of(String article, FeatureRow row, String label) {
    return new Example(article, row, label, 1);
  }
}
