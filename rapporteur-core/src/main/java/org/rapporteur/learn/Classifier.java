package org.rapporteur.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A judge of decisions of several labels, learnt from examples: logistic regression, with how often
 * it is right. Immutable, safe on any thread.
 *
 * <p>A model is packed by gzip: the line {@code rapporteur-classifier 2}, the labels, the
 * calibration, and the weights ({@link LinearModel}).
 */
public final class Classifier {

  private static final String FIRST = "rapporteur-classifier 2";

  private final List<String> labels;
  private final Calibration calibration;
  private final LinearModel weights;

  private Classifier(List<String> labels, Calibration calibration, LinearModel weights) {
    this.labels = List.copyOf(labels);
    this.calibration = calibration;
    this.weights = weights;
  }

  /** A judge that is not calibrated: a probability is its own confidence. */
  public static Classifier of(List<String> labels, LinearModel weights) {
    return new Classifier(labels, new Calibration(List.of()), weights);
  }

  /** The same judge with another calibration. */
  public Classifier calibrated(Calibration other) {
    return new Classifier(labels, other, weights);
  }

  /** The labels, in the order of {@link #probabilities}. */
  public List<String> labels() {
    return labels;
  }

  /** How likely each label is. */
  public double[] probabilities(FeatureRow row) {
    return weights.probabilities(row);
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

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is no model, or of another version
   */
  public static Classifier read(InputStream from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16))) {
      if (!in.readUTF().equals(FIRST)) {
        throw new IOException("not a " + FIRST);
      }
      List<String> labels = List.of(in.readUTF().split(" "));
      Calibration calibration = Calibration.parse(in.readUTF());
      return new Classifier(labels, calibration, LinearModel.read(in, labels.size()));
    }
  }

  /** Writes the model. */
  public void write(OutputStream to) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(to), 1 << 16))) {
      out.writeUTF(FIRST);
      out.writeUTF(String.join(" ", labels));
      out.writeUTF(calibration.written());
      weights.write(out);
    }
  }
}
