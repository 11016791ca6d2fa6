package org.rapporteur.bench.ablation;

/**
 * How much was found of what.
 *
 * @param right found and in the gold
 * @param gold in the gold
 * @param found found
 */
record Tally(int right, int gold, int found) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, gold + other.gold, found + other.found);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double f1() {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}
