package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.record.Reading;

/**
 * Reads articles so that what one of them does stays with it. One that takes more processor time
 * than a document may, more memory than there is, or that the reader fails on, becomes a reading in
 * which nothing was looked for and which says why; it is kept like any other, so that it is not
 * tried again. Thread-safe.
 */
final class Bulkhead {

  /** The code of what was not read, though it is in a language that is. */
  static final String NOT_READ = "not-read";

  private final Function<Article, Reading> reader;
  private final Budget budget;

  private final OnBudget threads = new OnBudget();

  /** Held for reading by every reading, for writing by one that is tried again alone. */
  private final ReadWriteLock room = new ReentrantReadWriteLock(true);

  Bulkhead(Function<Article, Reading> reader, Budget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /** What is found in the article, or why nothing was looked for. */
  Reading read(Article article) {
    try {
      return within(article);
    } catch (OutOfMemoryError e) {
      return alone(article);
    }
  }

  /** What was too much beside others may not be too much alone. */
  private Reading alone(Article article) {
    room.writeLock().lock();
    try {
      return timed(article);
    } catch (OutOfMemoryError e) {
      return unread(article, "needs more memory than there is; give more: RAPPORTEUR_JAVA=-Xmx4g");
    } finally {
      room.writeLock().unlock();
    }
  }

  private Reading within(Article article) {
    room.readLock().lock();
    try {
      return timed(article);
    } finally {
      room.readLock().unlock();
    }
  }

  private Reading timed(Article article) {
    try {
      return threads.run(() -> reader.apply(article), budget.of(article.text().length()));
    } catch (OnBudget.Overrun e) {
      return unread(article, String.valueOf(e.getMessage()));
    } catch (ExecutionException e) {
      return failed(article, e.getCause() == null ? e : e.getCause());
    }
  }

  private static Reading failed(Article article, Throwable cause) {
    if (cause instanceof OutOfMemoryError memory) {
      throw memory;
    }
    if (cause instanceof CancellationException ended) {
      throw ended;
    }
    String where = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
    return unread(
        article, "is not read: the reader fails on it (" + cause + where + "); please report it");
  }

  private static Reading unread(Article article, String why) {
    List<Diagnostic> said = new ArrayList<>(article.diagnostics());
    said.add(Diagnostic.of(NOT_READ, why));
    return Reading.nothing(article, said);
  }
}
