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
  private float[][] dLabels = new float[0][];
  private float[][] dArcs = dLabels;
  private float[][] dQuery = dLabels;
  private float[][] dRoles = dLabels;
  private float[][] dHead = dLabels;
  private float[][] head = dLabels;
  private float[][] dz = dLabels;
  private float[][][] dLayer = new float[0][][];
  private float[][] dThin = dLabels;

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
    if (dLabels.length < n) {
      int room = n + 32;
      Network.Shape s = net.shape;
      dLabels = new float[room][s.tags() + s.names()];
      dArcs = new float[room][room + 1];
      dQuery = new float[room][s.arc()];
      dRoles = new float[room][2 * s.arc() + 2 * s.label()];
      dHead = new float[room + 1][s.arc()];
      head = new float[room + 1][s.arc()];
      dz = new float[room][6 * d];
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
    labels(t);
    backDense(tagInput, dLabels, sum.label, turned.label, masks[layers], dLayer[layers - 1], n);
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

  /** Losses and gradients of tags and names. */
  private void labels(Target t) {
    int tags = net.shape.tags();
    int all = tags + net.shape.names();
    for (int i = 0; i < a.n; i++) {
      tagLoss += softmax(a.labels[i], t.tags[i], 0, tags, dLabels[i], 1f);
      int name = t.names.length > 0 ? tags + t.names[i] : -1;
      nameLoss += softmax(a.labels[i], name, tags, all, dLabels[i], 1f);
    }
  }

  /** Loss of a softmax over some columns, and its gradient; no loss where gold is negative. */
  private static double softmax(
      float[] scores, int gold, int from, int to, float[] out, float weight) {
    if (gold < 0) {
      Arrays.fill(out, from, to, 0f);
      return 0;
    }
    float max = scores[from];
    for (int c = from + 1; c < to; c++) {
      max = Math.max(max, scores[c]);
    }
    double total = 0;
    for (int c = from; c < to; c++) {
      double e = scores[c] - max < -30 ? 0 : Math.exp(scores[c] - max);
      out[c] = (float) e;
      total += e;
    }
    float scale = (float) (weight / total);
    double loss = -Math.log(Math.max(1e-12, out[gold] / total));
    for (int c = from; c < to; c++) {
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
    Kernels.multiply(dOut, n, side, dThin, side.length, rows);
    for (int i = 0; i < n; i++) {
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
    Kernels.clear(dRoles, n);
    float[] hidden = new float[m];
    float[] scores = new float[net.shape.relations()];
    float[] dScores = new float[net.shape.relations()];
    float[] dHidden = new float[m];
    for (int i = 0; i < n; i++) {
      a.arcs[i][i + 1] = -1e9f;
      arcLoss += softmax(a.arcs[i], t.heads[i], 0, n + 1, dArcs[i], t.weights[i]);
      a.relations(i, t.heads[i], hidden, scores);
      labelLoss += softmax(scores, t.relations[i], 0, scores.length, dScores, t.weights[i]);
      for (int j = 0; j < m; j++) {
        Kernels.axpy(hidden[j], dScores, sum.relation[j], scores.length);
      }
      Kernels.axpy(1f, dScores, sum.relation[m], scores.length);
      Arrays.fill(dHidden, 0f);
      Kernels.multiply(dScores, turned.relation, dHidden, scores.length, m);
      boolean root = t.heads[i] == 0;
      float[] right = root ? sum.rootLabel[0] : dRoles[t.heads[i] - 1];
      int rightAt = root ? 0 : 2 * arc + m;
      for (int j = 0; j < m; j++) {
        float g = hidden[j] > 0f ? dHidden[j] : 0f;
        dRoles[i][2 * arc + j] += g;
        right[rightAt + j] += g;
      }
    }
    arcs(n, arc);
    backDense(x, dRoles, sum.role, turned.role, mask, dx, n);
  }

  /** Back through the scores of heads. */
  private void arcs(int n, int arc) {
    System.arraycopy(net.root[0], 0, head[0], 0, arc);
    for (int i = 0; i < n; i++) {
      System.arraycopy(a.roles[i], arc, head[i + 1], 0, arc);
    }
    Kernels.clear(dQuery, n);
    Kernels.clear(dHead, n + 1);
    Kernels.multiply(dArcs, n, head, dQuery, n + 1, arc);
    for (int i = 0; i < n; i++) {
      Kernels.axpy(1f, dQuery[i], sum.root[1], arc);
      sum.distance[0][Network.DISTANCES - 1] += dArcs[i][0];
      for (int j = 1; j <= n; j++) {
        sum.distance[0][Network.bucket(j - 1 - i)] += dArcs[i][j];
      }
    }
    Kernels.outer(dArcs, a.query, n, dHead, n + 1, arc);
    Kernels.axpy(1f, dHead[0], sum.root[0], arc);
    Kernels.outer(a.roles, dQuery, n, sum.biaffine, arc, arc);
    Kernels.multiply(dQuery, n, turned.biaffine, dRoles, arc, arc);
    for (int i = 0; i < n; i++) {
      float[] role = a.roles[i];
      float[] g = dRoles[i];
      System.arraycopy(dHead[i + 1], 0, g, arc, arc);
      for (int j = 0; j < 2 * arc; j++) {
        g[j] = role[j] > 0f ? g[j] : 0f;
      }
    }
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
        float[] z = a.z[l][t];
        int at = 3 * k * d;
        float[] g = dz[t];
        float[] dh = dOut[t];
        float[] x = a.layer[l][t];
        int o = k * d;
        for (int j = 0; j < d; j++) {
          float h = dh[o + j];
          float dr = h * (c[j] - x[o + j]);
          float dState = h * r[j] + dc[j];
          dIn[t][o + j] += h * (1f - r[j]);
          float df = dState * (before[j] - z[at + j]);
          float yf = 2f * f[j] - 1f;
          float sf = 1f - yf * yf;
          float yr = 2f * r[j] - 1f;
          float sr = 1f - yr * yr;
          float gf = df * 0.5f * sf * (float) Math.sqrt(Math.max(0f, sf));
          float gr = dr * 0.5f * sr * (float) Math.sqrt(Math.max(0f, sr));
          g[at + j] = dState * (1f - f[j]);
          g[at + d + j] = gf;
          g[at + 2 * d + j] = gr;
          dGate[0][j] += gf * before[j];
          dGate[1][j] += gr * before[j];
          dGate[2][j] += gf;
          dGate[3][j] += gr;
          dc[j] = dState * f[j] + gf * gate[0][j] + gr * gate[1][j];
        }
      }
    }
    Kernels.outer(a.thinned[l], dz, n, sum.product[l], 2 * d, 6 * d);
    Kernels.clear(dThin, n);
    Kernels.multiply(dz, n, turned.product[l], dThin, 6 * d, 2 * d);
    for (int i = 0; i < n; i++) {
      masked(dThin[i], mask, dIn[i]);
    }
  }
}
