package org.rapporteur.read.attribution;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The learnt part of attribution: which words head cues, which words of a cue's sentence are its
 * content, source and cue, and how likely a finished attribution is right. Immutable after
 * training; the model card is {@code docs/models/attribution.md}.
 *
 * @param cues one weight a feature: whether a word heads a cue
 * @param words four weights a feature, one a {@link Part}
 * @param steps sixteen weights a feature, one a pair of parts of neighbours
 * @param trust one weight a feature: whether a finished attribution is right
 */
public record AttributionModel(
    WeightTable cues, WeightTable words, WeightTable steps, WeightTable trust) {

  private static final int MAGIC = 0x52415432;

  /** A model that knows nothing, to be trained. */
  public static AttributionModel blank() {
    return new AttributionModel(
        new WeightTable(18, 1),
        new WeightTable(17, Part.COUNT),
        new WeightTable(12, Part.COUNT * Part.COUNT),
        new WeightTable(17, 1));
  }

  /** The model that comes with the library. */
  public static AttributionModel standard() {
    return Standard.MODEL;
  }

  /** Reads what {@link #write} wrote. */
  public static AttributionModel read(InputStream from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not an attribution model");
      }
      return new AttributionModel(
          WeightTable.read(in), WeightTable.read(in), WeightTable.read(in), WeightTable.read(in));
    }
  }

  /** Writes the model, the same bytes for the same weights. */
  public void write(OutputStream to) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(to)))) {
      out.writeInt(MAGIC);
      cues.write(out);
      words.write(out);
      steps.write(out);
      trust.write(out);
    }
  }

  private static final class Standard {
    private static final AttributionModel MODEL = load();

    private static AttributionModel load() {
      try (InputStream in =
          Objects.requireNonNull(
              AttributionModel.class.getResourceAsStream("attribution.model.gz"),
              "attribution.model.gz")) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the attribution model cannot be read", e);
      }
    }
  }
}
