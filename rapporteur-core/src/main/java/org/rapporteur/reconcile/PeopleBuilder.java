package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Person;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.PersonProfile.Office;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Role;
import org.rapporteur.record.Utterance;

/** One profile a person, whatever the spelling. */
final class PeopleBuilder {

  private final Origins origins;
  private final Map<String, List<Attended>> attended = new HashMap<>();

  /** A report of a meeting that somebody attends. */
  private record Attended(String person, String finding) {}

  private record Spoken(Utterance utterance, Name name) {}

  private record Seen(String article, Person person) {
    Citation citation() {
      return new Citation(article, "people/" + person.actor().name(), person.mentions());
    }

    Citation citation(Role role, String finding) {
      return new Citation(article, finding, role.evidence());
    }
  }

  PeopleBuilder(Origins origins, List<MeetingReport> meetings) {
    this.origins = origins;
    for (MeetingReport m : meetings) {
      for (String person : m.people()) {
        for (Citation c : m.support().citations()) {
          attended
              .computeIfAbsent(key(c.article(), person), f -> new ArrayList<>())
              .add(new Attended(person, c.finding()));
        }
      }
    }
  }

  private static String key(String article, String person) {
    return article + "\u0000" + Names.family(person);
  }

  /**
   * The finding that the title stands in, if one does; else the article's report of a meeting that
   * the person attends.
   */
  private String findingOf(Seen s, Role role) {
    String name = s.person().actor().name();
    return origins
        .findingAt(role.evidence().get(0))
        .or(
            () ->
                attended.getOrDefault(key(s.article(), name), List.of()).stream()
                    .filter(a -> Names.agree(a.person(), name))
                    .map(Attended::finding)
                    .findFirst())
        .orElse("people/" + name);
  }

  List<PersonProfile> build(Collection<Reading> readings, List<Utterance> utterances) {
    Map<String, List<Seen>> byFamily = new TreeMap<>();
    for (Reading r : readings) {
      for (Person p : r.people()) {
        String family = Names.family(p.actor().name());
        byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(new Seen(r.article().id(), p));
      }
    }
    Map<String, List<Spoken>> spoken = new HashMap<>();
    for (Utterance u : utterances) {
      Name name = Name.of(u.speaker());
      spoken.computeIfAbsent(name.family(), f -> new ArrayList<>()).add(new Spoken(u, name));
    }
    List<PersonProfile> found = new ArrayList<>();
    byFamily.forEach(
        (family, seen) ->
            groups(seen)
                .forEach(g -> found.add(profile(g, spoken.getOrDefault(family, List.of())))));
    found.sort(
        Comparator.comparing(PersonProfile::name)
            .thenComparing(p -> p.support().citations().get(0)));
    return found;
  }

  /** A name as an article has it, with the party that its bearer is of. */
  private record Called(Name name, Optional<String> party) {
    static Called of(Seen s) {
      return new Called(Name.of(s.person().actor().name()), s.person().actor().party());
    }

    int words() {
      return name.words().size();
    }

    boolean fits(Called other) {
      boolean sameSide =
          party.isEmpty()
              || other.party.isEmpty()
              || party.equals(other.party)
              || (words() > 1 && other.words() > 1);
      return sameSide && name.agrees(other.name);
    }
  }

  /**
   * Full names first; a bare family name joins only where a single person can be meant. Whoever is
   * called the very same is one, so that names are compared and not mentions.
   */
  private static List<List<Seen>> groups(List<Seen> seen) {
    Map<Called, List<Seen>> byCall =
        new TreeMap<>(
            Comparator.comparingInt((Called c) -> -c.words())
                .thenComparing(c -> c.name().written())
                .thenComparing(c -> c.party().orElse("")));
    seen.forEach(s -> byCall.computeIfAbsent(Called.of(s), c -> new ArrayList<>()).add(s));
    List<List<Called>> groups = new ArrayList<>();
    for (Called c : byCall.keySet()) {
      List<List<Called>> fitting =
          groups.stream().filter(g -> g.stream().allMatch(o -> o.fits(c))).toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(c);
      } else {
        groups.add(new ArrayList<>(List.of(c)));
      }
    }
    List<List<Seen>> found = new ArrayList<>();
    for (List<Called> group : groups) {
      List<Seen> some = new ArrayList<>();
      group.forEach(c -> some.addAll(byCall.getOrDefault(c, List.of())));
      some.sort(Comparator.comparing(Seen::citation));
      found.add(some);
    }
    return found;
  }

  private PersonProfile profile(List<Seen> group, List<Spoken> spoken) {
    TreeSet<String> spellings = new TreeSet<>();
    for (Seen s : group) {
      s.person().mentions().forEach(e -> spellings.add(e.quote()));
    }
    String name = name(group);
    Name own = Name.of(name);
    List<Office> offices = offices(group);
    return new PersonProfile(
        name,
        List.copyOf(spellings),
        group.stream().flatMap(s -> s.person().actor().party().stream()).findFirst(),
        offices,
        Offices.disagreements(offices),
        spoken.stream().filter(u -> u.name().agrees(own)).map(u -> u.utterance().id()).toList(),
        origins.support(group.stream().map(Seen::citation).toList()));
  }

  private static String name(List<Seen> group) {
    Map<String, Integer> counts = new TreeMap<>();
    group.forEach(s -> counts.merge(s.person().actor().name(), 1, Integer::sum));
    return counts.keySet().stream()
        .min(
            Comparator.comparingInt((String n) -> -Math.min(2, Names.words(n).size()))
                .thenComparingInt(n -> -counts.getOrDefault(n, 0))
                .thenComparing(n -> n))
        .orElse("");
  }

  private List<Office> offices(List<Seen> group) {
    Map<String, List<Seen>> holders = new TreeMap<>();
    Map<String, Role> roles = new TreeMap<>();
    for (Seen s : group) {
      for (Role role : s.person().roles()) {
        String key = Offices.key(role.title());
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
        roles.merge(key, role, (a, b) -> a.title().compareTo(b.title()) <= 0 ? a : b);
      }
    }
    List<Office> found = new ArrayList<>();
    roles.forEach(
        (key, role) -> {
          List<Citation> citations = new ArrayList<>();
          for (Seen s : holders.getOrDefault(key, List.of())) {
            for (Role r : s.person().roles()) {
              if (Offices.key(r.title()).equals(key)) {
                citations.add(s.citation(r, findingOf(s, r)));
              }
            }
          }
          CalendarDate held = role.held();
          found.add(new Office(role.title(), role.affiliation(), held, origins.support(citations)));
        });
    found.sort(
        Comparator.comparingInt((Office o) -> -o.support().confirmations())
            .thenComparing(Office::title));
    return found;
  }
}
