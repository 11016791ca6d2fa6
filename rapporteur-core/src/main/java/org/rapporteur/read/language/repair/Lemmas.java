package org.rapporteur.read.language.repair;

/** The dictionary forms of words. */
public interface Lemmas {

  /** The lemma of a form with its Penn Treebank tag. */
  String of(String form, String xpos);

  /** Whether a form is that of a past tense, which many participles are, too. */
  boolean isPast(String form);
}
