package org.rapporteur.read.format;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.read.format.document.GivenUpException;

/**
 * Watches over the reading of one document, so that one which takes too much is given up and the
 * next one is read.
 */
public interface DocumentGuard {

  /**
   * Does the work, which is the reading of one document.
   *
   * @param size bytes of the document
   * @throws GivenUpException if it takes more than a document of that size may
   * @throws IOException what the work throws
   */
  List<Taken> read(int size, Callable<List<Taken>> work) throws IOException;

  /** Lets every document take what it takes. */
  static DocumentGuard none() {
    return (size, work) -> {
      try {
        return work.call();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    };
  }
}
