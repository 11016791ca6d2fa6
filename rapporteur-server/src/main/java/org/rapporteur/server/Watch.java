package org.rapporteur.server;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.rapporteur.store.Alert;

/**
 * Looks for what people want to be told of whenever the record has changed, and tells those who
 * listen. What was told is kept in the record: after a restart nothing is told twice, and whoever
 * says what they heard last hears the rest. Thread-safe.
 */
final class Watch implements AutoCloseable {

  private static final long EVERY_MILLISECONDS = 1500;
  private static final int BATCH = 200;

  private final Records records;
  private final Clock clock;
  private final Deliveries deliveries;
  private final Queue<SseClient> listeners = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rapporteur-watch");
            thread.setDaemon(true);
            return thread;
          });
  private long looked;
  private long told = -1;

  Watch(Records records, Clock clock, Deliveries deliveries) {
    this.deliveries = deliveries;
    this.records = records;
    this.clock = clock;
  }

  void begin() {
    ScheduledFuture<?> unused =
        looking.scheduleWithFixedDelay(
            this::lookAgain, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  /** What goes wrong now goes wrong on a page, too, where somebody sees it. */
  private void lookAgain() {
    try {
      look();
      deliveries.bring();
    } catch (IOException | Refused e) {
      looked = 0;
    }
  }

  /** Looks now, if anything changed. */
  synchronized void look() throws IOException, Refused {
    // Whoever puts the record together tells what only the whole can tell.
    records.toldSoon(kept -> {});
    List<Alert> fresh =
        records.with(
            desk -> {
              long last = desk.changes().last();
              if (last > looked && desk.isWritable()) {
                desk.alerts().search(last, clock.instant());
              }
              looked = last;
              if (told < 0) {
                told = desk.alerts().last();
              }
              return desk.alerts().after(told, BATCH);
            });
    for (Alert alert : fresh) {
      listeners.forEach(listener -> send(listener, alert));
      told = alert.number();
    }
  }

  /** Looks at all rules at the next look, whether anything changed or not. */
  synchronized void again() {
    looked = 0;
  }

  private void send(SseClient listener, Alert alert) {
    if (listener.terminated()) {
      listeners.remove(listener);
    } else {
      listener.sendEvent("alert", AlertJson.of(alert).toString(), Long.toString(alert.number()));
    }
  }

  /** Somebody listens from now on, or from what they heard last. */
  void listen(SseClient listener) {
    listener.keepAlive();
    listener.onClose(() -> listeners.remove(listener));
    String heard = Optional.ofNullable(listener.ctx().header("Last-Event-ID")).orElse("");
    if (heard.matches("\\d{1,18}")) {
      catchUp(listener, Long.parseLong(heard));
    } else {
      listener.sendComment("alerts come here");
      listeners.add(listener);
    }
  }

  private synchronized void catchUp(SseClient listener, long heard) {
    try {
      List<Alert> missed = records.with(desk -> desk.alerts().after(heard, BATCH));
      missed.stream().filter(a -> told < 0 || a.number() <= told).forEach(a -> send(listener, a));
      listeners.add(listener);
    } catch (IOException | Refused e) {
      // Whoever is cut off comes again.
      listener.close();
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
    listeners.forEach(SseClient::close);
  }
}
