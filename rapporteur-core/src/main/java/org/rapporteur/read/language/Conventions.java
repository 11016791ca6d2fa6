package org.rapporteur.read.language;

/**
 * Whose conventions of annotation a sentence follows. The treebanks differ here and there ("United
 * States", "people"), so the network is told while it learns, and asked for one of them when it
 * reads.
 */
public enum Conventions {
  /** Those of UD English EWT. */
  EWT,
  /** Those of UD English GUM: the ones that the engine gives. */
  GUM,
  /** Not told. */
  UNKNOWN
}
