package org.rapporteur.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.ReaderVersion;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;

/**
 * What articles are read with, as it travels to the workers: the text of the user's own files. The
 * reader itself is made on each worker.
 *
 * @param actors text of an actors file
 * @param lexicon text of a lexicon file
 */
public record Knowledge(String actors, String lexicon) implements Serializable {

  /** One reader a process: it takes seconds to load, serves all threads, and never changes. */
  private static final Map<Knowledge, ArticleReader> READERS = new ConcurrentHashMap<>();

  /** The code of what was not read, as `rapporteur read` gives it. */
  private static final String NOT_READ = "not-read";

  /** Nothing but what the program knows. */
  public static Knowledge usual() {
    return new Knowledge("", "");
  }

  /** Two readers of one version find the same in the same article. */
  String version() throws IOException {
    return ReaderVersion.of(actors, lexicon);
  }

  /** What is found in an article: a pure function. One that the reader fails on says so. */
  Reading read(Article article) {
    ArticleReader reader = READERS.computeIfAbsent(this, Knowledge::load);
    try {
      return reader.read(article);
    } catch (RuntimeException | StackOverflowError e) {
      return Reading.nothing(
          article, List.of(Diagnostic.of(NOT_READ, "The reader failed on this article: " + e)));
    }
  }

  private static ArticleReader load(Knowledge own) {
    return new ArticleReader(
        Language.load(),
        ActorsFile.parse(own.actors()),
        Vocabulary.with(LexiconFile.parse(own.lexicon())));
  }
}
