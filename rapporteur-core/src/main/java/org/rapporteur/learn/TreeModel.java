package org.rapporteur.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Boosted decision trees read from text: a sum of small trees' answers is how much a row speaks for
 * the question, as the logarithm of odds. Immutable.
 *
 * <p>The text holds {@code tree} lines, each followed by its nodes from the root on, one a line:
 * {@code feature < threshold yes no}, where yes and no are the numbers of nodes below, or {@code =
 * value} for a leaf.
 */
public final class TreeModel {

  private final int[] feature;
  private final float[] value;
  private final int[] yes;
  private final int[] no;
  private final int[] roots;

  private TreeModel(int[] feature, float[] value, int[] yes, int[] no, int[] roots) {
    this.feature = feature;
    this.value = value;
    this.yes = yes;
    this.no = no;
    this.roots = roots;
  }

  /**
   * Reads a model.
   *
   * @param lines its lines
   * @param columns the rows' column of each feature's name
   * @throws IllegalArgumentException if the model names a feature that rows do not have
   */
  public static TreeModel parse(List<String> lines, Map<String, Integer> columns) {
    int n = (int) lines.stream().filter(line -> !line.equals("tree")).count();
    int[] feature = new int[n];
    float[] value = new float[n];
    int[] yes = new int[n];
    int[] no = new int[n];
    List<Integer> roots = new ArrayList<>();
    int at = 0;
    int root = 0;
    for (String line : lines) {
      if (line.equals("tree")) {
        root = at;
        roots.add(at);
        continue;
      }
      String[] part = line.split(" ");
      if (part[0].equals("=")) {
        feature[at] = -1;
        value[at] = Float.parseFloat(part[1]);
      } else {
        Integer column = columns.get(part[0]);
        if (column == null) {
          throw new IllegalArgumentException("no feature " + part[0]);
        }
        feature[at] = column;
        value[at] = Float.parseFloat(part[2]);
        yes[at] = root + Integer.parseInt(part[3]);
        no[at] = root + Integer.parseInt(part[4]);
      }
      at++;
    }
    return new TreeModel(
        feature, value, yes, no, roots.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How much each row speaks for the question: above 0 for, below 0 against. */
  public float[] scores(List<float[]> rows) {
    float[] scores = new float[rows.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(rows.get(i));
    }
    return scores;
  }

  /** How much a row speaks for the question: above 0 for, below 0 against. */
  public float score(float[] row) {
    float sum = 0;
    for (int root : roots) {
      sum += answer(root, row);
    }
    return sum;
  }

  /**
   * As {@link #score(float[])}, but what the first trees are sure to deny is not asked of the rest.
   *
   * @param row the values of the columns, at least as many as the model names
   * @param first how many trees make sure
   * @param denied the sum below which they deny
   */
  public float score(float[] row, int first, float denied) {
    float sum = 0;
    for (int t = 0; t < roots.length; t++) {
      sum += answer(roots[t], row);
      if (t + 1 == first && sum < denied) {
        return sum;
      }
    }
    return sum;
  }

  private float answer(int root, float[] row) {
    int node = root;
    while (feature[node] >= 0) {
      node = row[feature[node]] < value[node] ? yes[node] : no[node];
    }
    return value[node];
  }
}
