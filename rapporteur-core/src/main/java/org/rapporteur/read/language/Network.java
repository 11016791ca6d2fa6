package org.rapporteur.read.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of the network that tags, parses and names.
 *
 * <p>A word's vector is its own embedding beside the sum of those of its affixes, shape and
 * gazetteer classes. Layers of bidirectional simple recurrent units (Lei et al., "Simple Recurrent
 * Units for Highly Parallelizable Recurrence", EMNLP 2018) read the sentence: all of a layer's
 * products are made at once, and only sums and gates run from word to word. Tags and names are read
 * from the layer below the last, heads (as in Dozat and Manning, "Deep Biaffine Attention for
 * Neural Dependency Parsing", ICLR 2017) and relations from the last. Not changed once loaded.
 */
public final class Network {

  /** Buckets of the distance between a word and its head. */
  public static final int DISTANCES = 32;

  /** Its measures. */
  public record Shape(
      int words,
      int affixes,
      int unit,
      int layers,
      int arc,
      int label,
      int tags,
      int names,
      int relations) {}

  /** The measures. */
  public final Shape shape;

  /** Embeddings by word. */
  public final float[][] word;

  /** Embeddings by hashed affix. */
  public final float[][] affix;

  /**
   * Layers' products: candidate, forget gate, reset gate of the one direction, then of the other.
   */
  public final float[][][] product;

  /** Layers' gates, by layer and direction: state to forget, state to reset, their biases. */
  public final float[][][][] gate;

  /** Tags, then names; the last row is the bias. */
  public final float[][] label;

  /**
   * A word as dependent and as head, then its part of the relation's hidden layer as dependent and
   * as head; the last row is the bias.
   */
  public final float[][] role;

  /** Between dependent and head. */
  public final float[][] biaffine;

  /** The root as head; a head's own score. */
  public final float[][] root;

  /** The root's part of the relation's hidden layer. */
  public final float[][] rootLabel;

  /** Scores by distance from head to dependent. */
  public final float[][] distance;

  /** Relations; the last row is the bias. */
  public final float[][] relation;

  /** A network of zeros. */
  public Network(Shape shape) {
    this.shape = shape;
    int d = shape.unit();
    word = new float[shape.words()][d];
    affix = new float[shape.affixes()][d];
    product = new float[shape.layers()][2 * d][6 * d];
    gate = new float[shape.layers()][2][4][d];
    label = new float[2 * d + 1][shape.tags() + shape.names()];
    role = new float[2 * d + 1][2 * shape.arc() + 2 * shape.label()];
    biaffine = new float[shape.arc()][shape.arc()];
    root = new float[2][shape.arc()];
    rootLabel = new float[1][shape.label()];
    distance = new float[1][DISTANCES];
    relation = new float[shape.label() + 1][shape.relations()];
  }

  /** All matrices but the embeddings, in a fixed order. */
  public List<float[][]> dense() {
    List<float[][]> all = new ArrayList<>();
    for (int l = 0; l < shape.layers(); l++) {
      all.add(product[l]);
      all.add(gate[l][0]);
      all.add(gate[l][1]);
    }
    all.addAll(List.of(label, role, biaffine, root, rootLabel, distance, relation));
    return all;
  }

  /** The bucket of a signed distance. */
  public static int bucket(int distance) {
    int far = Math.abs(distance);
    int b = far <= 7 ? far : far <= 10 ? 8 : far <= 14 ? 9 : far <= 20 ? 10 : far <= 30 ? 11 : 12;
    return distance < 0 ? 13 + b : b;
  }

  /** Writes embeddings in bytes and weights in shorts, each row with its scale. */
  public void write(DataOutputStream out) throws IOException {
    for (int n :
        new int[] {
          shape.words(),
          shape.affixes(),
          shape.unit(),
          shape.layers(),
          shape.arc(),
          shape.label(),
          shape.tags(),
          shape.names(),
          shape.relations()
        }) {
      out.writeInt(n);
    }
    for (float[][] m : List.of(word, affix)) {
      for (float[] row : m) {
        float scale = largest(row) / 127f;
        out.writeFloat(scale);
        for (float v : row) {
          out.writeByte(scale == 0f ? 0 : Math.round(v / scale));
        }
      }
    }
    for (float[][] m : dense()) {
      for (float[] row : m) {
        float scale = largest(row) / 32767f;
        out.writeFloat(scale);
        for (float v : row) {
          out.writeShort(scale == 0f ? 0 : Math.round(v / scale));
        }
      }
    }
  }

  private static float largest(float[] row) {
    float max = 0f;
    for (float v : row) {
      max = Math.max(max, Math.abs(v));
    }
    return max;
  }

  /** Reads what {@link #write} wrote. */
  public static Network read(DataInputStream in) throws IOException {
    Network net =
        new Network(
            new Shape(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt()));
    byte[] buffer = new byte[1 << 12];
    for (float[][] m : List.of(net.word, net.affix)) {
      for (float[] row : m) {
        float scale = in.readFloat();
        in.readFully(buffer, 0, row.length);
        for (int j = 0; j < row.length; j++) {
          row[j] = buffer[j] * scale;
        }
      }
    }
    for (float[][] m : net.dense()) {
      for (float[] row : m) {
        float scale = in.readFloat();
        in.readFully(buffer, 0, row.length * 2);
        for (int j = 0; j < row.length; j++) {
          row[j] = (short) ((buffer[2 * j] << 8) | (buffer[2 * j + 1] & 0xFF)) * scale;
        }
      }
    }
    return net;
  }
}
