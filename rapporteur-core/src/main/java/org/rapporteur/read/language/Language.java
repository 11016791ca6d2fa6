package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** The language engine. Immutable and thread-safe. */
public final class Language {

  private Language() {}

  /** Loads the engine. */
  public static Language load() {
    return new Language();
  }

  /** The sentences of a block of a text, with spans in the whole text. */
  public List<Sentence> analyse(String text, Span block) {
    List<Token> tokens = new ArrayList<>();
    int at = block.start();
    for (String word : block.in(text).split("\\s")) {
      if (!word.isEmpty()) {
        int id = tokens.size() + 1;
        Span span = new Span(at, at + word.length());
        tokens.add(new Token(id, span, word, word, Upos.X, "FW", id - 1, id == 1 ? "root" : "dep"));
      }
      at += word.length() + 1;
    }
    return tokens.isEmpty() ? List.of() : List.of(new Sentence(block, tokens, List.of()));
  }
}
