package org.rapporteur.bench.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.lexicon.WordVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the word vectors of the lexicon from the input embeddings of a sentence encoder, which
 * must be on the class path: {@code BENCH_PROFILE=encoder ./bench word-vectors}.
 */
@Command(
    name = "word-vectors",
    mixinStandardHelpOptions = true,
    description = "Writes the word vectors from a sentence encoder's input embeddings.")
public final class WordVectorsCommand implements Callable<Integer> {

  private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENISER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String MATRIX = "embeddings.word_embeddings.weight_quantized";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "where to write the vectors")
  private Path output = Path.of("");

  @Option(names = "--axes", defaultValue = "64", description = "numbers of the standard vectors")
  private int axes = 64;

  @Override
  public Integer call() throws IOException {
    List<float[]> all = OnnxMatrix.rows(resource(NETWORK), MATRIX);
    Map<Integer, String> names = new TreeMap<>();
    JsonNode vocabulary = new ObjectMapper().readTree(resource(TOKENISER)).at("/model/vocab");
    vocabulary.properties().forEach(f -> names.put(f.getValue().asInt(), f.getKey()));
    List<String> pieces = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    names.forEach(
        (row, piece) -> {
          if (isEnglish(piece)) {
            pieces.add(piece);
            rows.add(all.get(row));
          }
        });
    WordVectors vectors = WordVectors.of(pieces, rows, PrincipalAxes.of(rows, axes));
    try (OutputStream out = Files.newOutputStream(output)) {
      vectors.write(out);
    }
    return 0;
  }

  /** Latin letters and common marks; not the pieces that stand for no word. */
  private static boolean isEnglish(String piece) {
    boolean own = piece.length() > 2 && piece.startsWith("[");
    return !own && piece.chars().allMatch(c -> c < 0x250 || (c >= 0x2010 && c <= 0x20AC));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WordVectorsCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name + "; set BENCH_PROFILE=encoder");
      }
      return in.readAllBytes();
    }
  }
}
