package org.rapporteur.read.format.plain;

import org.rapporteur.article.Metadata;
import org.rapporteur.text.OffsetMap;

/** Stretches of a given text put together to another one. Not thread-safe. */
final class Pieces {

  private final String given;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();

  Pieces(String given) {
    this.given = given;
  }

  /** Takes a stretch as it stands. */
  void take(int start, int end) {
    map.run(text.length(), start, end - start);
    text.append(given, start, end);
  }

  /** Puts in what stands nowhere. */
  void put(String inserted) {
    text.append(inserted);
  }

  int length() {
    return text.length();
  }

  /** The last character; a line end if there is none. */
  char last() {
    return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
  }

  PlainForm form(Metadata metadata) {
    return new PlainForm(text.toString(), map.build(), metadata);
  }
}
