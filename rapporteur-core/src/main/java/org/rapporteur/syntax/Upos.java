package org.rapporteur.syntax;

/** The universal part-of-speech tags of Universal Dependencies, version 2. */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether it is a noun, a proper noun or a pronoun. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }
}
