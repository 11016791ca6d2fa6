package org.rapporteur.read.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.UnreadableEntry;

/** What is counted. Immutable. */
public final class Units {

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
  private final List<Diagnostic> diagnostics;

  private Units(Map<String, Unit> byNoun, List<Diagnostic> diagnostics) {
    this.byNoun = byNoun;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The units that come with the library. */
  public static Units standard() {
    return with(LexiconFile.empty());
  }

  /** The standard units and a user's own entries, which win over the standard ones. */
  public static Units with(LexiconFile own) {
    Map<String, Unit> units = new HashMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (LexiconFile file : List.of(LexiconFile.builtIn(), own)) {
      faults.addAll(file.read(LexiconPart.UNITS, entry -> add(entry, units)));
    }
    return new Units(units, faults);
  }

  private static void add(String entry, Map<String, Unit> to) throws UnreadableEntry {
    String[] cells =
        Arrays.stream(entry.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    Optional<Kind> kind =
        Arrays.stream(Kind.values())
            .filter(k -> cells.length == 3 && k.name().equalsIgnoreCase(cells[1]))
            .findFirst();
    if (kind.isEmpty() || cells[0].isEmpty() || cells[2].isBlank()) {
      throw new UnreadableEntry("expected unit | force, arms, people, victims or money | nouns");
    }
    Unit unit = new Unit(cells[0], kind.get());
    for (String noun : cells[2].split("\\s+")) {
      to.put(noun, unit);
    }
  }

  /** What could not be read in the user's entries. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
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
