package org.rapporteur.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Visits feeds when they are due: sites beside each other, the feeds of one site one after the
 * other. A site that is slow, or never ends, delays its own feeds and no others; none is asked
 * twice at a time.
 */
public final class FeedRota implements AutoCloseable {

  /** Asks a feed, if it is due, and keeps what it has. */
  public interface Visit {
    /** Does so; returns when the feed is due again. */
    Instant of(URI feed) throws IOException, InterruptedException;
  }

  private static final int SITES_AT_ONCE = 128;

  private final Clock clock;
  private final Duration shortest;
  private final Visit visit;
  private final List<List<URI>> sites;
  private final ExecutorService threads;
  private final CompletableFuture<Void> broken = new CompletableFuture<>();

  /**
   * A rota.
   *
   * @param clock tells when a feed is due
   * @param shortest pause between two visits of a site, whatever is due
   */
  public FeedRota(List<URI> feeds, Clock clock, Duration shortest, Visit visit) {
    this.clock = clock;
    this.shortest = shortest;
    this.visit = visit;
    Map<String, List<URI>> bySite = new LinkedHashMap<>();
    for (URI feed : feeds) {
      bySite
          .computeIfAbsent(String.valueOf(feed.getRawAuthority()), s -> new ArrayList<>())
          .add(feed);
    }
    this.sites = List.copyOf(bySite.values());
    this.threads =
        Executors.newFixedThreadPool(
            Math.min(Math.max(1, sites.size()), SITES_AT_ONCE), FeedRota::daemon);
  }

  /** Visits every feed once; returns when all are done. */
  public void once() throws IOException, InterruptedException {
    List<Future<Instant>> all = new ArrayList<>();
    for (List<URI> site : sites) {
      all.add(threads.submit(() -> round(site)));
    }
    for (Future<Instant> each : all) {
      ended(each);
    }
  }

  /** Visits feeds again and again, until the record fails or the thread is interrupted. */
  public void always() throws IOException, InterruptedException {
    for (List<URI> site : sites) {
      threads.execute(() -> again(site));
    }
    ended(broken);
  }

  private void again(List<URI> site) {
    Duration wait;
    try {
      wait = Duration.between(clock.instant(), round(site));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (IOException | RuntimeException | Error e) {
      broken.completeExceptionally(e);
      return;
    }
    long pause = Math.max(shortest.toMillis(), wait.toMillis());
    CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, threads)
        .execute(() -> again(site));
  }

  /** When the first feed of the site is due again. */
  private Instant round(List<URI> site) throws IOException, InterruptedException {
    Instant next = Instant.MAX;
    for (URI feed : site) {
      Instant due = visit.of(feed);
      next = due.isBefore(next) ? due : next;
    }
    return next;
  }

  private static void ended(Future<?> work) throws IOException, InterruptedException {
    try {
      work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rapporteur-site");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
