package org.rapporteur.read.format.date;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of zones in {@code zones.txt}. */
final class Zones {

  private static final Map<String, ZoneOffset> BY_NAME = load();

  private Zones() {}

  /** The one offset that a name means, if it means one. */
  static Optional<ZoneOffset> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
  }

  private static Map<String, ZoneOffset> load() {
    Map<String, ZoneOffset> zones = new HashMap<>();
    for (String line : Lists.lines("zones.txt")) {
      int colon = line.indexOf(':');
      ZoneOffset offset = ZoneOffset.of(line.substring(colon + 1).strip());
      for (String name : line.substring(0, colon).split(" ")) {
        zones.put(name, offset);
      }
    }
    return Map.copyOf(zones);
  }
}
