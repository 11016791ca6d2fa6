package org.rapporteur.read.attribution;

/**
 * Labels the words of a sentence for one cue: a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira 2001) over {@link Part}. Holds the scores of one sentence.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class Chain {

  private static final int L = Part.COUNT;

  private final int size;
  private final float[] unary;
  private final float[] step;

  Chain(SentenceView view, int cue, AttributionModel model, Features buffer) {
    size = view.size;
    unary = new float[size * L];
    step = new float[size * L * L];
    ArgumentFeatures features = new ArgumentFeatures(view, cue);
    for (int t = 0; t < size; t++) {
      features.unary(t, buffer);
      model.words().add(buffer, unary, t * L);
      if (t > 0) {
        features.step(t, buffer);
        model.steps().add(buffer, step, t * L * L);
      }
    }
    for (int y = 0; y < L; y++) {
      unary[cue * L + y] += y == Part.CUE.ordinal() ? 50 : 0;
    }
  }

  /** The best labels. */
  Part[] best() {
    float[] score = new float[size * L];
    byte[] from = new byte[size * L];
    System.arraycopy(unary, 0, score, 0, L);
    for (int t = 1; t < size; t++) {
      for (int y = 0; y < L; y++) {
        float top = Float.NEGATIVE_INFINITY;
        for (int x = 0; x < L; x++) {
          float s = score[(t - 1) * L + x] + step[(t * L + x) * L + y];
          if (s > top) {
            top = s;
            from[t * L + y] = (byte) x;
          }
        }
        score[t * L + y] = top + unary[t * L + y];
      }
    }
    int y = 0;
    for (int x = 1; x < L; x++) {
      y = score[(size - 1) * L + x] > score[(size - 1) * L + y] ? x : y;
    }
    Part[] labels = new Part[size];
    for (int t = size - 1; t >= 0; t--) {
      labels[t] = Part.of(y);
      y = from[t * L + y];
    }
    return labels;
  }

  /** The score of labels, a logarithm up to a constant of the sentence. */
  float score(Part[] labels) {
    float sum = 0;
    for (int t = 0; t < size; t++) {
      int y = labels[t].ordinal();
      sum += unary[t * L + y];
      sum += t == 0 ? 0 : step[(t * L + labels[t - 1].ordinal()) * L + y];
    }
    return sum;
  }

  /** Probability of each part for each word, word by word. */
  float[] marginals() {
    double[] forward = new double[size * L];
    double[] backward = new double[size * L];
    for (int y = 0; y < L; y++) {
      forward[y] = unary[y];
    }
    double[] terms = new double[L];
    for (int t = 1; t < size; t++) {
      for (int y = 0; y < L; y++) {
        for (int x = 0; x < L; x++) {
          terms[x] = forward[(t - 1) * L + x] + step[(t * L + x) * L + y];
        }
        forward[t * L + y] = logSum(terms) + unary[t * L + y];
      }
    }
    for (int t = size - 2; t >= 0; t--) {
      for (int x = 0; x < L; x++) {
        for (int y = 0; y < L; y++) {
          int n = (t + 1) * L + y;
          terms[y] = backward[n] + unary[n] + step[(n - y + x) * L + y];
        }
        backward[t * L + x] = logSum(terms);
      }
    }
    for (int y = 0; y < L; y++) {
      terms[y] = forward[(size - 1) * L + y];
    }
    double whole = logSum(terms);
    float[] p = new float[size * L];
    for (int i = 0; i < p.length; i++) {
      p[i] = (float) Math.exp(forward[i] + backward[i] - whole);
    }
    return p;
  }

  private static double logSum(double[] terms) {
    double top = terms[0];
    for (double t : terms) {
      top = Math.max(top, t);
    }
    double sum = 0;
    for (double t : terms) {
      // What is e⁻⁴⁰ of the sum does not change it.
      sum += t == top ? 1 : t < top - 40 ? 0 : StrictMath.exp(t - top);
    }
    return top + StrictMath.log(sum);
  }
}
