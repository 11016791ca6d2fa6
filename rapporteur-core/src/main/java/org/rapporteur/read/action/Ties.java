package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Argument;
import org.rapporteur.record.Proposition.Role;

/** Which parties a proposition names, and in which role each. */
final class Ties {

  /** A role of a party in a proposition, and the preposition that gives it. */
  record Tie(Part part, String marker) {}

  private final Map<String, Tie> ties = new LinkedHashMap<>();
  private final List<String> sources = new ArrayList<>();

  private Ties() {}

  static Ties of(Proposition p) {
    Ties found = new Ties();
    for (Role role : Role.values()) {
      for (Argument a : p.in(role)) {
        for (Actor actor : a.actors()) {
          found.ties.putIfAbsent(Sides.of(actor), new Tie(Part.of(role), a.marker()));
        }
      }
    }
    for (Actor source : p.sources()) {
      found.sources.add(Sides.of(source));
      found.ties.putIfAbsent(Sides.of(source), new Tie(Part.S, ""));
    }
    return found;
  }

  Optional<Tie> of(String side) {
    return Optional.ofNullable(ties.get(side));
  }

  /** Whether it is done to somebody other than the two. */
  boolean suffersOther(String actor, String recipient) {
    return ties.entrySet().stream()
        .filter(e -> !e.getKey().equals(actor) && !e.getKey().equals(recipient))
        .map(e -> e.getValue().part())
        .anyMatch(part -> part == Part.P || part == Part.R);
  }

  boolean isSource(String side) {
    return sources.contains(side);
  }
}
