package org.rapporteur.read.action;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Proposition.Kind;
import org.rapporteur.record.Proposition.Shape;

/**
 * Whom a party acts towards where a clause does not say: the party that the article most often sets
 * against it, else the one that it speaks of most. <i>Varland ruled out any withdrawal</i> in a
 * story of Varland and Ostmark is said to Ostmark.
 */
final class Counterparts {

  private final Map<String, Map<String, Integer>> against = new HashMap<>();
  private final Map<String, Map<String, Integer>> told = new HashMap<>();
  private final Map<String, Integer> mentions = new LinkedHashMap<>();
  private final Map<String, Actor> states = new HashMap<>();

  Counterparts(Cast cast, List<Draft> drafts) {
    for (Mention m : cast.mentions()) {
      Optional<String> party = m.actor().party();
      if (party.isPresent()) {
        mentions.merge(party.get(), 1, Integer::sum);
        if (m.actor().kind() == Actor.Kind.STATE || m.actor().kind() == Actor.Kind.ORGANIZATION) {
          states.putIfAbsent(party.get(), m.actor());
        }
      }
    }
    for (Draft d : drafts) {
      for (Actor a : d.actors()) {
        for (Actor r : d.recipients()) {
          told.computeIfAbsent(key(d, a), k -> new LinkedHashMap<>())
              .merge(Draft.side(r), 1, Integer::sum);
          count(Draft.side(a), Draft.side(r), weight(d.type()));
          count(Draft.side(r), Draft.side(a), weight(d.type()));
        }
      }
    }
  }

  /** Conflict tells most who stands against whom; help tells that somebody does not. */
  private static int weight(EventType type) {
    return switch (type) {
      case SUPPORT, COOPERATE, AID -> -2;
      case AGREE, CONSULT, CONCEDE, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 6;
    };
  }

  private void count(String a, String b, int weight) {
    against.computeIfAbsent(a, k -> new LinkedHashMap<>()).merge(b, weight, Integer::sum);
  }

  /** The draft with a recipient, where one can be inferred. */
  Draft completed(Draft draft) {
    if (!isUsual(draft)
        || !draft.recipients().isEmpty()
        || draft.actors().isEmpty()
        || (draft.telling().shape() == Shape.SYMMETRIC && draft.actors().size() > 1)) {
      return draft;
    }
    String side = Draft.side(draft.actors().get(0));
    return sameAct(draft).or(() -> counterpart(side)).map(a -> draft.to(List.of(a))).orElse(draft);
  }

  /** What a clause tells of one party alone is said or done to the other side; a noun says less. */
  private static boolean isUsual(Draft draft) {
    boolean noun =
        draft.proposition().kind() == Kind.NOUN && draft.telling().shape() != Shape.SPOKEN;
    if (noun && draft.type() != EventType.MOBILIZE) {
      return false;
    }
    return switch (draft.type()) {
      case REQUEST, REJECT, AGREE, THREATEN, CONCEDE, RETREAT, ACCUSE, SANCTION, MOBILIZE -> true;
      case CONSULT, SUPPORT, COOPERATE, AID, PROTEST, COERCE, ASSAULT -> false;
    };
  }

  private static String key(Draft draft, Actor actor) {
    return Draft.side(actor) + " " + draft.type();
  }

  /** Forces that were said to stand against somebody stand there when they are told of again. */
  private Optional<Actor> sameAct(Draft draft) {
    return draft.type() != EventType.MOBILIZE
        ? Optional.empty()
        : told.getOrDefault(key(draft, draft.actors().get(0)), Map.of()).entrySet().stream()
            .filter(e -> states.containsKey(e.getKey()))
            .max(Map.Entry.comparingByValue())
            .flatMap(e -> Optional.ofNullable(states.get(e.getKey())));
  }

  private Optional<Actor> counterpart(String side) {
    Map<String, Integer> known = against.getOrDefault(side, Map.of());
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : mentions.entrySet()) {
      int weight = e.getValue() + known.getOrDefault(e.getKey(), 0);
      if (!e.getKey().equals(side) && states.containsKey(e.getKey()) && weight > most) {
        most = weight;
        best = e.getKey();
      }
    }
    return most < 4 ? Optional.empty() : Optional.ofNullable(states.get(best));
  }
}
