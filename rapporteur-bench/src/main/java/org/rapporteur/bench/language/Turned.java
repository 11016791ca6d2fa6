package org.rapporteur.bench.language;

import org.rapporteur.read.language.Network;

/** The network's matrices on their sides, for going back through products; biases left out. */
final class Turned {
  final float[][][][] product;
  final float[][] tag;
  final float[][] name;
  final float[][] dependent;
  final float[][] head;
  final float[][] biaffine;
  final float[][] labelDependent;
  final float[][] labelHead;
  final float[][] relation;

  private final Network net;

  Turned(Network net) {
    this.net = net;
    Network.Shape s = net.shape;
    int d = s.unit();
    product = new float[s.layers()][2][3 * d][2 * d];
    tag = new float[s.tags()][2 * d];
    name = new float[s.names()][2 * d];
    dependent = new float[s.arc()][2 * d];
    head = new float[s.arc()][2 * d];
    biaffine = new float[s.arc()][s.arc()];
    labelDependent = new float[s.label()][2 * d];
    labelHead = new float[s.label()][2 * d];
    relation = new float[s.relations()][s.label()];
    update();
  }

  /** Follows the network. */
  void update() {
    for (int l = 0; l < product.length; l++) {
      for (int k = 0; k < 2; k++) {
        turn(net.product[l][k], product[l][k]);
      }
    }
    turn(net.tag, tag);
    turn(net.name, name);
    turn(net.dependent, dependent);
    turn(net.head, head);
    turn(net.biaffine, biaffine);
    turn(net.labelDependent, labelDependent);
    turn(net.labelHead, labelHead);
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
