package org.rapporteur.export;

/** What a finding is; each kind is a table of its own. */
public enum Kind {
  STATEMENT,
  ACT,
  MEETING,
  POSITION,
  CONDITIONAL,
  FIGURE,
  PERSON
}
