package org.rapporteur.bench.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Which articles are held back together, so that nothing is judged by a model that has read of the
 * same crisis. Read from a JSON object of article id to fold; an article that the object does not
 * name is in no fold and never held back.
 */
public final class Folds {

  private final Map<String, Integer> folds;
  private final int count;

  private Folds(Map<String, Integer> folds) {
    this.folds = folds;
    this.count = folds.values().stream().mapToInt(f -> f + 1).max().orElse(0);
  }

  /** Reads the folds of a file. */
  public static Folds read(Path file) throws IOException {
    Map<String, Integer> folds = new HashMap<>();
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    root.properties().forEach(e -> folds.put(e.getKey(), e.getValue().asInt()));
    return new Folds(folds);
  }

  /** How many folds there are. */
  public int count() {
    return count;
  }

  /** Whether an article, by its id or file name, is in a fold. */
  public boolean holds(int fold, String article) {
    int dot = article.lastIndexOf('.');
    Integer own = folds.get(dot < 0 ? article : article.substring(0, dot));
    return own != null && own == fold;
  }
}
