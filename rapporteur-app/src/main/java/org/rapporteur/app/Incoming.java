package org.rapporteur.app;

import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Original;

/** One thing that was found under the paths: an article, or why there is none. */
sealed interface Incoming {

  /**
   * An article.
   *
   * @param article the article
   * @param original what it was read from, if that is at hand
   */
  record Read(Article article, Optional<Original> original) implements Incoming {}

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
