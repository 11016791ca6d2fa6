package org.rapporteur.read.format;

import java.util.concurrent.Executor;

/**
 * Who parses documents, and how many may be under way: those in front of what was asked for are
 * read from disk and parsed ahead, and come in their order all the same.
 *
 * @param threads where they are parsed
 * @param most how many are read ahead at most
 */
public record Parsers(Executor threads, int most) {

  /** Refuses less than one document. */
  public Parsers {
    if (most < 1) {
      throw new IllegalArgumentException("documents under way: " + most);
    }
  }

  /** Each document is parsed when it is asked for, by the thread that asks. */
  public static Parsers onDemand() {
    return new Parsers(Runnable::run, 1);
  }
}
