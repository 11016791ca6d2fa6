package org.rapporteur.read.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The lexicon of what is counted, from {@code units.tsv}. Immutable. */
final class Units {

  /** What kind of thing a unit counts. */
  enum Kind {
    FORCE,
    ARMS,
    /** People who count only as victims: "five people were killed", not "five people spoke". */
    PEOPLE,
    VICTIMS,
    MONEY
  }

  /**
   * A unit.
   *
   * @param name the name of its series
   * @param kind what it counts
   */
  record Unit(String name, Kind kind) {}

  private final Map<String, Unit> byNoun;

  private Units(Map<String, Unit> byNoun) {
    this.byNoun = byNoun;
  }

  static Units load() {
    Map<String, Unit> units = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Units.class.getResourceAsStream("units.tsv"), "units.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        Unit unit = new Unit(cells[0], Kind.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)));
        for (String noun : cells[2].split(" ")) {
          units.put(noun, unit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("units.tsv", e);
    }
    return new Units(Map.copyOf(units));
  }

  Optional<Unit> of(String noun) {
    return Optional.ofNullable(byNoun.get(noun));
  }

  /** The currency of a sign. */
  static Optional<Unit> ofSign(String sign) {
    return switch (sign) {
      case "$", "US$" -> Optional.of(new Unit("USD", Kind.MONEY));
      case "€" -> Optional.of(new Unit("EUR", Kind.MONEY));
      case "£" -> Optional.of(new Unit("GBP", Kind.MONEY));
      case "¥" -> Optional.of(new Unit("JPY", Kind.MONEY));
      default -> Optional.empty();
    };
  }
}
