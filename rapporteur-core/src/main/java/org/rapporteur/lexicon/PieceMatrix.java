package org.rapporteur.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A row of numbers for each piece of a word, three bits a number: eight levels about zero, as far
 * apart as the column spreads. Columns are centred. Immutable.
 */
final class PieceMatrix {

  /** The step between levels of three bits that loses least of a normal spread. */
  private static final float STEP = 0.6f;

  private static final float MIDDLE = 3.5f;

  private final float[] steps;
  private final byte[] packed;

  private PieceMatrix(float[] steps, byte[] packed) {
    this.steps = steps;
    this.packed = packed;
  }

  /** Packs rows of one width, a multiple of eight. */
  static PieceMatrix of(List<float[]> rows) {
    int width = rows.get(0).length;
    double[] mean = new double[width];
    double[] square = new double[width];
    for (float[] row : rows) {
      for (int j = 0; j < width; j++) {
        mean[j] += row[j] / (double) rows.size();
      }
    }
    for (float[] row : rows) {
      for (int j = 0; j < width; j++) {
        square[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / rows.size();
      }
    }
    float[] steps = new float[width];
    for (int j = 0; j < width; j++) {
      steps[j] = Math.max(1e-9f, STEP * (float) Math.sqrt(square[j]));
    }
    byte[] packed = new byte[rows.size() * width / 8 * 3];
    int at = 0;
    for (float[] row : rows) {
      for (int j = 0; j < width; j += 8) {
        int bits = 0;
        for (int k = j; k < j + 8; k++) {
          int level = Math.round((float) (row[k] - mean[k]) / steps[k] + MIDDLE);
          bits = bits << 3 | Math.max(0, Math.min(7, level));
        }
        packed[at++] = (byte) (bits >> 16);
        packed[at++] = (byte) (bits >> 8);
        packed[at++] = (byte) bits;
      }
    }
    return new PieceMatrix(steps, packed);
  }

  int width() {
    return steps.length;
  }

  /** Adds a row. */
  void add(int row, float[] into) {
    int at = row * (steps.length / 8 * 3);
    for (int j = 0; j < steps.length; j += 8) {
      int bits = (packed[at] & 0xFF) << 16 | (packed[at + 1] & 0xFF) << 8 | (packed[at + 2] & 0xFF);
      at += 3;
      for (int k = 0; k < 8; k++) {
        into[j + k] += ((bits >> (21 - 3 * k) & 7) - MIDDLE) * steps[j + k];
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    writeRow(out, steps);
    out.writeInt(packed.length);
    out.write(packed);
  }

  static PieceMatrix read(DataInputStream in) throws IOException {
    float[] steps = readRow(in);
    return new PieceMatrix(steps, in.readNBytes(in.readInt()));
  }

  static void writeRow(DataOutputStream out, float[] row) throws IOException {
    out.writeInt(row.length);
    for (float v : row) {
      out.writeFloat(v);
    }
  }

  static float[] readRow(DataInputStream in) throws IOException {
    float[] row = new float[in.readInt()];
    for (int j = 0; j < row.length; j++) {
      row[j] = in.readFloat();
    }
    return row;
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
