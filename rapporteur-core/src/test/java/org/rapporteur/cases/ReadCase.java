package org.rapporteur.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with what is found in it.
 *
 * @param line where it begins in its file
 * @param paragraphs the text
 * @param published its day of publication
 * @param wanted what must be found
 * @param never what must not be found
 * @param closed kinds of which nothing may be found but what is wanted
 */
record ReadCase(
    int line,
    List<String> paragraphs,
    Optional<LocalDate> published,
    List<Wanted> wanted,
    List<Wanted> never,
    List<Kind> closed) {

  ReadCase {
    paragraphs = List.copyOf(paragraphs);
    wanted = List.copyOf(wanted);
    never = List.copyOf(never);
    closed = List.copyOf(closed);
    if (wanted.isEmpty() && never.isEmpty() && closed.isEmpty()) {
      throw new IllegalArgumentException("a case that expects nothing: " + paragraphs.get(0));
    }
  }

  /** What is missing, and what should not be there. */
  List<String> faults(List<Found> found) {
    List<String> faults = new ArrayList<>();
    wanted.stream()
        .filter(w -> found.stream().noneMatch(w::matches))
        .forEach(w -> faults.add("MISSING " + w));
    for (Found f : found) {
      never.stream().filter(n -> n.matches(f)).forEach(n -> faults.add("NEVER " + n + ": " + f));
      if (closed.contains(f.kind()) && wanted.stream().noneMatch(w -> w.matches(f))) {
        faults.add("NEVER other " + f.kind().title() + ": " + f);
      }
    }
    return faults;
  }
}
