package org.rapporteur.read.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.UnreadableEntry;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;

/** What is counted. Immutable. */
public final class Units {

  private static final WordList CURRENCIES = Words.standard().of("figure.currencies");

  /** What kind of thing a unit counts. */
  enum Kind {
    FORCE,
    ARMS,
    /** People, at any number as victims, else in numbers that are worth tracking. */
    PEOPLE,
    VICTIMS,
    MONEY,
    SHARE,
    THING,
    /** What is never a figure: days, miles, ways. */
    NONE,
    /** Not counted itself: a deed to those who are. */
    HARM,
    /** Not counted itself: what those who are were taken as. */
    TAKEN,
    /** Not counted itself: its number is of the dead. */
    TOLL,
    /** Not counted itself: what those who are counted suffered as its subject. */
    FATE,
    /** Not counted itself: where those who are found shelter. */
    REFUGE
  }

  /**
   * A unit.
   *
   * @param name the name of its series
   * @param kind what it counts
   */
  record Unit(String name, Kind kind) {}

  private static final Set<Kind> DEEDS =
      EnumSet.of(Kind.HARM, Kind.TAKEN, Kind.TOLL, Kind.FATE, Kind.REFUGE);

  private final Map<String, Unit> byNoun;
  private final Map<String, Unit> byDeed;
  private final List<Diagnostic> diagnostics;

  private Units(Map<String, Unit> byNoun, Map<String, Unit> byDeed, List<Diagnostic> diagnostics) {
    this.byNoun = byNoun;
    this.byDeed = byDeed;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The units that come with the library. */
  public static Units standard() {
    return with(LexiconFile.empty());
  }

  /** The standard units and a user's own entries, which win over the standard ones. */
  public static Units with(LexiconFile own) {
    Map<String, Unit> units = new HashMap<>();
    Map<String, Unit> deeds = new HashMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (LexiconFile file : List.of(LexiconFile.builtIn(), own)) {
      faults.addAll(file.read(LexiconPart.UNITS, entry -> add(entry, units, deeds)));
    }
    return new Units(units, deeds, faults);
  }

  private static void add(String entry, Map<String, Unit> units, Map<String, Unit> deeds)
      throws UnreadableEntry {
    String[] cells =
        Arrays.stream(entry.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    Optional<Kind> kind =
        Arrays.stream(Kind.values())
            .filter(k -> cells.length == 3 && k.name().equalsIgnoreCase(cells[1]))
            .findFirst();
    if (kind.isEmpty() || cells[0].isEmpty() || cells[2].isBlank()) {
      throw new UnreadableEntry(
          "expected unit | force, arms, people, victims, money, share, thing, none, harm, taken, toll, fate or refuge"
              + " | nouns");
    }
    Unit unit = new Unit(cells[0], kind.get());
    Map<String, Unit> to = DEEDS.contains(unit.kind()) ? deeds : units;
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

  /** What a verb or noun, by its lemma, tells of those who are counted. */
  Optional<Unit> deed(String lemma, Kind kind) {
    return Optional.ofNullable(byDeed.get(lemma)).filter(u -> u.kind() == kind);
  }

  /** The currency of a sign. */
  static Optional<Unit> ofSign(String sign) {
    return CURRENCIES.value(sign).map(code -> new Unit(code, Kind.MONEY));
  }
}
