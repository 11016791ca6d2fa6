package org.rapporteur.read.format.story;

/** One rule of a kind about what the lines of a story are. Implementations are immutable. */
interface Sieve {

  /** Marks the lines that it is sure of. */
  void mark(Sheet sheet);
}
