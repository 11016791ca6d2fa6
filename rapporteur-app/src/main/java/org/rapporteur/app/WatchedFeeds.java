package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.Feeds;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordAddress;
import org.rapporteur.watch.FeedRota;
import org.rapporteur.watch.FeedWatch;
import org.rapporteur.watch.HttpWeb;
import org.rapporteur.watch.Polled;

/**
 * Watches the feeds that a file lists, a line each, into a record that is served meanwhile. When a
 * feed is due, and what it had, is remembered in the record, so that a restart goes on there. The
 * language is loaded when the first feed is visited. Thread-safe.
 */
final class WatchedFeeds implements Feeds, AutoCloseable {

  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final Path list;
  private final RecordAddress record;
  private final HttpWeb.Reach reach;
  private final Console console;
  private final Clock clock = Clock.systemUTC();
  private final Map<String, Feed> feeds = new LinkedHashMap<>();
  private @Nullable Thread watching;

  WatchedFeeds(Path list, RecordAddress record, HttpWeb.Reach reach, Console console)
      throws IOException, Refusal {
    this.list = list;
    this.record = record;
    this.reach = reach;
    this.console = console;
    if (Files.exists(list)) {
      int number = 0;
      for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          try {
            feeds.put(address(line.strip()).toString(), fresh(line.strip()));
          } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.USAGE, list + ": line " + number + ": " + e.getMessage(), e);
          }
        }
      }
    }
  }

  private static Feed fresh(String address) {
    return new Feed(address, "", Optional.empty(), Optional.empty(), 0);
  }

  /** A feed's address; refused if it is none. */
  static URI address(String typed) {
    try {
      URI address = new URI(typed);
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(typed + ": " + e.getReason() + "; give an address", e);
    }
    throw new IllegalArgumentException(typed + ": give the feed's address, http:// or https://");
  }

  /** Begins to watch, in the background. */
  synchronized void begin() {
    List<URI> addresses = feeds.keySet().stream().map(URI::create).toList();
    Thread thread = new Thread(() -> always(addresses), "rapporteur-feeds");
    thread.setDaemon(true);
    thread.start();
    watching = thread;
  }

  /** What goes wrong with the record now may go right later: the server shows it all the while. */
  private void always(List<URI> addresses) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        watch(addresses);
        return;
      } catch (IOException e) {
        console.say("watch: " + e.getMessage() + "; tried again");
      } catch (InterruptedException e) {
        return;
      }
      try {
        Thread.sleep(AGAIN.toMillis());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void watch(List<URI> addresses) throws IOException, InterruptedException {
    if (addresses.isEmpty()) {
      return;
    }
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.EXISTING)) {
      FeedDesk desk =
          new FeedDesk(
              console, store, Engine.with(new ReadingOptions().kept(store, console)), clock);
      FeedWatch watch =
          new FeedWatch(
              WebSource.http(reach),
              desk.memory(),
              Sources.intake(),
              clock,
              time -> Thread.sleep(time.toMillis()),
              WebSource.ROBOT);
      try (FeedRota rota =
          new FeedRota(addresses, clock, SHORTEST, feed -> visit(desk, watch, feed))) {
        rota.always();
      }
    }
  }

  private Instant visit(FeedDesk desk, FeedWatch watch, URI feed)
      throws IOException, InterruptedException {
    Polled polled = desk.visit(watch, feed);
    synchronized (this) {
      feeds.computeIfPresent(
          feed.toString(),
          (address, before) ->
              new Feed(
                  address,
                  polled.outcome() == Polled.Outcome.TOO_EARLY ? before.told() : polled.message(),
                  polled.outcome() == Polled.Outcome.TOO_EARLY
                      ? before.asked()
                      : Optional.of(clock.instant()),
                  Optional.of(polled.due()),
                  before.came() + polled.taken().size()));
    }
    return polled.due();
  }

  @Override
  public synchronized List<Feed> all() {
    return new ArrayList<>(feeds.values());
  }

  @Override
  public synchronized void add(String address) throws IOException {
    String feed = address(address.strip()).toString();
    if (feeds.putIfAbsent(feed, fresh(feed)) == null) {
      keep();
    }
  }

  @Override
  public synchronized boolean remove(String address) throws IOException {
    boolean known = feeds.remove(address) != null;
    if (known) {
      keep();
    }
    return known;
  }

  /** Remarks in the list stay. */
  private void keep() throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.exists(list)) {
      Files.readAllLines(list, StandardCharsets.UTF_8).stream()
          .filter(line -> line.isBlank() || line.startsWith("#") || feeds.containsKey(line.strip()))
          .forEach(lines::add);
    }
    feeds.keySet().stream().filter(f -> !lines.contains(f)).forEach(lines::add);
    try {
      WholeFile.write(list, String.join("\n", lines) + "\n");
    } catch (Refusal e) {
      throw new IOException(e.getMessage(), e);
    }
    close();
    begin();
  }

  @Override
  public synchronized void close() {
    if (watching != null) {
      watching.interrupt();
      watching = null;
    }
  }
}
