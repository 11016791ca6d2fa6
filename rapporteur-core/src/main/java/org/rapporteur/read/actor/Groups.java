package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;

/** Which of those whom the article names a description of several stands for. */
final class Groups {

  private static final Set<String> JOINTS = Words.standard().of("actor.groups.joints").all();
  private static final Set<String> STATES = Words.standard().of("actor.groups.states").all();
  private static final Set<String> LEADING = Words.standard().of("actor.groups.leading").all();

  /** How many sentences back the members may be listed. */
  private static final int BACK = 8;

  private final List<Scene> scenes;
  private final Troupe troupe;

  Groups(List<Scene> scenes, Troupe troupe) {
    this.scenes = scenes;
    this.troupe = troupe;
  }

  /** "Varland, Norland and Ostmark met. The three states …": the last list of so many. */
  Optional<Actor> listed(Scene scene, NounPhrase np) {
    if (!isOfStates(np)) {
      return Optional.empty();
    }
    int count = Counts.of(scene.words().subList(np.first(), np.noun() + 1));
    if (count < 2 || !np.isDefinite(scene.words())) {
      return Optional.empty();
    }
    for (int n = scene.number(); n >= Math.max(0, scene.number() - BACK); n--) {
      Scene before = scenes.get(n);
      int end = n == scene.number() ? np.first() : before.words().size();
      List<Gazetteer.Hit> run = new ArrayList<>();
      Optional<Actor> found = Optional.empty();
      for (Gazetteer.Hit hit : before.hits()) {
        boolean member = hit.last() < end && isMember(hit.listed().party());
        if (!run.isEmpty() && !(member && isJoined(before, run.get(run.size() - 1), hit))) {
          found = run.size() == count ? Optional.of(states(run)) : found;
          run.clear();
        }
        if (member) {
          run.add(hit);
        }
      }
      found = run.size() == count ? Optional.of(states(run)) : found;
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a plural is of states or their like. */
  static boolean isOfStates(NounPhrase np) {
    return np.isPlural() && STATES.contains(np.head().lemma());
  }

  private static boolean isMember(Party party) {
    return party.kind() == Actor.Kind.STATE || party.kind() == Actor.Kind.ORGANIZATION;
  }

  private static boolean isJoined(Scene scene, Gazetteer.Hit a, Gazetteer.Hit b) {
    for (int i = a.last() + 1; i < b.first(); i++) {
      if (!JOINTS.contains(scene.words().get(i).key())) {
        return false;
      }
    }
    return b.first() > a.last() + 1;
  }

  private static Actor states(List<Gazetteer.Hit> run) {
    return group(
        run.stream().map(h -> h.listed().party().name()).toList(),
        run.stream().map(h -> h.listed().party().code()).toList(),
        Optional.empty());
  }

  /** "The leaders of Varland and Norland": the people who lead them, where all are named. */
  Optional<Actor> leaders(NounPhrase np) {
    List<String> codes = np.phrase().codes();
    boolean leading = LEADING.contains(np.head().lemma());
    List<String> names = new ArrayList<>();
    for (String code : codes) {
      troupe.people().stream()
          .filter(p -> p.affiliation().contains(code) && OfficeSeeker.leads(p))
          .findFirst()
          .ifPresent(p -> names.add(p.name()));
    }
    return leading && np.isPlural() && codes.size() > 1 && names.size() == codes.size()
        ? Optional.of(group(names, codes, np.phrase().sector()))
        : Optional.empty();
  }

  private static Actor group(List<String> names, List<String> codes, Optional<String> sector) {
    int last = names.size() - 1;
    String name = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return new Actor(name, Actor.Kind.COLLECTIVE, codes, sector, Optional.empty(), names.size());
  }
}
