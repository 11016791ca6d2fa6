package org.rapporteur.reconcile.wording;

/**
 * How two texts overlap.
 *
 * @param share share of the first text's shingles that stand in the second
 * @param shareOther the other way round
 * @param covered share of the first text's stretches of some thirty words that the second has
 *     something of: high for a text that was reworded throughout, low for one that a few passages
 *     were taken from
 * @param coveredOther the other way round
 * @param where which parts of the first text they are
 */
record Overlap(
    double share, double shareOther, double covered, double coveredOther, Coverage where) {}
