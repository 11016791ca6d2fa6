package org.rapporteur.bench.language;

import org.rapporteur.read.language.Network;

/** The network's matrices on their sides, for going back through products; biases left out. */
final class Turned {
  final float[][][] product;
  final float[][] label;
  final float[][] role;
  final float[][] biaffine;
  final float[][] relation;

  private final Network net;

  Turned(Network net) {
    this.net = net;
    Network.Shape s = net.shape;
    int d = s.unit();
    product = new float[s.layers()][6 * d][2 * d];
    label = new float[s.tags() + s.names()][2 * d];
    role = new float[2 * s.arc() + 2 * s.label()][2 * d];
    biaffine = new float[s.arc()][s.arc()];
    relation = new float[s.relations()][s.label()];
    update();
  }

  /** Follows the network. */
  void update() {
    for (int l = 0; l < product.length; l++) {
      turn(net.product[l], product[l]);
    }
    turn(net.label, label);
    turn(net.role, role);
    turn(net.biaffine, biaffine);
    turn(net.relation, relation);
  }

  private static void turn(float[][] from, float[][] to) {
    int rows = to[0].length;
    for (int i = 0; i < to.length; i++) {
      float[] row = to[i];
      for (int j = 0; j < rows; j++) {
        row[j] = from[j][i];
      }
    }
  }
}
