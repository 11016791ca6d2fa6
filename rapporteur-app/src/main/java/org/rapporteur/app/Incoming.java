package org.rapporteur.app;

import org.rapporteur.article.Article;

/** One thing that was found under the paths: an article, or why there is none. */
sealed interface Incoming {

  /** An article. */
  record Read(Article article) implements Incoming {}

  /** An article that was read before. */
  record Known(String id) implements Incoming {}

  /**
   * Something that is no article.
   *
   * @param name file name or given id
   * @param reason why, with the remedy
   * @param code the exit code that tells it
   */
  record LeftOut(String name, String reason, ExitCode code) implements Incoming {}
}
