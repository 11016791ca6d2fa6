package org.rapporteur.read.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;

/**
 * Which armed group an article means by <i>the rebels</i>: the only one that it names, or whose
 * ground it names. Made for one article.
 */
final class Rebels {

  private static final Set<String> ARMED = Words.standard().of("actor.rebels.armed").all();
  private static final List<Ground> GROUNDS =
      Resources.lines("grounds.txt").stream().map(Ground::parse).toList();

  private final Map<String, Set<String>> groups = new HashMap<>();

  /** Where a group holds ground. */
  private record Ground(String group, String home, List<String> places) {

    static Ground parse(String line) {
      int colon = line.indexOf(':');
      int blank = line.indexOf(' ');
      List<String> places =
          List.of(line.substring(colon + 1).split(";", -1)).stream().map(Word::key).toList();
      return new Ground(line.substring(0, blank), line.substring(blank + 1, colon), places);
    }
  }

  Rebels(List<Scene> scenes) {
    for (Scene scene : scenes) {
      for (Gazetteer.Hit hit : scene.hits()) {
        Party party = hit.listed().party();
        if (party.home().isPresent() && party.sector().filter(ARMED::contains).isPresent()) {
          groups.computeIfAbsent(party.home().get(), h -> new LinkedHashSet<>()).add(party.code());
        }
      }
      String words = " " + Word.join(scene.words()) + " ";
      for (Ground g : GROUNDS) {
        if (g.places().stream().anyMatch(p -> words.contains(" " + p + " "))) {
          groups.computeIfAbsent(g.home(), h -> new LinkedHashSet<>()).add(g.group());
        }
      }
    }
  }

  /** The group of a state, or of any where none is given; empty if there are several. */
  Optional<String> of(Optional<String> home) {
    Set<String> found = new LinkedHashSet<>();
    groups.forEach(
        (state, names) -> {
          if (home.isEmpty() || home.get().equals(state)) {
            found.addAll(names);
          }
        });
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
