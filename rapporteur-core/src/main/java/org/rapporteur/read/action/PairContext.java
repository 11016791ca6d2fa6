package org.rapporteur.read.action;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.record.EventType;

/** What the other sentences of an article say of two parties. */
final class PairContext {

  private static final int MOST = 4;

  private int scenes;
  private final Map<EventType, Integer> given = new EnumMap<>(EventType.class);
  private final Map<EventType, Integer> hinted = new EnumMap<>(EventType.class);

  void add(PairReport report) {
    scenes++;
    for (EventType type : EventType.values()) {
      int strength = report.strength(type);
      if (strength >= Trace.GIVEN) {
        given.merge(type, 1, Integer::sum);
      } else if (strength > 0) {
        hinted.merge(type, 1, Integer::sum);
      }
    }
  }

  /** Puts in what sentences other than the report's say. */
  void put(FeatureRow row, EventType type, PairReport report) {
    int strength = report.strength(type);
    int own = strength >= Trace.GIVEN ? 1 : 0;
    int hint = own == 0 && strength > 0 ? 1 : 0;
    PairReport.both(row, type, Clue.SCENE.of(), Math.log(scenes));
    PairReport.both(
        row, type, Clue.ELSEWHERE.of(Clue.SURE), root(given.getOrDefault(type, 0) - own));
    PairReport.both(
        row, type, Clue.ELSEWHERE.of(Clue.UNSURE), root(hinted.getOrDefault(type, 0) - hint));
  }

  private static double root(int n) {
    return Math.sqrt(Math.min(n, MOST));
  }
}
