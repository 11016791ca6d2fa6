package org.rapporteur.bench.language;

import java.util.Arrays;
import org.rapporteur.read.language.Activations;
import org.rapporteur.read.language.Kernels;
import org.rapporteur.read.language.Network;

/** Goes back through the network after a sentence and adds up the gradients of its weights. */
final class Gradient {

  final Network sum;
  final boolean[] touchedWords;
  final boolean[] touchedAffixes;
  double arcLoss;
  double labelLoss;
  double tagLoss;
  double nameLoss;

  private final Network net;
  private final Turned turned;
  private final Activations a;
  private final int d;
  private float[][] dTags = new float[0][];
  private float[][] dNames = dTags;
  private float[][] dArcs = dTags;
  private float[][] dQuery = dTags;
  private float[][] dDependent = dTags;
  private float[][] dHead = dTags;
  private float[][] dLabelDependent = dTags;
  private float[][] dLabelHead = dTags;
  private float[][] dz = dTags;
  private float[][][] dLayer = new float[0][][];
  private float[][] dThin = dTags;

  /**
   * @param turned the network's matrices on their sides, kept up to date by the optimiser
   */
  Gradient(Network net, Turned turned, Activations a) {
    this.net = net;
    this.turned = turned;
    this.a = a;
    d = net.shape.unit();
    sum = new Network(net.shape);
    touchedWords = new boolean[net.shape.words()];
    touchedAffixes = new boolean[net.shape.affixes()];
  }

  private void room(int n) {
    if (dTags.length < n) {
      int room = n + 32;
      Network.Shape s = net.shape;
      dTags = new float[room][s.tags()];
      dNames = new float[room][s.names()];
      dArcs = new float[room][room + 1];
      dQuery = new float[room][s.arc()];
      dDependent = new float[room][s.arc()];
      dHead = new float[room + 1][s.arc()];
      dLabelDependent = new float[room][s.label()];
      dLabelHead = new float[room + 1][s.label()];
      dz = new float[room][3 * d];
      dLayer = new float[s.layers() + 1][room][2 * d];
      dThin = new float[room][2 * d];
    }
  }

  /** Adds the gradients of one sentence; the activations hold its forward pass. */
  void add(Target t, float[][] masks, float[][] tagInput, float[][] treeInput) {
    int n = a.n;
    room(n);
    int layers = net.shape.layers();
    for (int l = 0; l <= layers; l++) {
      Kernels.clear(dLayer[l], n);
    }
    trees(t, treeInput, masks[layers + 1], dLayer[layers]);
    sequence(a.tags, t.tags, net.shape.tags(), dTags, 1f, true);
    backDense(tagInput, dTags, sum.tag, turned.tag, masks[layers], dLayer[layers - 1], n);
    if (t.names.length > 0) {
      sequence(a.names, t.names, net.shape.names(), dNames, 1f, false);
      backDense(tagInput, dNames, sum.name, turned.name, masks[layers], dLayer[layers - 1], n);
    }
    for (int l = layers - 1; l >= 0; l--) {
      layer(l, masks[l]);
    }
    for (int i = 0; i < n; i++) {
      float[] dx = dLayer[0][i];
      touchedWords[t.words[i]] = true;
      Kernels.axpy(1f, dx, sum.word[t.words[i]], d);
      for (int f : t.affixes[i]) {
        touchedAffixes[f] = true;
        float[] row = sum.affix[f];
        for (int j = 0; j < d; j++) {
          row[j] += dx[d + j];
        }
      }
    }
  }

  /** Loss and gradient of a softmax over labels. */
  private void sequence(
      float[][] scores, int[] gold, int classes, float[][] out, float weight, boolean tags) {
    for (int i = 0; i < a.n; i++) {
      double loss = softmax(scores[i], gold[i], classes, out[i], weight);
      if (tags) {
        tagLoss += loss;
      } else {
        nameLoss += loss;
      }
    }
  }

  private static double softmax(float[] scores, int gold, int classes, float[] out, float weight) {
    if (gold < 0) {
      Arrays.fill(out, 0, classes, 0f);
      return 0;
    }
    float max = scores[0];
    for (int c = 1; c < classes; c++) {
      max = Math.max(max, scores[c]);
    }
    double total = 0;
    for (int c = 0; c < classes; c++) {
      double e = scores[c] - max < -30 ? 0 : Math.exp(scores[c] - max);
      out[c] = (float) e;
      total += e;
    }
    float scale = (float) (weight / total);
    double loss = -Math.log(Math.max(1e-12, out[gold] / total));
    for (int c = 0; c < classes; c++) {
      out[c] *= scale;
    }
    out[gold] -= weight;
    return loss * weight;
  }

  /** Back through {@code out = x · w + bias}, where the bias is the last row of {@code w}. */
  private void backDense(
      float[][] x,
      float[][] dOut,
      float[][] dw,
      float[][] side,
      float[] mask,
      float[][] dx,
      int n) {
    int rows = dw.length - 1;
    int columns = dw[0].length;
    Kernels.outer(x, dOut, n, dw, rows, columns);
    for (int i = 0; i < n; i++) {
      Kernels.axpy(1f, dOut[i], dw[rows], columns);
    }
    Kernels.clear(dThin, n);
    for (int i = 0; i < n; i++) {
      Kernels.multiply(dOut[i], side, dThin[i], side.length, rows);
      masked(dThin[i], mask, dx[i]);
    }
  }

  private static void masked(float[] from, float[] mask, float[] to) {
    for (int j = 0; j < mask.length; j++) {
      to[j] += from[j] * mask[j];
    }
  }

