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

  /** Products by layer, direction, word. */
  public float[][][][] z;

  /** Forget gates, reset gates and states by layer, direction, word. */
  public float[][][][] forget;

  /** Reset gates. */
  public float[][][][] reset;

  /** States. */
  public float[][][][] state;

  /** Scores of tags by word. */
  public float[][] tags;

  /** Scores of name labels by word. */
  public float[][] names;

  /** Words as dependents. */
  public float[][] dependent;

  /** Words as heads, the root first. */
  public float[][] head;

  /** The same on its side. */
  public float[][] headOnSide;

  /** Dependents through the biaffine matrix. */
  public float[][] query;

  /** Scores of heads by word; column 0 is the root. */
  public float[][] arcs;

  /** Dependents' parts of the relation's hidden layer. */
  public float[][] labelDependent;

  /** Heads' parts, the root first. */
  public float[][] labelHead;

  private final float[] zero;

  /** Buffers for a network. */
  public Activations(Network net) {
    this.net = net;
    d = net.shape.unit();
    zero = new float[d];
    layer = new float[0][][];
    thinned = layer;
    z = new float[0][][][];
    forget = z;
    reset = z;
    state = z;
    tags = new float[0][];
    names = tags;
    dependent = tags;
    head = tags;
    headOnSide = tags;
    query = tags;
    arcs = tags;
    labelDependent = tags;
    labelHead = tags;
  }

  /** Makes room for a sentence. */
  public void size(int words) {
    n = words;
    if (words > room) {
      room = Math.max(48, words + words / 4);
      Network.Shape s = net.shape;
      layer = new float[s.layers() + 1][room][2 * d];
      thinned = new float[s.layers() + 1][room][2 * d];
      z = new float[s.layers()][2][room][3 * d];
      forget = new float[s.layers()][2][room][d];
      reset = new float[s.layers()][2][room][d];
      state = new float[s.layers()][2][room][d];
      tags = new float[room][s.tags()];
      names = new float[room][s.names()];
      dependent = new float[room][s.arc()];
      head = new float[room + 1][s.arc()];
      headOnSide = new float[s.arc()][room + 1];
      query = new float[room][s.arc()];
      arcs = new float[room][room + 1];
      labelDependent = new float[room][s.label()];
      labelHead = new float[room + 1][s.label()];
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
    for (int k = 0; k < 2; k++) {
      Kernels.clear(z[l][k], n);
      Kernels.multiply(thinned[l], n, net.product[l][k], z[l][k], 3 * d);
    }
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
        step(z[l][k][t], gate, before, forget[l][k][t], reset[l][k][t], c, layer[l + 1][t], k * d);
        before = c;
      }
    }
  }

  /** One step of a recurrent unit; {@code c} comes in as the layer's input, goes out as state. */
  private void step(
      float[] zt,
      float[][] gate,
      float[] before,
      float[] f,
      float[] r,
      float[] c,
      float[] out,
      int offset) {
    float[] toForget = gate[0];
    float[] toReset = gate[1];
    float[] forgetBias = gate[2];
    float[] resetBias = gate[3];
    for (int j = 0; j < d; j++) {
      float a = zt[d + j] + toForget[j] * before[j] + forgetBias[j];
      f[j] = 0.5f + 0.5f * a / (float) Math.sqrt(1f + a * a);
    }
    for (int j = 0; j < d; j++) {
      float a = zt[2 * d + j] + toReset[j] * before[j] + resetBias[j];
      r[j] = 0.5f + 0.5f * a / (float) Math.sqrt(1f + a * a);
    }
    for (int j = 0; j < d; j++) {
      float state = f[j] * before[j] + (1f - f[j]) * zt[j];
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
    Kernels.fill(tags, n, net.tag[2 * d]);
    multiply(x, net.tag, tags, net.shape.tags());
    Kernels.fill(names, n, net.name[2 * d]);
    multiply(x, net.name, names, net.shape.names());
  }

  private void multiply(float[][] x, float[][] w, float[][] out, int columns) {
    for (int i = 0; i < n; i++) {
      Kernels.multiply(x[i], w, out[i], 2 * d, columns);
    }
  }

  /** Scores of heads, and the parts of the relations. */
  public void trees(float[][] x) {
    int a = net.shape.arc();
    Kernels.fill(dependent, n, net.dependent[2 * d]);
    multiply(x, net.dependent, dependent, a);
    Kernels.rectify(dependent, n, a);
    System.arraycopy(net.root[0], 0, head[0], 0, a);
    for (int i = 0; i < n; i++) {
      System.arraycopy(net.head[2 * d], 0, head[i + 1], 0, a);
      Kernels.multiply(x[i], net.head, head[i + 1], 2 * d, a);
      float[] row = head[i + 1];
      for (int j = 0; j < a; j++) {
        row[j] = Math.max(0f, row[j]);
      }
    }
    Kernels.fill(query, n, net.root[1]);
    Kernels.multiply(dependent, n, net.biaffine, query, a);
    for (int j = 0; j < a; j++) {
      for (int i = 0; i <= n; i++) {
        headOnSide[j][i] = head[i][j];
      }
    }
    for (int i = 0; i < n; i++) {
      float[] row = arcs[i];
      row[0] = net.distance[0][31];
      for (int j = 1; j <= n; j++) {
        row[j] = net.distance[0][Network.bucket(j - 1 - i)];
      }
      Kernels.multiply(query[i], headOnSide, row, a, n + 1);
    }
    int m = net.shape.label();
    Kernels.fill(labelDependent, n, net.labelDependent[2 * d]);
    multiply(x, net.labelDependent, labelDependent, m);
    System.arraycopy(net.labelHead[2 * d], 0, labelHead[0], 0, m);
    for (int i = 0; i < n; i++) {
      Arrays.fill(labelHead[i + 1], 0f);
      Kernels.multiply(x[i], net.labelHead, labelHead[i + 1], 2 * d, m);
    }
  }

  /**
   * Scores of the relations between a word and a head (0 the root).
   *
   * @param hidden receives the hidden layer
   * @param scores receives the scores
   */
  public void relations(int word, int headColumn, float[] hidden, float[] scores) {
    int m = net.shape.label();
    float[] left = labelDependent[word];
    float[] right = labelHead[headColumn];
    for (int j = 0; j < m; j++) {
      hidden[j] = Math.max(0f, left[j] + right[j]);
    }
    System.arraycopy(net.relation[m], 0, scores, 0, net.shape.relations());
    Kernels.multiply(hidden, net.relation, scores, m, net.shape.relations());
  }
}
