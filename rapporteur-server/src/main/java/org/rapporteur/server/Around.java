package org.rapporteur.server;

import org.rapporteur.text.Span;

/**
 * A finding's first words with what stands around them.
 *
 * @param before what stands before them
 * @param words the words
 * @param after what stands behind them
 */
public record Around(String before, String words, String after) {

  private static final int MOST = 240;

  static Around of(String text, Card card) {
    if (card.evidence().isEmpty()) {
      return new Around("", card.quote(), "");
    }
    Span span = card.evidence().get(0).span();
    int from = Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - MOST);
    int end = text.indexOf('\n', span.end());
    int to = Math.min(end < 0 ? text.length() : end, span.end() + MOST);
    return new Around(
        text.substring(whole(text, Math.min(from, span.start())), span.start()),
        span.in(text),
        text.substring(span.end(), whole(text, Math.max(to, span.end()))));
  }

  /** Not inside of a surrogate pair. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at + 1 : at;
  }
}
