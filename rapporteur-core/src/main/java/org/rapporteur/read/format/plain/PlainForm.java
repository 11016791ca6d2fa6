package org.rapporteur.read.format.plain;

import java.util.Optional;
import org.rapporteur.article.Metadata;
import org.rapporteur.text.OffsetMap;

/**
 * A text without the signs of the form that it is written in, and the way back to it.
 *
 * @param text what is said
 * @param offsets where that stands in the given text
 * @param metadata what the form says of it
 */
public record PlainForm(String text, OffsetMap offsets, Metadata metadata) {

  /** The text as it is read; empty if it is in no such form, and so is read as it stands. */
  public static Optional<PlainForm> of(String given) {
    return Subtitles.isSubtitles(given)
        ? Optional.of(new Subtitles(given).read())
        : Markdown.isMarkdown(given) ? Optional.of(new Markdown(given).read()) : Optional.empty();
  }
}
