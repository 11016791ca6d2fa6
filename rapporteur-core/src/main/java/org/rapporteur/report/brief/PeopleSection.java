package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Person;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** The people and whom they speak for. */
final class PeopleSection {

  private PeopleSection() {}

  static List<Part> of(List<Reading> readings) {
    Map<String, List<Person>> byName = new TreeMap<>();
    for (Reading r : readings) {
      r.people()
          .forEach(p -> byName.computeIfAbsent(p.actor().name(), k -> new ArrayList<>()).add(p));
    }
    List<Part.Item> items = new ArrayList<>();
    byName.forEach((name, persons) -> items.add(Part.Item.of(line(name, persons))));
    return items.isEmpty() ? List.of() : List.of(new Part.Items(Part.Marking.BULLETS, items));
  }

  private static Line line(String name, List<Person> persons) {
    List<String> roles =
        persons.stream().flatMap(p -> p.actor().role().stream()).distinct().toList();
    List<String> parties =
        persons.stream().flatMap(p -> p.actor().party().stream()).distinct().toList();
    List<Evidence> first = persons.stream().map(p -> p.mentions().get(0)).toList();
    return Line.empty()
        .strong(name)
        .text(roles.isEmpty() ? "" : ", " + String.join(" / ", roles))
        .text(parties.isEmpty() ? " " : ", " + String.join(" / ", parties) + " ")
        .cite(first, List.of());
  }
}
