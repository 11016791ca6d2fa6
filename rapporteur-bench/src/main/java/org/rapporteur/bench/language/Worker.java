package org.rapporteur.bench.language;

import java.util.Random;
import org.rapporteur.read.language.Activations;
import org.rapporteur.read.language.Network;

/** Goes forward and back over sentences, with values left out at random. One thread's own. */
final class Worker {

  private static final float INPUT = 0.2f;
  private static final float BETWEEN = 0.3f;
  private static final float LAST = 0.35f;

  final Gradient gradient;

  private final Network net;
  private final Activations a;
  private float[][] tagInput = new float[0][];
  private float[][] treeInput = new float[0][];

  Worker(Network net, Turned turned) {
    this.net = net;
    a = new Activations(net);
    gradient = new Gradient(net, turned, a);
  }

  /** Adds one sentence to the gradient. */
  void add(Target t, Random random) {
    int n = t.size();
    a.size(n);
    int layers = net.shape.layers();
    int width = 2 * net.shape.unit();
    if (tagInput.length < n) {
      tagInput = new float[n + 32][width];
      treeInput = new float[n + 32][width];
    }
    float[][] masks = new float[layers + 2][width];
    for (int l = 0; l < masks.length; l++) {
      mask(masks[l], l == 0 ? INPUT : l < layers ? BETWEEN : LAST, random);
    }
    for (int i = 0; i < n; i++) {
      a.input(i, t.words[i], t.affixes[i]);
    }
    for (int l = 0; l < layers; l++) {
      thin(a.layer[l], masks[l], a.thinned[l], n);
      a.layer(l);
    }
    thin(a.layer[layers - 1], masks[layers], tagInput, n);
    thin(a.layer[layers], masks[layers + 1], treeInput, n);
    a.tagsAndNames(tagInput);
    a.trees(treeInput);
    gradient.add(t, masks, tagInput, treeInput);
  }

  private static void mask(float[] mask, float rate, Random random) {
    float keep = 1f / (1f - rate);
    for (int j = 0; j < mask.length; j++) {
      mask[j] = random.nextFloat() < rate ? 0f : keep;
    }
  }

  private static void thin(float[][] from, float[] mask, float[][] to, int n) {
    for (int i = 0; i < n; i++) {
      float[] x = from[i];
      float[] y = to[i];
      for (int j = 0; j < mask.length; j++) {
        y[j] = x[j] * mask[j];
      }
    }
  }

  void clearLosses() {
    gradient.arcLoss = 0;
    gradient.labelLoss = 0;
    gradient.tagLoss = 0;
    gradient.nameLoss = 0;
  }
}
