package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Actor;

/**
 * All that is known before an article is read: names of parties and bodies, office holders, titles,
 * kinds of people, given names. Immutable, shared by all threads.
 *
 * @param names parties, bodies, capitals, seats, peoples, places
 * @param offices who held which office when
 * @param titles words for offices, labelled by class
 * @param sectors nouns for actors, labelled by PLOVER sector
 * @param apart words that set a party apart from its state
 * @param ownTitles titles that only one state has, labelled by its name
 * @param genders by given name
 */
record World(
    Gazetteer names,
    Offices offices,
    Lexicon titles,
    Lexicon sectors,
    Lexicon apart,
    Lexicon ownTitles,
    Map<String, Persona.Gender> genders) {

  private static final class Shared {
    static final List<ActorEntry> ENTRIES = entries();
    static final List<OfficeHolder> HOLDERS = Offices.parse(Resources.lines("office-holders.txt"));
    static final Lexicon TITLES = Lexicon.parse(Resources.lines("titles.txt"));
    static final Lexicon SECTORS = Lexicon.parse(Resources.lines("sector-nouns.txt"));
    static final Lexicon APART = Lexicon.parse(Resources.lines("non-states.txt"));
    static final Lexicon OWN_TITLES = Lexicon.parse(Resources.lines("own-titles.txt"));
    static final Map<String, Persona.Gender> GENDERS = genderOfNames();
    static final World BUILT_IN = World.of(ActorsFile.empty());

    private static List<ActorEntry> entries() {
      List<ActorEntry> all = new ArrayList<>();
      for (String line : Resources.lines("bodies.txt")) {
        all.addAll(bodies(line));
      }
      all.addAll(ActorsFile.parse(Resources.text("states.txt")).entries());
      all.addAll(ActorsFile.parse(Resources.text("organisations.txt")).entries());
      return List.copyOf(all);
    }
  }

  /** What comes with the library. */
  static World builtIn() {
    return Shared.BUILT_IN;
  }

  /** What comes with the library and what a file adds. */
  static World of(ActorsFile file) {
    List<ActorEntry> entries = new ArrayList<>(Shared.ENTRIES);
    entries.addAll(file.entries());
    List<OfficeHolder> holders = new ArrayList<>();
    file.entries().forEach(e -> holders.addAll(e.people()));
    holders.addAll(Shared.HOLDERS);
    return new World(
        Gazetteer.of(entries).withPlaces(places(entries)),
        Offices.of(holders),
        Shared.TITLES,
        Shared.SECTORS,
        Shared.APART,
        Shared.OWN_TITLES,
        Shared.GENDERS);
  }

  /** The gender that a given name suggests. */
  Optional<Persona.Gender> gender(Word givenName) {
    return Optional.ofNullable(genders.get(givenName.key()));
  }

  private static Map<String, Party> places(List<ActorEntry> entries) {
    Map<String, Party> states = new HashMap<>();
    for (ActorEntry e : entries) {
      if (e.party().kind() == Actor.Kind.STATE && e.party().sector().isEmpty()) {
        states.putIfAbsent(e.party().code(), e.party());
      }
    }
    Map<String, Party> places = new LinkedHashMap<>();
    for (String line : Resources.lines("places.txt")) {
      int colon = line.indexOf(':');
      Party state = states.get(line.substring(0, colon).strip());
      for (String place : line.substring(colon + 1).split(";", -1)) {
        if (state != null && !place.isBlank()) {
          places.put(place.strip(), state);
        }
      }
    }
    return places;
  }

  private static List<ActorEntry> bodies(String line) {
    int colon = line.indexOf(':');
    String label = line.substring(0, colon).strip();
    int blank = label.lastIndexOf(' ');
    List<ActorEntry> found = new ArrayList<>();
    for (String item : line.substring(colon + 1).split(";", -1)) {
      List<String> names = new ArrayList<>();
      Optional<String> code = Optional.empty();
      for (String name : item.split(" / ", -1)) {
        if (!name.isBlank()) {
          boolean marked = name.strip().startsWith("=");
          names.add(marked ? name.strip().substring(1) : name.strip());
          code = marked ? Optional.of(names.get(names.size() - 1)) : code;
        }
      }
      if (!names.isEmpty()) {
        Party party =
            Codes.body(label.substring(0, blank), names.get(0), code, label.substring(blank + 1));
        found.add(new ActorEntry(party, names, List.of(), List.of(), List.of(), List.of()));
      }
    }
    return found;
  }

  private static Map<String, Persona.Gender> genderOfNames() {
    Map<String, Persona.Gender> genders = new HashMap<>();
    for (String line : Resources.lines("given-names.txt")) {
      Persona.Gender gender = Persona.Gender.valueOf(line.substring(0, 1).toUpperCase(Locale.ROOT));
      for (String name : line.substring(2).strip().split(" ", -1)) {
        genders.putIfAbsent(Word.key(name), gender);
      }
    }
    return genders;
  }
}
