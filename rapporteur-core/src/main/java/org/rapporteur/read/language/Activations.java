package org.rapporteur.read.language;

import java.util.Arrays;

/**
 * What the network makes of one sentence: inputs and the values of every layer, kept so that a
 * trainer can go back through them. Buffers are kept from sentence to sentence; not thread-safe.
 */
public final class Activations {

  private final Network net;
  private final int d;
  private int room;

  /** The number of words. */
  public int n;

  /** Inputs of the layers; the last is the output of the last layer. */
  public float[][][] layer;

  /** Inputs of the products: the layer's inputs, thinned out while training. */
  public float[][][] thinned;

  /** Products by layer and word: both directions. */
  public float[][][] z;

  /** Forget gates, reset gates and states by layer, direction, word. */
  public float[][][][] forget;

  /** Reset gates. */
  public float[][][][] reset;

  /** States. */
  public float[][][][] state;

  /** Scores of tags by word, then those of names. */
  public float[][] labels;

  /** Scores of name labels by word. */
  float[][] names;

  /** Words as dependents and heads, and their parts of the relation's hidden layer. */
  public float[][] roles;

  /** Heads on their sides, the root first. */
  private float[][] headOnSide;

  /** Dependents through the biaffine matrix. */
  public float[][] query;

  /** Scores of heads by word; column 0 is the root. */
  public float[][] arcs;

  private final float[] zero;

  /** Buffers for a network. */
  public Activations(Network net) {
    this.net = net;
    d = net.shape.unit();
    zero = new float[d];
    layer = new float[0][][];
    thinned = layer;
    z = layer;
    forget = new float[0][][][];
    reset = forget;
    state = forget;
    labels = new float[0][];
    names = labels;
    roles = labels;
    headOnSide = labels;
    query = labels;
    arcs = labels;
  }

  /** Makes room for a sentence. */
  public void size(int words) {
    n = words;
    if (words > room) {
      room = Math.max(48, words + words / 4);
      Network.Shape s = net.shape;
      layer = new float[s.layers() + 1][room][2 * d];
      thinned = new float[s.layers() + 1][room][2 * d];
      z = new float[s.layers()][room][6 * d];
      forget = new float[s.layers()][2][room][d];
      reset = new float[s.layers()][2][room][d];
      state = new float[s.layers()][2][room][d];
      labels = new float[room][s.tags() + s.names()];
      names = new float[room][s.names()];
      roles = new float[room][2 * s.arc() + 2 * s.label()];
      headOnSide = new float[s.arc()][room + 1];
      query = new float[room][s.arc()];
      arcs = new float[room][room + 1];
    }
  }

  /** Sets the input of a word from its embeddings. */
  public void input(int i, int word, int[] affixes) {
    float[] x = layer[0][i];
    System.arraycopy(net.word[word], 0, x, 0, d);
    Arrays.fill(x, d, 2 * d, 0f);
    for (int a : affixes) {
      float[] e = net.affix[a];
      for (int j = 0; j < d; j++) {
        x[d + j] += e[j];
      }
    }
  }

  /** Runs one layer from its thinned inputs. */
  public void layer(int l) {
    Kernels.clear(z[l], n);
    Kernels.multiply(thinned[l], n, net.product[l], z[l], 2 * d, 6 * d);
    gates(l);
  }

  /** Runs a layer's gates from its products. */
  private void gates(int l) {
    for (int k = 0; k < 2; k++) {
      float[][] gate = net.gate[l][k];
      float[] before = zero;
      for (int step = 0; step < n; step++) {
        int t = k == 0 ? step : n - 1 - step;
        float[] c = state[l][k][t];
        System.arraycopy(layer[l][t], k * d, c, 0, d);
        step(z[l][t], k * d, gate, before, forget[l][k][t], reset[l][k][t], c, layer[l + 1][t]);
        before = c;
      }
    }
  }

