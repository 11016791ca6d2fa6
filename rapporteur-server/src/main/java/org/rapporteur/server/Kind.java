package org.rapporteur.server;

import java.util.Locale;

/** The lists of what a record tells as a whole. */
enum Kind {
  FIRST,
  BRIEF,
  UTTERANCE,
  ACT,
  MEETING,
  MONTH,
  CONDITIONAL,
  POSITION,
  ISSUE,
  CONTRADICTION,
  PERSON,
  PARTY,
  PAIR,
  SHARED_SOURCE,
  SOURCE,
  DOSSIER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
