package org.rapporteur.server;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Alerts;
import org.rapporteur.desk.Desk;
import org.rapporteur.store.Alert;

/**
 * Has alerts brought, each courier at its own pace and in order: what could not be brought is tried
 * again after a pause that doubles. How far each came is kept in the record. Not thread-safe.
 */
final class Deliveries {

  private static final int BATCH = 50;
  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);

  private record Pause(Duration length, Instant until) {}

  private final Records records;
  private final List<Courier> couriers;
  private final Clock clock;
  private final Map<String, Pause> pauses = new HashMap<>();

  Deliveries(Records records, List<Courier> couriers, Clock clock) {
    this.records = records;
    this.couriers = List.copyOf(couriers);
    this.clock = clock;
  }

  /** Brings what is there to be brought. */
  void bring() throws IOException, Refused {
    for (Courier courier : couriers) {
      Pause pause = pauses.get(courier.name());
      if (pause == null || !clock.instant().isBefore(pause.until())) {
        bring(courier);
      }
    }
  }

  private void bring(Courier courier) throws IOException, Refused {
    for (Alert alert : records.with(desk -> waiting(desk, courier))) {
      try {
        courier.bring(ToldAlert.of(alert));
      } catch (IOException e) {
        pauses.put(courier.name(), longer(pauses.get(courier.name())));
        return;
      }
      pauses.remove(courier.name());
      records.with(
          desk -> {
            desk.alerts().brought(courier.name(), alert.number());
            return true;
          });
    }
  }

  /** Whoever is new is brought what is told from now on. */
  private static List<Alert> waiting(Desk desk, Courier courier) throws IOException {
    if (!desk.isWritable()) {
      return List.of();
    }
    Alerts alerts = desk.alerts();
    Optional<Long> brought = alerts.brought(courier.name());
    if (brought.isEmpty()) {
      alerts.brought(courier.name(), alerts.last());
      return List.of();
    }
    return alerts.after(brought.get(), BATCH);
  }

  private Pause longer(@Nullable Pause before) {
    Duration length = before == null ? SHORTEST : before.length().multipliedBy(2);
    Duration most = length.compareTo(LONGEST) > 0 ? LONGEST : length;
    return new Pause(most, clock.instant().plus(most));
  }
}
