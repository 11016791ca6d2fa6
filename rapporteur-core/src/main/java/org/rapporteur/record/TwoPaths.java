package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dialogue and confrontation over time, as two lines and never as their difference: a war is not
 * outweighed by ten meetings. Counted from distinct acts, meetings and utterances; a further copy
 * of an article moves nothing.
 *
 * @param scale name of the scale and where it is from, for a reader
 * @param whole the crisis as a whole
 * @param pairs each pair of parties, by codes
 */
public record TwoPaths(String scale, Course whole, List<Course> pairs) {

  /** Copies the list. */
  public TwoPaths {
    pairs = List.copyOf(pairs);
  }

  /**
   * The two lines of a pair, or of the whole.
   *
   * @param parties two codes, sorted; none for the whole
   * @param points by day, each day on which something happened
   * @param turns where the course changes, oldest first
   */
  public record Course(List<String> parties, List<Point> points, List<Turn> turns) {
    /** Copies the lists. */
    public Course {
      parties = List.copyOf(parties);
      points = List.copyOf(points);
      turns = List.copyOf(turns);
    }
  }

  /**
   * Where the lines stand on a day.
   *
   * @param date the day
   * @param dialogue cooperation, decayed from the days before
   * @param confrontation conflict, likewise
   * @param expectedDialogue with what is planned or only possible added
   * @param expectedConfrontation likewise
   * @param requests demands and requests made on the day: verbal conflict by quad, yet a step
   *     towards talk as often, so they move neither line and are counted beside them
   * @param behind ids of the acts and meetings of the day that moved the lines
   */
  public record Point(
      LocalDate date,
      Level dialogue,
      Level confrontation,
      double expectedDialogue,
      double expectedConfrontation,
      int requests,
      List<String> behind) {
    /** Copies the list. */
    public Point {
      behind = List.copyOf(behind);
    }
  }

  /**
   * A value with its uncertainty: nine of ten resamplings of the acts lie between low and high.
   *
   * @param value on the scale, not negative
   * @param low 5th percentile
   * @param high 95th percentile
   */
  public record Level(double value, double low, double high) {}

  /**
   * A change of course.
   *
   * @param date first day of the new course
   * @param toward where it turned
   * @param because the act or meeting that weighs most in it
   */
  public record Turn(LocalDate date, Toward toward, Optional<String> because) {}

  /** Where a course turns. */
  public enum Toward {
    DIALOGUE,
    CONFRONTATION
  }

  /** Nothing happened. */
  public static TwoPaths none(String scale) {
    return new TwoPaths(scale, new Course(List.of(), List.of(), List.of()), List.of());
  }
}
