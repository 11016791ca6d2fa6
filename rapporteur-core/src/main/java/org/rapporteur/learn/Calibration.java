package org.rapporteur.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often judgements of a probability were right on examples not seen: points of a line that only
 * rises, with straight parts between. After Zadrozny and Elkan, "Transforming Classifier Scores
 * into Accurate Multiclass Probability Estimates". Immutable.
 *
 * @param points from the least probability up; without any, a probability is its own confidence
 */
public record Calibration(List<Point> points) {

  /**
   * A probability that a model gives, and the share of such that is right.
   *
   * @param probability as the model gives it
   * @param right the share
   */
  public record Point(double probability, double right) {}

  /** Copies the points. */
  public Calibration {
    points = List.copyOf(points);
  }

  /** The share of judgements of a probability that is right. */
  public double of(double probability) {
    if (points.isEmpty()) {
      return probability;
    }
    Point below = points.get(0);
    for (Point p : points) {
      if (p.probability() >= probability) {
        double width = p.probability() - below.probability();
        double part = width <= 0 ? 0 : (probability - below.probability()) / width;
        return Math.min(p.right(), below.right() + part * (p.right() - below.right()));
      }
      below = p;
    }
    return below.right();
  }

  static Calibration parse(String words) {
    List<Point> points = new ArrayList<>();
    for (String word : words.isBlank() ? new String[0] : words.strip().split(" ")) {
      int colon = word.indexOf(':');
      points.add(
          new Point(
              Double.parseDouble(word.substring(0, colon)),
              Double.parseDouble(word.substring(colon + 1))));
    }
    return new Calibration(points);
  }

  /** The points as models write them. */
  public String written() {
    StringBuilder out = new StringBuilder();
    for (Point p : points) {
      out.append(String.format(Locale.ROOT, " %.4f:%.4f", p.probability(), p.right()));
    }
    return out.toString().strip();
  }
}
