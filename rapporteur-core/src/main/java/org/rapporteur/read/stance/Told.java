package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Position;
import org.rapporteur.text.Cover;
import org.rapporteur.text.Span;

/** The positions that an article has told so far, by whose they are. Confined to one reading. */
final class Told {

  private final List<Position> all = new ArrayList<>();
  private final Map<String, Cover> byParty = new HashMap<>();
  private final Map<List<Object>, Cover> byStance = new HashMap<>();

  void add(Position p) {
    Span words = p.evidence().get(0).span();
    all.add(p);
    byParty.computeIfAbsent(p.party(), k -> new Cover()).add(words);
    byStance.computeIfAbsent(List.of(p.party(), p.stance()), k -> new Cover()).add(words);
  }

  /** Whether some of the words have told a stance of the party. */
  boolean touches(String party, Span words) {
    return byParty.getOrDefault(party, new Cover()).touches(words);
  }

  /** Whether some of the words have told the party's stance. */
  boolean touches(String party, Position.Stance stance, Span words) {
    return byStance.getOrDefault(List.of(party, stance), new Cover()).touches(words);
  }

  /** The number of the next one. */
  int next() {
    return all.size() + 1;
  }

  /** In order. */
  List<Position> all() {
    return List.copyOf(all);
  }
}