  private void trees(Target t, float[][] x, float[] mask, float[][] dx) {
    int n = a.n;
    int arc = net.shape.arc();
    int m = net.shape.label();
    Kernels.clear(dLabelDependent, n);
    Kernels.clear(dLabelHead, n + 1);
    float[] hidden = new float[m];
    float[] scores = new float[net.shape.relations()];
    float[] dScores = new float[net.shape.relations()];
    float[] dHidden = new float[m];
    for (int i = 0; i < n; i++) {
      a.arcs[i][i + 1] = -1e9f;
      arcLoss += softmax(a.arcs[i], t.heads[i], n + 1, dArcs[i], t.weights[i]);
      a.relations(i, t.heads[i], hidden, scores);
      labelLoss += softmax(scores, t.relations[i], scores.length, dScores, t.weights[i]);
      for (int j = 0; j < m; j++) {
        Kernels.axpy(hidden[j], dScores, sum.relation[j], scores.length);
      }
      Kernels.axpy(1f, dScores, sum.relation[m], scores.length);
      Arrays.fill(dHidden, 0f);
      Kernels.multiply(dScores, turned.relation, dHidden, scores.length, m);
      for (int j = 0; j < m; j++) {
        float g = hidden[j] > 0f ? dHidden[j] : 0f;
        dLabelDependent[i][j] += g;
        dLabelHead[t.heads[i]][j] += g;
      }
    }
    backDense(x, dLabelDependent, sum.labelDependent, turned.labelDependent, mask, dx, n);
    float[][] ofWords = Arrays.copyOfRange(dLabelHead, 1, n + 1);
    float[] root = sum.labelHead[2 * d].clone();
    backDense(x, ofWords, sum.labelHead, turned.labelHead, mask, dx, n);
    // The last row stands for the root here, not for a bias.
    Kernels.axpy(1f, dLabelHead[0], root, m);
    sum.labelHead[2 * d] = root;

    Kernels.clear(dQuery, n);
    Kernels.clear(dHead, n + 1);
    Kernels.clear(dDependent, n);
    for (int i = 0; i < n; i++) {
      Kernels.multiply(dArcs[i], a.head, dQuery[i], n + 1, arc);
      Kernels.axpy(1f, dQuery[i], sum.root[1], arc);
      sum.distance[0][31] += dArcs[i][0];
      for (int j = 1; j <= n; j++) {
        sum.distance[0][Network.bucket(j - 1 - i)] += dArcs[i][j];
      }
    }
    Kernels.outer(dArcs, a.query, n, dHead, n + 1, arc);
    Kernels.axpy(1f, dHead[0], sum.root[0], arc);
    Kernels.outer(a.dependent, dQuery, n, sum.biaffine, arc, arc);
    for (int i = 0; i < n; i++) {
      Kernels.multiply(dQuery[i], turned.biaffine, dDependent[i], arc, arc);
      for (int j = 0; j < arc; j++) {
        if (a.dependent[i][j] <= 0f) {
          dDependent[i][j] = 0f;
        }
        if (a.head[i + 1][j] <= 0f) {
          dHead[i + 1][j] = 0f;
        }
      }
    }
    backDense(x, dDependent, sum.dependent, turned.dependent, mask, dx, n);
    backDense(x, Arrays.copyOfRange(dHead, 1, n + 1), sum.head, turned.head, mask, dx, n);
  }

  /** Back through a layer of recurrent units. */
  private void layer(int l, float[] mask) {
    int n = a.n;
    float[] zero = new float[d];
    float[][] dOut = dLayer[l + 1];
    float[][] dIn = dLayer[l];
    for (int k = 0; k < 2; k++) {
      float[][] gate = net.gate[l][k];
      float[][] dGate = sum.gate[l][k];
      float[] dc = new float[d];
      for (int step = n - 1; step >= 0; step--) {
        int t = k == 0 ? step : n - 1 - step;
        int previous = k == 0 ? t - 1 : t + 1;
        float[] before = step == 0 ? zero : a.state[l][k][previous];
        float[] f = a.forget[l][k][t];
        float[] r = a.reset[l][k][t];
        float[] c = a.state[l][k][t];
        float[] z = a.z[l][k][t];
        float[] g = dz[t];
        float[] dh = dOut[t];
        float[] x = a.layer[l][t];
        int o = k * d;
        for (int j = 0; j < d; j++) {
          float h = dh[o + j];
          float dr = h * (c[j] - x[o + j]);
          float dState = h * r[j] + dc[j];
          dIn[t][o + j] += h * (1f - r[j]);
          float df = dState * (before[j] - z[j]);
          float yf = 2f * f[j] - 1f;
          float sf = 1f - yf * yf;
          float yr = 2f * r[j] - 1f;
          float sr = 1f - yr * yr;
          float gf = df * 0.5f * sf * (float) Math.sqrt(Math.max(0f, sf));
          float gr = dr * 0.5f * sr * (float) Math.sqrt(Math.max(0f, sr));
          g[j] = dState * (1f - f[j]);
          g[d + j] = gf;
          g[2 * d + j] = gr;
          dGate[0][j] += gf * before[j];
          dGate[1][j] += gr * before[j];
          dGate[2][j] += gf;
          dGate[3][j] += gr;
          dc[j] = dState * f[j] + gf * gate[0][j] + gr * gate[1][j];
        }
      }
      Kernels.outer(a.thinned[l], dz, n, sum.product[l][k], 2 * d, 3 * d);
      Kernels.clear(dThin, n);
      for (int i = 0; i < n; i++) {
        Kernels.multiply(dz[i], turned.product[l][k], dThin[i], 3 * d, 2 * d);
        masked(dThin[i], mask, dIn[i]);
      }
    }
  }
}
