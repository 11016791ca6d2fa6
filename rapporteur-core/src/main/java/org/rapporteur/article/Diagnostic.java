package org.rapporteur.article;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Something that a reader should know of how an article was read: bad input is data, not an
 * exception.
 *
 * @param code short and stable, in kebab case: {@code mojibake-repaired}
 * @param message one sentence for a person
 * @param span where, if it has a place
 */
public record Diagnostic(String code, String message, Optional<Span> span) {

  /** A diagnostic without a place. */
  public static Diagnostic of(String code, String message) {
    return new Diagnostic(code, message, Optional.empty());
  }

  /** That an article is in a language, by its tag, which is not read. */
  public static Diagnostic unreadLanguage(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return of(
        "language-not-read",
        "is in " + (name.isBlank() ? "another language" : name) + ", which is not read");
  }

  /** A diagnostic at a place. */
  public static Diagnostic at(String code, String message, Span span) {
    return new Diagnostic(code, message, Optional.of(span));
  }
}
