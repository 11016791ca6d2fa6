package org.rapporteur.bench.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.watch.FeedRota;
import org.rapporteur.watch.FeedWatch;
import org.rapporteur.watch.HttpWeb;
import org.rapporteur.watch.LockedMemory;
import org.rapporteur.watch.Polled;
import org.rapporteur.watch.Rhythm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Watches feeds that misbehave, by the second, into a record: memory, threads and files may not
 * grow, and no feed may wait for another. Articles are kept, not read: what reading costs is
 * measured elsewhere. Everything stays on the loopback address.
 */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Watches feeds that misbehave, and tells of memory and of the longest wait.")
public final class WatchCommand implements Callable<Integer> {

  private static final Rhythm BY_THE_SECOND =
      new Rhythm(
          Duration.ofSeconds(1),
          Duration.ofSeconds(4),
          Duration.ofSeconds(8),
          Duration.ofMillis(50));
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 4 << 20;
  private static final int BATCH = 64;

  /**
   * Longest pause, robots.txt, the feed and its redirections, each as slow as may be, and pages.
   */
  private static final double STARVED = 8 + 7 * 5 + 120;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--feeds",
      paramLabel = "N",
      description = "how many, each a site (default ${DEFAULT-VALUE})")
  private int feeds = 200;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "how long (default ${DEFAULT-VALUE})")
  private int minutes = 60;

  private final Visits visits = new Visits();
  private final Lock lock = new ReentrantLock(true);

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Files.createTempDirectory("bad-sites");
    Path record = folder.resolve("r.db");
    AtomicReference<Throwable> broken = new AtomicReference<>();
    try (BadSites sites = new BadSites(feeds);
        ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.CREATE)) {
      FeedWatch watch =
          new FeedWatch(
              new HttpWeb("bench/1", HttpWeb.Reach.PRIVATE_TOO, LARGEST, PATIENCE),
              new LockedMemory(store.watchMemory(), lock),
              new Intake(),
              Clock.systemUTC(),
              time -> Thread.sleep(time.toMillis()),
              "bench",
              BY_THE_SECOND);
      try (FeedRota rota =
          new FeedRota(
              sites.feeds(),
              Clock.systemUTC(),
              Duration.ofSeconds(1),
              feed -> visit(watch, store, feed))) {
        Thread thread = new Thread(() -> run(rota, broken), "rota");
        thread.setDaemon(true);
        thread.start();
        for (int i = 1; i <= minutes && broken.get() == null; i++) {
          thread.join(Duration.ofMinutes(1).toMillis());
          out.println(line(i, record));
          out.flush();
        }
        thread.interrupt();
      }
    }
    if (broken.get() != null) {
      out.println("ended by " + broken.get());
    }
    boolean sound =
        broken.get() == null && visits.fewest(feeds) > 0 && visits.longestGap() <= STARVED;
    return sound ? 0 : 1;
  }

  private static void run(FeedRota rota, AtomicReference<Throwable> broken) {
    try {
      rota.always();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      broken.set(e);
    }
  }

  private Instant visit(FeedWatch watch, ArticleStore store, URI feed)
      throws IOException, InterruptedException {
    Polled polled = watch.poll(feed);
    visits.asked(feed, polled.outcome());
    for (int i = 0; i < polled.taken().size(); i += BATCH) {
      int end = Math.min(i + BATCH, polled.taken().size());
      keep(store, polled.taken().subList(i, end));
      watch.taken(feed, polled.taken().subList(i, end));
    }
    return polled.due();
  }

  private void keep(ArticleStore store, List<Taken> items) throws IOException {
    lock.lock();
    try {
      List<Arrival> arrivals = new ArrayList<>();
      for (Taken item : items) {
        if (item instanceof Taken.Story story && !store.has(story.article())) {
          Reading nothing = Reading.nothing(story.article(), List.of());
          arrivals.add(new Arrival(nothing, Optional.of(story.original())));
        }
      }
      store.keep(arrivals, "bench", Instant.now());
      visits.kept(arrivals.size());
    } finally {
      lock.unlock();
    }
  }

  private String line(int minute, Path record) throws IOException {
    System.gc();
    Runtime memory = Runtime.getRuntime();
    long used = (memory.totalMemory() - memory.freeMemory()) >> 20;
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    long files = 0;
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.UnixOperatingSystemMXBean unix) {
      files = unix.getOpenFileDescriptorCount();
    }
    return String.format(
        "minute %d: %d MB in use, %d threads, %d files, record %d MB; fewest visits %d, longest gap"
            + " %.1f s; %s",
        minute,
        used,
        threads,
        files,
        Files.size(record) >> 20,
        visits.fewest(feeds),
        visits.longestGap(),
        visits);
  }
}
