package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EventType;
import org.rapporteur.text.Span;

/**
 * What a coder in PLOVER's terms writes down for a sentence: types only, without status, so that a
 * future act of cooperation is AGREE, a future hostile one THREATEN and a refused one REJECT.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param actors head words of who acts
 * @param recipients head words that may name the recipient, the likeliest first
 * @param symmetry how the participants stand to one another
 * @param depth 0 for what the sentence reports, more for what it mentions
 * @param confidence how sure, in [0, 1]
 * @param rule which entry of the lexicon decided
 */
public record Coding(
    EventType type,
    Optional<String> mode,
    List<Span> actors,
    List<Span> recipients,
    Symmetry symmetry,
    int depth,
    double confidence,
    String rule) {

  /** Copies the lists. */
  public Coding {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** How the participants stand to one another. */
  public enum Symmetry {
    /** Some act on others. */
    DIRECTED,
    /** All act. */
    SYMMETRIC
  }
}
