package org.rapporteur.read.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who of an article's people may be meant by a name, without a look at all the others: by the words
 * that a name of the same person shares with theirs. Confined to one reading.
 */
final class RollCall {

  /** No text has so many people of one last name; one that is made of them is read, too. */
  private static final int MOST = 1000;

  private final Map<Persona, Integer> numbers = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Persona>> bySurname = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Persona>> byEnd = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Persona>> byFirst = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Persona>> byMiddle = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Persona>> byAlias = new HashMap<>();

  /** Enters a person, or the fuller name of one who is entered. */
  void enter(Persona p) {
    int number = numbers.computeIfAbsent(p, k -> numbers.size());
    int n = p.words().size();
    put(bySurname, p.surname(), number, p);
    put(byEnd, Names.skeleton(p.surname()), number, p);
    put(byEnd, p.words().get(n - 1).key(), number, p);
    put(byFirst, p.words().get(0).key(), number, p);
    for (int i = 1; i < n - 1; i++) {
      put(byMiddle, p.words().get(i).key(), number, p);
    }
  }

  /** Enters by what else a person is called. */
  void alias(Persona p, String key) {
    if (!p.aliases().contains(key)) {
      p.aliases().add(key);
    }
    put(byAlias, key, numbers.computeIfAbsent(p, k -> numbers.size()), p);
  }

  private static void put(
      Map<String, NavigableMap<Integer, Persona>> index, String key, int number, Persona p) {
    index.computeIfAbsent(key, k -> new TreeMap<>()).put(number, p);
  }

  /** The first to be called by something else. */
  Optional<Persona> aliased(String key) {
    return in(byAlias, key, p -> true).map(Map.Entry::getValue);
  }

  /** The first with the last name. */
  Optional<Persona> surnamed(String key) {
    return in(bySurname, key, p -> true).map(Map.Entry::getValue);
  }

  /** Those in the midst of whose name a word may stand. */
  List<Persona> among(String key) {
    return byMiddle.getOrDefault(key, new TreeMap<>()).values().stream().limit(MOST).toList();
  }

  /** The first who passes of those who share an end with a name, or begin with its only word. */
  Optional<Persona> first(List<Word> words, String surname, Predicate<Persona> test) {
    String last = words.get(words.size() - 1).key();
    return Stream.of(
            in(byEnd, Names.skeleton(surname), test),
            in(byEnd, last, test),
            words.size() == 1 ? in(byFirst, last, test) : none())
        .flatMap(Optional::stream)
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static Optional<Map.Entry<Integer, Persona>> none() {
    return Optional.empty();
  }

  private static Optional<Map.Entry<Integer, Persona>> in(
      Map<String, NavigableMap<Integer, Persona>> index, String key, Predicate<Persona> test) {
    return index.getOrDefault(key, new TreeMap<>()).entrySet().stream()
        .limit(MOST)
        .filter(e -> test.test(e.getValue()))
        .findFirst();
  }
}
