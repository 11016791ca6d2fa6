package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.record.Actor;

/** Who was mentioned lately, the latest last. Confined to one reading. */
final class Memory {

  private static final int SPAN = 300;

  private final List<Seen> seen = new ArrayList<>();

  /**
   * A mention that was read.
   *
   * @param actor whom it meant
   * @param persona the named person
   * @param scene number of its sentence
   * @param isSubject whether it was the subject of its clause
   * @param isSpeaker whether it was the subject of a verb of speech
   * @param isQuoted whether it was inside a quotation
   * @param isPlural whether it spoke of several
   * @param isReported whether it stood in what somebody is said to have said
   * @param isMain whether its clause is no condition, time or reason of another
   * @param clause id of the token that it hangs on
   */
  record Seen(
      Actor actor,
      Optional<Persona> persona,
      int scene,
      boolean isSubject,
      boolean isSpeaker,
      boolean isQuoted,
      boolean isPlural,
      boolean isReported,
      boolean isMain,
      int clause) {}

  void add(Seen mention) {
    seen.add(mention);
  }

  /** The latest mention that fits, at most so many sentences back. */
  Optional<Seen> latest(int scene, int back, Predicate<Seen> fits) {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - SPAN); i--) {
      Seen s = seen.get(i);
      if (scene - s.scene() > back) {
        return Optional.empty();
      }
      if (fits.test(s)) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }

  /**
   * The mention that a pronoun most likely takes up: near rather than far, a subject rather than
   * not, outside quotations for a pronoun outside them.
   */
  Optional<Seen> salient(
      int scene, int back, boolean isQuoted, boolean isReported, Predicate<Seen> fits) {
    Optional<Seen> best = Optional.empty();
    double most = 0;
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - SPAN); i--) {
      Seen s = seen.get(i);
      int distance = scene - s.scene();
      if (distance > back) {
        break;
      }
      if (fits.test(s)) {
        double score =
            10
                - 3.0 * distance
                + (s.isSubject() ? 4 : 0)
                + (s.isSpeaker() ? 3 : 0)
                - (s.isReported() && !isReported ? 4 : 0)
                - (s.isQuoted() && !isQuoted ? 6 : 0)
                - 0.05 * (seen.size() - 1 - i);
        if (best.isEmpty() || score > most) {
          best = Optional.of(s);
          most = score;
        }
      }
    }
    return best;
  }
}
