package org.rapporteur.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Utterance;

/** The people of a record as lines, who speaks most first. */
final class PeopleLines {

  private static final String PERSON = "people/";

  /**
   * A person.
   *
   * @param keys by what they are asked for
   * @param entry as a list shows them
   * @param detail what their page shows
   */
  record Line(List<String> keys, Entry entry, Details.Somebody detail) {}

  private final Whole whole;
  private final Map<String, Set<String>> byUtterance = new HashMap<>();

  PeopleLines(Whole whole) {
    this.whole = whole;
    for (PersonProfile p : whole.dossier().people()) {
      p.utterances()
          .forEach(u -> byUtterance.computeIfAbsent(u, x -> new TreeSet<>()).add(p.name()));
    }
  }

  /** Under which names an utterance is looked for. */
  Collection<String> whoSaid(Utterance u) {
    Set<String> names = new TreeSet<>(byUtterance.getOrDefault(u.id(), Set.of()));
    names.add(u.speaker());
    return names;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    whole.dossier().people().stream()
        .sorted(
            Comparator.comparing((PersonProfile p) -> -p.utterances().size())
                .thenComparing(PersonProfile::name))
        .forEach(p -> lines.add(line(p)));
    return lines;
  }

  private Line line(PersonProfile p) {
    List<String> keys = new ArrayList<>(List.of(Keys.id(p.name())));
    p.spellings().forEach(s -> keys.add(Keys.person(s)));
    return new Line(
        keys, entry(p), new Details.Somebody(Profile.of(whole, p), p.name(), namings(p)));
  }

  private static List<Link> namings(PersonProfile p) {
    return p.support().citations().stream()
        .filter(c -> c.finding().startsWith(PERSON))
        .map(c -> new Link(c.finding().substring(PERSON.length()), c.article()))
        .toList();
  }

  private static String spoken(int times) {
    return times == 0 ? "" : times == 1 ? "speaks once" : "speaks " + times + " times";
  }

  private Entry entry(PersonProfile p) {
    Optional<String> office = p.offices().stream().findFirst().map(o -> ", " + o.title());
    return new Entry(
        "p-" + p.support().citations().get(0).finding(),
        "person",
        "",
        p.name()
            + p.affiliation().map(c -> " (" + whole.parties().name(c) + ")").orElse("")
            + office.orElse(""),
        Address.person(p.name()),
        List.of(),
        spoken(p.utterances().size()),
        List.of());
  }
}
