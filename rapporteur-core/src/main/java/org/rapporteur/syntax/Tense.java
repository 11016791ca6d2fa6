package org.rapporteur.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a clause looks back or ahead. "The envoys met on Monday" looks back; "will meet on
 * Monday", "talks set to begin on Monday", "is leading Monday's talks" look ahead, as the press
 * uses the present tense of what is scheduled.
 */
public enum Tense {
  PAST,
  AHEAD;

  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "’ll", "wo", "shall", "would", "'d", "can", "could", "may", "might",
          "should", "must");
  private static final Set<String> PREDICATES =
      Set.of("set", "due", "scheduled", "slated", "upcoming", "likely", "ready", "possible");

  /** "Talks planned for Monday were called off": the day was ahead. */
  private static final Set<String> PLANNED = Set.of("plan", "schedule", "slate", "expect", "due");

  /** The outlook of the clause that holds a word. */
  public static Tense around(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.size(); steps++) {
      boolean predicate =
          at.upos() == Upos.VERB || at.isRoot() || sentence.child(at, "cop").isPresent();
      // A participle without an auxiliary ("speaking after Friday's session", "talks on Monday,
      // followed by a session on Friday") has its governor's tense.
      boolean participle = at.is(Morph.GERUND) || at.is(Morph.PARTICIPLE);
      boolean bare = participle && !hasAuxiliary(sentence, at);
      if (bare && PLANNED.contains(at.lemma())) {
        return AHEAD;
      }
      boolean borrowed = !at.isRoot() && bare;
      if (predicate && !borrowed) {
        return of(sentence, at);
      }
      if (at.isRoot()) {
        return PAST;
      }
      at = sentence.token(at.head());
    }
    return PAST;
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb) {
    return sentence.child(verb, "aux").isPresent();
  }

  /** The outlook of a predicate. */
  public static Tense of(Sentence sentence, Token predicate) {
    boolean past = predicate.is(Morph.PAST);
    boolean present = predicate.is(Morph.PRESENT);
    boolean infinitive = false;
    for (Token t : sentence.tokens()) {
      if (t.head() != predicate.id()) {
        continue;
      }
      String form = t.form().toLowerCase(Locale.ROOT);
      if (t.is("aux") || t.is("cop")) {
        if (MODALS.contains(form)) {
          return AHEAD;
        }
        past |= t.is(Morph.PAST) || t.lemma().equals("have");
        present |= t.is(Morph.PRESENT);
      }
      infinitive |= t.is("mark") && form.equals("to");
    }
    if (infinitive && past) {
      // "is said to have met"
      return PAST;
    }
    if (infinitive || PREDICATES.contains(predicate.lemma())) {
      return AHEAD;
    }
    if (past) {
      return PAST;
    }
    return present || predicate.is(Morph.INFINITIVE) ? AHEAD : PAST;
  }
}
