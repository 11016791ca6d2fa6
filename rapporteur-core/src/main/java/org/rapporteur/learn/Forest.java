package org.rapporteur.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boosted trees for several labels, each label against all others. Immutable. */
final class Forest {

  private final Map<Long, Integer> columns = new HashMap<>();
  private final List<TreeModel> models = new ArrayList<>();

  /** Reads the lines of each label's trees, as {@link TreeModel} describes them. */
  static Forest parse(List<List<String>> byLabel) {
    Forest forest = new Forest();
    Map<String, Integer> names = new HashMap<>();
    for (List<String> lines : byLabel) {
      for (String line : lines) {
        if (!line.startsWith("=") && !line.equals("tree")) {
          names.putIfAbsent(line.substring(0, line.indexOf(' ')), names.size());
        }
      }
    }
    names.forEach((name, column) -> forest.columns.put(FeatureRow.key(name), column));
    byLabel.forEach(lines -> forest.models.add(TreeModel.parse(lines, names)));
    return forest;
  }

  /** How likely each label is. */
  double[] probabilities(FeatureRow row) {
    float[] values = new float[columns.size()];
    for (int i = 0; i < row.size(); i++) {
      Integer column = columns.get(row.key(i));
      if (column != null) {
        values[column] += row.amount(i);
      }
    }
    double[] shares = new double[models.size()];
    double whole = 0;
    for (int y = 0; y < shares.length; y++) {
      shares[y] = 1 / (1 + Math.exp(-models.get(y).score(values)));
      whole += shares[y];
    }
    for (int y = 0; y < shares.length; y++) {
      shares[y] /= whole;
    }
    return shares;
  }
}
