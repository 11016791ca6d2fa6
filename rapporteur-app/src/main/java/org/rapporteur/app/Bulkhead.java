package org.rapporteur.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
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

  private static final long GLANCE_MILLISECONDS = 200;

  /** How long an interrupted reading may take to notice. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Function<Article, Reading> reader;
  private final Budget budget;

  /**
   * As many threads as articles are read at once, kept: what a thread knows of words is worth it.
   */
  private final ExecutorService threads = Executors.newCachedThreadPool(Bulkhead::daemon);

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

  /** A reading on a thread of its own, whose processor time can be looked at. */
  private final class Timed implements Callable<Reading> {
    private final Article article;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private volatile long start;

    Timed(Article article) {
      this.article = article;
    }

    @Override
    public Reading call() {
      start = CLOCK.getCurrentThreadCpuTime();
      thread.set(Thread.currentThread());
      try {
        return reader.apply(article);
      } finally {
        over.countDown();
      }
    }

    long spent() {
      Thread own = thread.get();
      return own == null ? 0 : CLOCK.getThreadCpuTime(own.getId()) - start;
    }
  }

  private Reading timed(Article article) {
    Timed work = new Timed(article);
    Future<Reading> result = threads.submit(work);
    long most = budget.of(article.text().length()).toNanos();
    try {
      while (true) {
        try {
          return result.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (work.spent() > most) {
            return ended(work, result, most);
          }
        }
      }
    } catch (ExecutionException e) {
      return failed(article, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was ended");
    }
  }

  /**
   * Ends the reading; one that does not notice goes on beside the others, and ends with the
   * program.
   */
  private static Reading ended(Timed work, Future<Reading> result, long most)
      throws InterruptedException {
    result.cancel(true);
    boolean noticed = work.over.await(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    String time = Math.max(1, Duration.ofNanos(most).toSeconds()) + " s";
    String still = noticed ? "" : ", and goes on until the program ends";
    return unread(
        work.article, "is not read: it takes more than " + time + " of processor time" + still);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rapporteur-article");
    thread.setDaemon(true);
    return thread;
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
