package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who held which office when, by full name and by last name. Immutable once built. */
final class Offices {

  /** The day to which the built-in list knows: who is in office then need not be so later. */
  private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);

  private final Map<String, List<OfficeHolder>> byName = new HashMap<>();
  private final Map<String, List<OfficeHolder>> bySurname = new HashMap<>();

  /** The holders of lists. */
  static Offices of(List<OfficeHolder> holders) {
    Offices offices = new Offices();
    for (OfficeHolder holder : holders) {
      for (String name : holder.names()) {
        List<Word> words = Word.of(name);
        put(offices.byName, Word.join(words), holder);
        put(offices.bySurname, Names.surname(words), holder);
        put(offices.bySurname, words.get(words.size() - 1).key(), holder);
      }
    }
    return offices;
  }

  /** Reads lines of a code, an office and holders with dates. */
  static List<OfficeHolder> parse(List<String> lines) {
    List<OfficeHolder> found = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\\|", 3);
      for (String item : fields[2].split(";", -1)) {
        String holder = item.strip();
        int blank = holder.lastIndexOf(' ');
        if (blank > 0) {
          Tenure tenure = Tenure.parse(holder.substring(blank + 1)).orElse(Tenure.always());
          List<String> names = new ArrayList<>();
          for (String name : holder.substring(0, blank).split("/", -1)) {
            names.add(name.strip());
          }
          found.add(
              new OfficeHolder(
                  names,
                  fields[1].strip(),
                  fields[0].strip(),
                  tenure.from(),
                  tenure.to().or(() -> Optional.of(HORIZON))));
        }
      }
    }
    return found;
  }

  /** The last word of every name, as written. */
  Set<String> familyNames() {
    Set<String> found = new TreeSet<>();
    byName.values().stream()
        .flatMap(List::stream)
        .flatMap(h -> h.names().stream())
        .filter(n -> n.indexOf(' ') > 0)
        .forEach(n -> found.add(n.substring(n.lastIndexOf(' ') + 1)));
    return found;
  }

  /** All offices of the person with the full name, in the lists' order. */
  List<OfficeHolder> named(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** All offices of people with the last name, in the lists' order. */
  List<OfficeHolder> surnamed(String key) {
    return bySurname.getOrDefault(key, List.of());
  }

  /**
   * The office that counts on a day: one that is held, else the one that was given up last, else
   * the one that comes next.
   */
  static Optional<OfficeHolder> on(List<OfficeHolder> offices, LocalDate day) {
    Optional<OfficeHolder> best = Optional.empty();
    for (OfficeHolder o : offices) {
      if (o.heldOn(day)) {
        return Optional.of(o);
      }
      if (best.isEmpty() || closer(o, best.get(), day)) {
        best = Optional.of(o);
      }
    }
    return best;
  }

  private static boolean closer(OfficeHolder a, OfficeHolder b, LocalDate day) {
    LocalDate endA = a.to().orElse(LocalDate.MAX);
    LocalDate endB = b.to().orElse(LocalDate.MAX);
    boolean pastA = endA.isBefore(day);
    boolean pastB = endB.isBefore(day);
    if (pastA != pastB) {
      return pastA;
    }
    return pastA ? endA.isAfter(endB) : a.from().isBefore(b.from());
  }

  private static void put(Map<String, List<OfficeHolder>> map, String key, OfficeHolder holder) {
    List<OfficeHolder> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(holder)) {
      list.add(holder);
    }
  }
}
