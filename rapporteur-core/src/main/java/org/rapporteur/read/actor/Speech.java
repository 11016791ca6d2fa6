package org.rapporteur.read.actor;

import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;

/** Verbs whose subject speaks. */
final class Speech {

  private static final Set<String> VERBS = Words.standard().of("actor.speech.verbs").all();

  private Speech() {}

  /** Whether a token stands in what a verb of speech reports: <i>Kest said that Tolen lied</i>. */
  static boolean isReported(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 10 && at.head() > 0; steps++) {
      Token head = sentence.token(at.head());
      if (at.is("ccomp") && VERBS.contains(head.lemma())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** Whether a token is the subject of a verb of speech. */
  static boolean isSpeaker(Sentence sentence, Token token) {
    return token.is("nsubj")
        && sentence.headOf(token).map(v -> VERBS.contains(v.lemma())).orElse(false);
  }
}
