package org.rapporteur.bench.language;

/**
 * A sentence as the trainer sees it: rows of embeddings, and what is wanted of every word. Heads: 0
 * the root. Names are empty where the treebank marks none.
 */
final class Target {
  final int[] words;
  final int[][] affixes;
  final int[] tags;
  final int[] names;
  final int[] heads;
  final int[] relations;
  final float[] weights;

  Target(
      int[] words,
      int[][] affixes,
      int[] tags,
      int[] names,
      int[] heads,
      int[] relations,
      float[] weights) {
    this.words = words;
    this.affixes = affixes;
    this.tags = tags;
    this.names = names;
    this.heads = heads;
    this.relations = relations;
    this.weights = weights;
  }

  int size() {
    return words.length;
  }
}
