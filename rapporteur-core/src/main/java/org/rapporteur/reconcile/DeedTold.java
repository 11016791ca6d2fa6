package org.rapporteur.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.record.Action;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * Which reported statements are none: "Vell responded by launching a rocket" and "Vell declared the
 * envoy persona non grata" tell what was done.
 */
final class DeedTold {

  private static final Pattern DECLARING =
      Pattern.compile("(?i)\\b(?:" + String.join("|", WordList.of("declaring-words.txt")) + ")");

  /** What is done by declaring it. */
  private static final Pattern DECLARED =
      Pattern.compile("(?i)\\b(?:" + String.join("|", WordList.of("declared-deeds.txt")) + ")\\b");

  private DeedTold() {}

  static boolean is(Statement s, Reading reading) {
    return s.kind() == Statement.Kind.INDIRECT && (isDeclared(s) || isDone(s, reading));
  }

  private static boolean isDeclared(Statement s) {
    return has(s.cue(), DECLARING) && has(s.content(), DECLARED);
  }

  private static boolean has(List<Evidence> words, Pattern pattern) {
    return words.stream().anyMatch(e -> pattern.matcher(e.quote()).find());
  }

  /** Whether the word that is taken for one of saying is that of a deed. */
  private static boolean isDone(Statement s, Reading reading) {
    return reading.actions().stream()
        .filter(DeedTold::isDeed)
        .flatMap(a -> a.evidence().stream())
        .anyMatch(e -> s.cue().stream().anyMatch(c -> c.span().overlaps(e.span())));
  }

  /** Sanctions are announced; a blow is not. */
  private static boolean isDeed(Action a) {
    EventType.Quad quad = a.type().quad();
    boolean material =
        quad == EventType.Quad.MATERIAL_CONFLICT || quad == EventType.Quad.MATERIAL_COOPERATION;
    return material && a.type() != EventType.SANCTION && a.type() != EventType.COOPERATE;
  }
}
