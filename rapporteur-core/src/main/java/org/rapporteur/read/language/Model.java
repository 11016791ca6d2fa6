package org.rapporteur.read.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned from the treebanks. Immutable but for the network's arrays, which nobody changes
 * once it is loaded.
 *
 * @param words known words in regular form; the index is the row of the embedding, 0 is unknown
 * @param tags {@code UPOS XPOS}
 * @param names {@code O}, {@code B-TYPE}, {@code I-TYPE}
 * @param relations with subtypes
 * @param lemmas exceptions of the lemmatiser
 * @param network the weights
 */
public record Model(
    List<String> words,
    List<String> tags,
    List<String> names,
    List<String> relations,
    Map<String, String> lemmas,
    Network network) {

  /** Copies lists and map. */
  public Model {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    names = List.copyOf(names);
    relations = List.copyOf(relations);
    lemmas = Map.copyOf(lemmas);
  }

  /** Reads the model that comes with the library. */
  static Model load() {
    try (InputStream in = Model.class.getResourceAsStream("english.model")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: english.model");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read english.model", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Model read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    List<String> words = strings(data);
    List<String> tags = strings(data);
    List<String> names = strings(data);
    List<String> relations = strings(data);
    List<String> lemmas = strings(data);
    Map<String, String> exceptions = new HashMap<>();
    for (int i = 0; i + 1 < lemmas.size(); i += 2) {
      exceptions.put(lemmas.get(i), lemmas.get(i + 1));
    }
    return new Model(words, tags, names, relations, exceptions, Network.read(data));
  }

  /** Writes it. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    List<String> exceptions = new ArrayList<>();
    new TreeMap<>(lemmas)
        .forEach(
            (form, lemma) -> {
              exceptions.add(form);
              exceptions.add(lemma);
            });
    for (List<String> list : List.of(words, tags, names, relations, exceptions)) {
      byte[] bytes = String.join("\n", list).getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    network.write(out);
    out.flush();
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }
}
