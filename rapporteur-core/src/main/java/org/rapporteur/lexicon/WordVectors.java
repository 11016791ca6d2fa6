package org.rapporteur.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, as numbers: words that are used alike have vectors that point the same way.
 * Every word has one, those included that no list knows (<i>rubbished</i> lies near
 * <i>dismissed</i>), for it is made of pieces. Case and accents do not count. Safe on any thread,
 * and what it gives does not depend on what was asked before; the matrix is loaded when first asked
 * for.
 *
 * <pre>{@code
 * WordVectors words = WordVectors.standard();
 * float[] v = new float[words.width()];
 * words.add("seized", v, 1f);
 * words.similarity("seized", "captured"); // about a third; of strangers about 0
 * }</pre>
 */
public final class WordVectors {

  private static final String RESOURCE = "word-pieces.bin";

  /** Words of which the vector is kept. */
  private static final int KEPT = 1 << 13;

  /** Longer words are not kept. */
  private static final int LONGEST = 24;

  private final WordPieces pieces;
  private final PieceMatrix matrix;
  private final AtomicReferenceArray<@Nullable Made> kept = new AtomicReferenceArray<>(KEPT);

  /**
   * What each number of a whole vector adds to the numbers of a small one; none where vectors are
   * given as they are.
   */
  private final List<float[]> axes;

  private WordVectors(WordPieces pieces, PieceMatrix matrix, List<float[]> axes) {
    this.pieces = pieces;
    this.matrix = matrix;
    this.axes = List.copyOf(axes);
  }

  /**
   * The vectors that come along, of {@code width()} = 64 numbers: what learning on few texts takes.
   */
  public static WordVectors standard() {
    return Standard.SHARED;
  }

  /** The same vectors, nothing left out: 384 numbers. */
  public static WordVectors wide() {
    return Standard.WIDE;
  }

  /**
   * Makes vectors from the numbers of pieces.
   *
   * @param pieces pieces in lower case; {@code ##} before those that go on a word
   * @param rows their numbers, of one width, a multiple of eight
   * @param axes the part of each of a row's numbers in the numbers of {@link #standard()}
   */
  public static WordVectors of(List<String> pieces, List<float[]> rows, List<float[]> axes) {
    if (pieces.size() != rows.size()) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + rows.size() + " rows");
    }
    return new WordVectors(new WordPieces(pieces), PieceMatrix.of(rows), axes);
  }

  /** The count of numbers of a vector. */
  public int width() {
    return axes.isEmpty() ? matrix.width() : axes.get(0).length;
  }

  /**
   * Adds a word's vector, which has length one (before the axes of little weight are left out),
   * times the weight; nothing for a word that cannot be read.
   */
  public void add(String word, float[] into, float weight) {
    float[] vector = vector(word);
    for (int k = 0; k < vector.length; k++) {
      into[k] += weight * vector[k];
    }
  }

  /** News repeats its words: what was made lately is at hand. */
  private float[] vector(String word) {
    int at = word.hashCode() & (KEPT - 1);
    Made made = kept.get(at);
    if (made == null || !made.word.equals(word)) {
      made = new Made(word, small(whole(word)));
      if (word.length() <= LONGEST) {
        kept.set(at, made);
      }
    }
    return made.vector;
  }

  private float[] small(float[] whole) {
    if (axes.isEmpty()) {
      return whole;
    }
    float[] small = new float[width()];
    for (int j = 0; j < whole.length; j++) {
      float[] axis = axes.get(j);
      for (int k = 0; k < axis.length; k++) {
        small[k] += whole[j] * axis[k];
      }
    }
    return small;
  }

  /** The cosine between two words' whole vectors, from -1 to 1; 0 where one cannot be read. */
  public float similarity(String a, String b) {
    return dot(whole(a), whole(b));
  }

  /** The mean of the pieces, made one long; zeros for a word that cannot be read. */
  private float[] whole(String word) {
    float[] sum = new float[matrix.width()];
    for (int row : pieces.rows(word)) {
      matrix.add(row, sum);
    }
    float length = (float) Math.sqrt(dot(sum, sum));
    for (int j = 0; j < sum.length && length > 0f; j++) {
      sum[j] /= length;
    }
    return sum;
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0f;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }

  /** Writes what {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    PieceMatrix.writeText(out, String.join("\n", pieces.pieces()));
    matrix.write(out);
    out.writeInt(axes.size());
    for (float[] axis : axes) {
      PieceMatrix.writeRow(out, axis);
    }
    out.flush();
  }

  /** Reads what {@link #write} wrote. */
  public static WordVectors read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    WordPieces pieces = new WordPieces(List.of(PieceMatrix.readText(in).split("\n", -1)));
    PieceMatrix matrix = PieceMatrix.read(in);
    List<float[]> axes = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      axes.add(PieceMatrix.readRow(in));
    }
    return new WordVectors(pieces, matrix, axes);
  }

  /** A word with its vector. */
  private static final class Made {
    final String word;
    final float[] vector;

    Made(String word, float[] vector) {
      this.word = word;
      this.vector = vector;
    }
  }

  /** Loaded when first asked for. */
  private static final class Standard {
    static final WordVectors SHARED = load();
    static final WordVectors WIDE = new WordVectors(SHARED.pieces, SHARED.matrix, List.of());

    private static WordVectors load() {
      try (InputStream in = WordVectors.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("not on the class path: " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
