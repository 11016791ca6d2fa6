package org.rapporteur.read.language;

/**
 * The inner loops of the network. Matrices are arrays of rows: loops over whole rows of different
 * arrays are the form that the compiler turns into vector instructions.
 */
public final class Kernels {

  private Kernels() {}

  /**
   * Adds {@code x · w} to {@code out}, for {@code n} rows of {@code x} and the first {@code rows}
   * rows of {@code w}. Rows of {@code w} are in the outer loop, so that each is fetched once.
   */
  public static void multiply(
      float[][] x, int n, float[][] w, float[][] out, int rows, int columns) {
    int p = 0;
    for (; p + 4 <= rows; p += 4) {
      float[] w0 = w[p];
      float[] w1 = w[p + 1];
      float[] w2 = w[p + 2];
      float[] w3 = w[p + 3];
      for (int i = 0; i < n; i++) {
        float[] row = x[i];
        axpy(row[p], w0, row[p + 1], w1, row[p + 2], w2, row[p + 3], w3, out[i], columns);
      }
    }
    for (; p < rows; p++) {
      for (int i = 0; i < n; i++) {
        axpy(x[i][p], w[p], out[i], columns);
      }
    }
  }

  /**
   * Adds {@code x · w} to {@code out}, for one row and the first {@code rows} rows of {@code w}.
   */
  public static void multiply(float[] x, float[][] w, float[] out, int rows, int columns) {
    int p = 0;
    for (; p + 4 <= rows; p += 4) {
      axpy(x[p], w[p], x[p + 1], w[p + 1], x[p + 2], w[p + 2], x[p + 3], w[p + 3], out, columns);
    }
    for (; p < rows; p++) {
      axpy(x[p], w[p], out, columns);
    }
  }

  private static void axpy(
      float a,
      float[] x,
      float b,
      float[] y,
      float c,
      float[] z,
      float d,
      float[] u,
      float[] out,
      int n) {
    for (int j = 0; j < n; j++) {
      out[j] += a * x[j] + b * y[j] + c * z[j] + d * u[j];
    }
  }

  /** Adds {@code a · x} to {@code out}. */
  public static void axpy(float a, float[] x, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] += a * x[j];
    }
  }

  /** Adds {@code xᵀ · y} to {@code out}: the gradient of a matrix from its inputs and outputs. */
  public static void outer(float[][] x, float[][] y, int n, float[][] out, int rows, int columns) {
    int i = 0;
    for (; i + 4 <= n; i += 4) {
      float[] x0 = x[i];
      float[] x1 = x[i + 1];
      float[] x2 = x[i + 2];
      float[] x3 = x[i + 3];
      for (int p = 0; p < rows; p++) {
        axpy(x0[p], y[i], x1[p], y[i + 1], x2[p], y[i + 2], x3[p], y[i + 3], out[p], columns);
      }
    }
    for (; i < n; i++) {
      for (int p = 0; p < rows; p++) {
        axpy(x[i][p], y[i], out[p], columns);
      }
    }
  }

  /** Sets the rows to zero. */
  public static void clear(float[][] x, int n) {
    for (int i = 0; i < n; i++) {
      java.util.Arrays.fill(x[i], 0f);
    }
  }

  /** Copies the vector into every row. */
  public static void fill(float[][] x, int n, float[] row) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(row, 0, x[i], 0, row.length);
    }
  }

  /** Replaces negative values by zero. */
  public static void rectify(float[][] x, int n, int columns) {
    for (int i = 0; i < n; i++) {
      float[] row = x[i];
      for (int j = 0; j < columns; j++) {
        row[j] = Math.max(0f, row[j]);
      }
    }
  }
}
