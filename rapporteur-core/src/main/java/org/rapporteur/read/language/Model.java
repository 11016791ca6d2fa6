package org.rapporteur.read.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What was learned from the treebanks.
 *
 * @param tagger classes are {@code UPOS XPOS}
 * @param parser classes are {@code SHIFT}, {@code L-relation}, {@code R-relation}
 * @param names classes are {@code O}, {@code B-TYPE}, {@code I-TYPE}
 * @param lemmas exceptions of the lemmatiser
 */
public record Model(Linear tagger, Linear parser, Linear names, Map<String, String> lemmas) {

  /** Copies the map. */
  public Model {
    lemmas = Map.copyOf(lemmas);
  }

  /** Reads the model that comes with the library. */
  static Model load() {
    try (InputStream in = Model.class.getResourceAsStream("english.model")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: english.model");
      }
      DataInputStream data =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
      return new Model(Linear.read(data), Linear.read(data), Linear.read(data), readLemmas(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read english.model", e);
    }
  }

  private static Map<String, String> readLemmas(DataInputStream in) throws IOException {
    Map<String, String> lemmas = new TreeMap<>();
    int n = in.readInt();
    for (int i = 0; i < n; i++) {
      lemmas.put(in.readUTF(), in.readUTF());
    }
    return lemmas;
  }

  /** Writes the lemmas as {@link #load} reads them. */
  public static void writeLemmas(DataOutputStream out, Map<String, String> lemmas)
      throws IOException {
    out.writeInt(lemmas.size());
    for (Map.Entry<String, String> e : new TreeMap<>(lemmas).entrySet()) {
      out.writeUTF(e.getKey());
      out.writeUTF(e.getValue());
    }
  }
}
