package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.syntax.Token;

/**
 * An act as the syntax of one sentence tells it, before anybody knows who the words refer to.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param standing whether it happened, and who says so
 * @param trigger the word that tells it
 * @param agents head words of who acts
 * @param recipients head words of to whom it may be, the likeliest first
 * @param shape how the participants stand to one another
 * @param depth how far it is from the sentence's main point: 0 is what the sentence reports
 * @param rule which entry of the lexicon decided
 * @param places where the frame looks for the recipient
 * @param confidence how sure, in [0, 1]
 */
record Act(
    EventType type,
    Optional<String> mode,
    Standing standing,
    Token trigger,
    List<Token> agents,
    List<Token> recipients,
    Shape shape,
    int depth,
    String rule,
    List<String> places,
    double confidence) {

  Act {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
  }

  /**
   * Whether an act happened, and who says so.
   *
   * @param factuality whether it happened
   * @param allegers head words of who says so, where it is not the article
   */
  record Standing(Factuality factuality, List<Token> allegers) {
    Standing {
      allegers = List.copyOf(allegers);
    }

    Standing with(Factuality other) {
      return new Standing(other, allegers);
    }
  }
}
