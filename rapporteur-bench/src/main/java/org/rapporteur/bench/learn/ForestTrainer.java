package org.rapporteur.bench.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.learn.FeatureRow;

/** Fits boosted trees for several labels, each against all others; features become columns. */
final class ForestTrainer {

  private final TreeTrainer.Settings settings;
  private final int least;
  private final List<String> labels;

  /**
   * A trainer.
   *
   * @param least examples that a feature must have to be a column
   */
  ForestTrainer(TreeTrainer.Settings settings, int least, List<String> labels) {
    this.settings = settings;
    this.least = least;
    this.labels = labels;
  }

  /** The lines of each label's trees. */
  List<List<String>> train(List<Example> examples) {
    Map<String, Integer> columns = columns(examples);
    List<String> names = List.copyOf(columns.keySet());
    List<float[]> rows = examples.stream().map(e -> values(e.row(), columns)).toList();
    TreeTrainer trainer = new TreeTrainer(rows, settings);
    float[] weights = new float[examples.size()];
    List<List<String>> lines = new ArrayList<>();
    for (String label : labels) {
      float[] marks = new float[examples.size()];
      for (int i = 0; i < marks.length; i++) {
        marks[i] = examples.get(i).label().equals(label) ? 1 : 0;
        weights[i] = examples.get(i).weight();
      }
      lines.add(TreeTrainer.lines(trainer.train(marks, weights, 7), names));
    }
    return lines;
  }

  private Map<String, Integer> columns(List<Example> examples) {
    Map<String, AtomicInteger> counts = new TreeMap<>();
    for (Example e : examples) {
      Set<String> own = new HashSet<>();
      for (int i = 0; i < e.row().size(); i++) {
        own.add(e.row().name(i));
      }
      own.forEach(name -> counts.computeIfAbsent(name, x -> new AtomicInteger()).incrementAndGet());
    }
    counts.values().removeIf(n -> n.get() < least);
    Map<String, Integer> columns = new TreeMap<>();
    counts.keySet().forEach(name -> columns.put(name, columns.size()));
    return columns;
  }

  private static float[] values(FeatureRow row, Map<String, Integer> columns) {
    float[] values = new float[columns.size()];
    for (int i = 0; i < row.size(); i++) {
      Integer column = columns.get(row.name(i));
      if (column != null) {
        values[column] += row.amount(i);
      }
    }
    return values;
  }
}
