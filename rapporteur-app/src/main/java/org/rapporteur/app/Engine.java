package org.rapporteur.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.ReaderVersion;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Reading;

/**
 * The reader of articles with everything that it is set up with. It is loaded when the first
 * article is read: a run that finds all read already does without. Thread-safe.
 */
final class Engine {

  private final OwnKnowledge own;
  private final String version;
  private final AtomicReference<ArticleReader> loaded = new AtomicReference<>();
  private final Bulkhead bulkhead = new Bulkhead(a -> reader().read(a), Budget.usual());

  private Engine(OwnKnowledge own, String version) {
    this.own = own;
    this.version = version;
  }

  /** The reader with what the user adds to its knowledge. */
  static Engine with(OwnKnowledge own) throws IOException {
    return new Engine(own, ReaderVersion.of(own.actors(), own.lexicon()));
  }

  /** What is found in the article; what cannot be read is a reading that says so. */
  Reading read(Article article) {
    // Before the clock of the article runs.
    reader();
    return bulkhead.read(article);
  }

  /** The meetings of an undated article for each day on which it may have been published. */
  SortedMap<LocalDate, List<Meeting>> meetings(Article article, LocalDate first, LocalDate last) {
    return reader().meetings(article, first, last);
  }

  /** Two readers of one version find the same in the same article. */
  String version() {
    return version;
  }

  /** Whether anything was read yet. */
  boolean isLoaded() {
    return loaded.get() != null;
  }

  private ArticleReader reader() {
    ArticleReader reader = loaded.get();
    return reader == null ? load() : reader;
  }

  private synchronized ArticleReader load() {
    ArticleReader there = loaded.get();
    if (there != null) {
      return there;
    }
    ArticleReader reader =
        new ArticleReader(
            Language.load(),
            ActorsFile.parse(own.actors()),
            Vocabulary.with(LexiconFile.parse(own.lexicon())));
    loaded.set(reader);
    return reader;
  }
}
