package org.rapporteur.read.format.document;

import java.io.IOException;

/**
 * Reads the text of a document that was made to be printed; whoever does not trust a parser with
 * its own process gives one that works in another.
 */
public interface PaperParser {

  /**
   * The text of a document.
   *
   * @param name what the document is called
   * @throws GivenUpException if it takes more than a document may
   * @throws IOException if it cannot be read; the message says why
   */
  PaperText read(String name, byte[] bytes) throws IOException;
}
