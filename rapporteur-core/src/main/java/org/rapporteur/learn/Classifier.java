package org.rapporteur.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A judge of decisions of several labels, learnt from examples: logistic regression, boosted trees,
 * or the mean of both. Immutable, safe on any thread.
 *
 * <p>A model is a text, packed by gzip, of parts that begin with a line of their own: {@code
 * rapporteur-classifier 1}, {@code labels NAME ...}, {@code calibration p:right ...}, {@code
 * linear} and its lines ({@link LinearModel}), and for each label {@code trees} and the lines of
 * its trees ({@link TreeModel}).
 */
public final class Classifier {

  private static final String FIRST = "rapporteur-classifier 1";

  private final List<String> labels;
  private final Calibration calibration;
  private final Optional<LinearModel> linear;
  private final Optional<Forest> forest;

  private Classifier(
      List<String> labels,
      Calibration calibration,
      Optional<LinearModel> linear,
      Optional<Forest> forest) {
    this.labels = labels;
    this.calibration = calibration;
    this.linear = linear;
    this.forest = forest;
  }

  /** The labels, in the order of {@link #probabilities}. */
  public List<String> labels() {
    return labels;
  }

  /** How likely each label is. */
  public double[] probabilities(FeatureRow row) {
    double[] shares = new double[labels.size()];
    int parts = 0;
    if (linear.isPresent()) {
      sum(linear.get().probabilities(row), shares);
      parts++;
    }
    if (forest.isPresent()) {
      sum(forest.get().probabilities(row), shares);
      parts++;
    }
    for (int y = 0; y < shares.length; y++) {
      shares[y] /= parts;
    }
    return shares;
  }

  private static void sum(double[] each, double[] shares) {
    for (int y = 0; y < shares.length; y++) {
      shares[y] += each[y];
    }
  }

  /** The likeliest label. */
  public Judgement judge(FeatureRow row) {
    double[] shares = probabilities(row);
    int best = 0;
    for (int y = 1; y < shares.length; y++) {
      best = shares[y] > shares[best] ? y : best;
    }
    return judgement(best, shares[best]);
  }

  /** The likeliest of the labels but one, the one that means that there is nothing. */
  public Judgement judgeBut(String none, FeatureRow row) {
    double[] shares = probabilities(row);
    double sum = 0;
    int best = -1;
    for (int y = 0; y < shares.length; y++) {
      if (!labels.get(y).equals(none)) {
        sum += shares[y];
        best = best < 0 || shares[y] > shares[best] ? y : best;
      }
    }
    return judgement(best, sum);
  }

  private Judgement judgement(int label, double probability) {
    return new Judgement(labels.get(label), probability, calibration.of(probability));
  }

  /** How often judgements of a probability were right on examples that the model had not seen. */
  public double confidence(double probability) {
    return calibration.of(probability);
  }

  /** The same judge with another calibration. */
  public Classifier calibrated(Calibration other) {
    return new Classifier(labels, other, linear, forest);
  }

  /**
   * Reads a model's resource.
   *
   * @param beside the class in whose package the resource lies
   * @throws IllegalArgumentException if there is none of the name
   */
  public static Classifier resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + name + " beside " + beside);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }

  /** Reads a packed model. */
  public static Classifier read(InputStream from) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(from), StandardCharsets.UTF_8))) {
      return parse(in.lines().toList());
    }
  }

  /** Writes a model's lines, packed. */
  public static void write(List<String> lines, OutputStream to) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(to)) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * The lines of a model.
   *
   * @param linear lines of {@link LinearModel}; empty for none
   * @param trees lines of each label's trees; empty for none
   */
  public static List<String> lines(
      List<String> labels, Calibration calibration, List<String> linear, List<List<String>> trees) {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST);
    lines.add("labels " + String.join(" ", labels));
    lines.add("calibration " + calibration.written());
    if (!linear.isEmpty()) {
      lines.add("linear");
      lines.addAll(linear);
    }
    for (List<String> each : trees) {
      lines.add("trees");
      lines.addAll(each);
    }
    return lines;
  }

  /**
   * Reads a model's lines.
   *
   * @throws IllegalArgumentException if they are not a model's
   */
  public static Classifier parse(List<String> lines) {
    if (lines.size() < 3 || !lines.get(0).equals(FIRST)) {
      throw new IllegalArgumentException("not a " + FIRST);
    }
    List<String> labels = List.of(lines.get(1).substring("labels ".length()).split(" "));
    Calibration calibration = Calibration.parse(lines.get(2).substring("calibration".length()));
    List<String> linear = new ArrayList<>();
    List<List<String>> trees = new ArrayList<>();
    List<String> part = linear;
    for (String line : lines.subList(3, lines.size())) {
      if (line.equals("trees")) {
        part = new ArrayList<>();
        trees.add(part);
      } else if (!line.equals("linear")) {
        part.add(line);
      }
    }
    if (linear.isEmpty() && trees.size() != labels.size()) {
      throw new IllegalArgumentException("no weights and no trees for " + labels);
    }
    return new Classifier(
        labels,
        calibration,
        linear.isEmpty() ? Optional.empty() : Optional.of(LinearModel.parse(linear, labels.size())),
        trees.isEmpty() ? Optional.empty() : Optional.of(Forest.parse(trees)));
  }
}
