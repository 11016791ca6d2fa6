package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;

/** All listed names, found by their words. Immutable once built. */
final class Gazetteer {

  private static final WordList NO_PLURAL = Words.standard().of("actor.gazetteer.no-plural");

  private static final WordList PEOPLE = Words.standard().of("actor.gazetteer.people");
  private static final WordList JOINING = Words.standard().of("actor.gazetteer.joining");
  private static final Set<String> REALMS = Words.standard().of("actor.gazetteer.realms").all();

  /** What has a capital before a name and is no part of it. */
  private static final WordList APART = Words.standard().of("actor.gazetteer.apart");

  private final Map<String, Listed> names = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** Names of lists, later ones over earlier ones. */
  static Gazetteer of(List<ActorEntry> entries) {
    Gazetteer g = new Gazetteer();
    for (ActorEntry entry : entries) {
      Party party = entry.party();
      entry.capital().forEach(c -> g.add(c, party, Listed.Form.CAPITAL));
      entry.seats().forEach(s -> g.add(s, party, Listed.Form.SEAT));
      entry.names().forEach(n -> g.add(n, party, Listed.Form.NAME));
      for (String demonym : entry.demonyms()) {
        g.add(demonym, party, Listed.Form.DEMONYM);
        if (takesPlural(demonym)) {
          g.add(demonym + Inflection.PLURAL, party, Listed.Form.DEMONYM);
        }
      }
    }
    entries.forEach(g::addFullNames);
    return g;
  }

  /** "the Kingdom of Norland": a state's full name, where the lists give it to nobody. */
  private void addFullNames(ActorEntry entry) {
    if (entry.party().kind() == Actor.Kind.STATE) {
      for (String realm : REALMS) {
        String name = realm + " of " + entry.names().get(0);
        if (!names.containsKey(Word.key(name))) {
          add(name, entry.party(), Listed.Form.NAME);
        }
      }
    }
  }

  /** The same with cities and regions that no name of a party hides. */
  Gazetteer withPlaces(Map<String, Party> places) {
    places.forEach(
        (name, party) -> {
          if (!names.containsKey(Word.key(name))) {
            add(name, party, Listed.Form.PLACE);
          }
        });
    return this;
  }

  /** A listed name at words of a text. */
  record Hit(Listed listed, int first, int last) {}

  /** The longest name that begins at a word. */
  Optional<Hit> at(List<Word> words, int first) {
    int most = Math.min(longest.getOrDefault(words.get(first).key(), 0), words.size() - first);
    for (int n = most; n > 0; n--) {
      Listed found = names.get(Word.join(words.subList(first, first + n)));
      if (found != null && found.isWrittenLike(words, first)) {
        return Optional.of(new Hit(found, first, first + n - 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The longest names from left to right, none over another. <i>Ethnic Norlanders</i>, <i>ethnic
   * Norlandic and Estmarkian mayors</i> are of no such state.
   */
  List<Hit> all(List<Word> words) {
    List<Hit> found = new ArrayList<>();
    boolean people = false;
    for (int i = 0; i < words.size(); i++) {
      Optional<Hit> hit = at(words, i);
      if (hit.isEmpty()) {
        people = PEOPLE.has(words.get(i).key()) || (people && JOINING.has(words.get(i).key()));
        continue;
      }
      people = people && hit.get().listed().form() == Listed.Form.DEMONYM;
      if (!people && !isPartOfName(words, hit.get(), found)) {
        found.add(hit.get());
      }
      i = hit.get().last();
    }
    return found;
  }

  /** The <i>Hill Country People's Army</i> is not the <i>People's Army</i> of another state. */
  private static boolean isPartOfName(List<Word> words, Hit hit, List<Hit> found) {
    int before = hit.first() - 1;
    return hit.listed().party().kind() == Actor.Kind.BODY
        && hit.last() > hit.first()
        && before > 0
        && words.get(before).isCapital()
        && words.get(hit.first()).isCapital()
        && !APART.has(words.get(before).key())
        && found.stream().noneMatch(h -> h.last() == before);
  }

  private void add(String name, Party party, Listed.Form form) {
    List<Word> pattern = Word.of(name);
    if (!pattern.isEmpty()) {
      Listed listed = new Listed(party, form, pattern);
      String key = Word.join(pattern);
      Listed before = names.get(key);
      // "UK" is a name and an adjective of the same state: the name is what counts.
      if (before == null
          || form == Listed.Form.NAME
          || !before.party().code().equals(party.code())) {
        names.put(key, listed);
      }
      longest.merge(pattern.get(0).key(), pattern.size(), Math::max);
    }
  }

  private static boolean takesPlural(String demonym) {
    return NO_PLURAL.all().stream().noneMatch(demonym::endsWith);
  }
}