  /** One step of a recurrent unit; {@code c} comes in as the layer's input, goes out as state. */
  private void step(
      float[] zt,
      int offset,
      float[][] gate,
      float[] before,
      float[] f,
      float[] r,
      float[] c,
      float[] out) {
    float[] toForget = gate[0];
    float[] toReset = gate[1];
    float[] forgetBias = gate[2];
    float[] resetBias = gate[3];
    int candidate = 3 * offset;
    int forgetAt = candidate + d;
    int resetAt = forgetAt + d;
    for (int j = 0; j < d; j++) {
      float a = zt[forgetAt + j] + toForget[j] * before[j] + forgetBias[j];
      f[j] = 0.5f + 0.5f * a / (float) Math.sqrt(1f + a * a);
    }
    for (int j = 0; j < d; j++) {
      float a = zt[resetAt + j] + toReset[j] * before[j] + resetBias[j];
      r[j] = 0.5f + 0.5f * a / (float) Math.sqrt(1f + a * a);
    }
    for (int j = 0; j < d; j++) {
      float state = f[j] * before[j] + (1f - f[j]) * zt[candidate + j];
      out[offset + j] = r[j] * state + (1f - r[j]) * c[j];
      c[j] = state;
    }
  }

  /** Runs all layers and heads without thinning; the first layer's products are there already. */
  void run() {
    int layers = net.shape.layers();
    gates(0);
    for (int l = 1; l < layers; l++) {
      float[][] own = thinned[l];
      thinned[l] = layer[l];
      layer(l);
      thinned[l] = own;
    }
    tagsAndNames(layer[layers - 1]);
    trees(layer[layers]);
  }

  /** Scores of tags and names. */
  public void tagsAndNames(float[][] x) {
    int tags = net.shape.tags();
    int all = tags + net.shape.names();
    Kernels.fill(labels, n, net.label[2 * d]);
    Kernels.multiply(x, n, net.label, labels, 2 * d, all);
    for (int i = 0; i < n; i++) {
      System.arraycopy(labels[i], tags, names[i], 0, all - tags);
    }
  }

  /** Scores of heads, and the parts of the relations. */
  public void trees(float[][] x) {
    int a = net.shape.arc();
    Kernels.fill(roles, n, net.role[2 * d]);
    Kernels.multiply(x, n, net.role, roles, 2 * d, net.role[0].length);
    Kernels.rectify(roles, n, 2 * a);
    Kernels.fill(query, n, net.root[1]);
    Kernels.multiply(roles, n, net.biaffine, query, a, a);
    for (int j = 0; j < a; j++) {
      float[] side = headOnSide[j];
      side[0] = net.root[0][j];
      for (int i = 0; i < n; i++) {
        side[i + 1] = roles[i][a + j];
      }
    }
    for (int i = 0; i < n; i++) {
      float[] row = arcs[i];
      row[0] = net.distance[0][Network.DISTANCES - 1];
      for (int j = 1; j <= n; j++) {
        row[j] = net.distance[0][Network.bucket(j - 1 - i)];
      }
    }
    Kernels.multiply(query, n, headOnSide, arcs, a, n + 1);
  }

  /**
   * Scores of the relations between a word and a head (0 the root).
   *
   * @param hidden receives the hidden layer
   * @param scores receives the scores
   */
  public void relations(int word, int headColumn, float[] hidden, float[] scores) {
    int m = net.shape.label();
    float[] left = roles[word];
    int leftAt = 2 * net.shape.arc();
    float[] right = headColumn == 0 ? net.rootLabel[0] : roles[headColumn - 1];
    int rightAt = headColumn == 0 ? 0 : leftAt + m;
    for (int j = 0; j < m; j++) {
      hidden[j] = Math.max(0f, left[leftAt + j] + right[rightAt + j]);
    }
    System.arraycopy(net.relation[m], 0, scores, 0, net.shape.relations());
    Kernels.multiply(hidden, net.relation, scores, m, net.shape.relations());
  }
}
