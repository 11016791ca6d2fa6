package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * A sentence cut into words.
 *
 * @param forms its words, made regular
 * @param spans their places
 */
record Cut(List<String> forms, List<Span> spans) {

  /** A sentence of words, as if they were joined by single blanks. */
  static Cut of(List<String> words) {
    List<Span> spans = new ArrayList<>();
    List<String> regular = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      spans.add(new Span(at, at + word.length()));
      regular.add(word.isEmpty() ? " " : Forms.regular(word, 0, word.length()));
      at += word.length() + 1;
    }
    return new Cut(regular, spans);
  }
}
