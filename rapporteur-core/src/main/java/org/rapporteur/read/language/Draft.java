package org.rapporteur.read.language;

import java.util.List;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.text.Span;

/** A sentence whose names are not settled yet. */
record Draft(Span span, List<Token> tokens, List<NameRun> runs) {
  Draft {
    tokens = List.copyOf(tokens);
    runs = List.copyOf(runs);
  }

  /** The sentence, when the memory has seen the names of the whole text. */
  Sentence sentence(NameMemory memory) {
    return new Sentence(span, tokens, memory.names(tokens, runs));
  }
}
