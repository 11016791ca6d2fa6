package org.rapporteur.read.format.charset;

import java.util.List;
import org.rapporteur.article.Diagnostic;

/**
 * Bytes as characters.
 *
 * @param text the characters; a byte-order mark stays, so that offsets count what is in the file
 * @param charset the encoding's name
 * @param basis how it is known
 * @param diagnostics what a reader should know
 */
public record Decoded(String text, String charset, Basis basis, List<Diagnostic> diagnostics) {

  /** How an encoding is known, the surest first. */
  public enum Basis {
    BYTE_ORDER_MARK,
    DECLARED,
    STRICT_UTF8,
    DETECTED,
    /** Nothing fits; what does not decode is replaced. */
    FALLBACK
  }

  /** Copies the list. */
  public Decoded {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The characters after a byte-order mark. */
  public String unmarked() {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
