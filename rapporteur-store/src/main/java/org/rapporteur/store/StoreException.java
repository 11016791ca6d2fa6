package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;

/** A record that cannot be used: which file, what is wrong, and what helps. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  StoreException(Path file, Problem problem, Throwable cause) {
    super(file + ": " + words(file, problem) + detail(problem, cause), cause);
    this.problem = problem;
  }

  /** The words with the damaged file in the commands that help. */
  private static String words(Path file, Problem problem) {
    return problem == Problem.DAMAGED
        ? problem.words.replace("--record FILE", "--record " + file)
        : problem.words;
  }

  /** What nothing else is known of is told as it came. */
  private static String detail(Problem problem, Throwable cause) {
    return problem == Problem.OTHER ? ": " + cause.getMessage() : "";
  }

  /** A record of which something that is named cannot be read. */
  static StoreException damaged(Path file, String what, Throwable cause) {
    return new StoreException(
        file + ": " + what + " cannot be read: " + words(file, Problem.DAMAGED), cause);
  }

  /** A record of which something that is named is broken. */
  static StoreException damaged(Path file, String what) {
    return new StoreException(file + ": " + what + ": " + words(file, Problem.DAMAGED));
  }

  private StoreException(String message) {
    super(message);
    this.problem = Problem.DAMAGED;
  }

  private StoreException(String message, Throwable cause) {
    super(message, cause);
    this.problem = Problem.DAMAGED;
  }

  StoreException(Path file, Problem problem) {
    super(file + ": " + words(file, problem));
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** What can be wrong with a record. */
  public enum Problem {
    /** Made by a later version of this program. */
    NEWER(
        "this record was made by a newer version of Rapporteur; update Rapporteur, or choose"
            + " another record with --record FILE"),
    /** Some other file. */
    NOT_A_RECORD("this is not a record of Rapporteur; choose another file with --record FILE"),
    /** Broken. */
    DAMAGED(
        "this record is damaged; see what is affected with: rapporteur record check --record"
            + " FILE; save what can be read with: rapporteur record repair --record FILE"),
    /** Made by an earlier version, and nothing may be written to it. */
    OLDER(
        "this record was made by an older version of Rapporteur; brief a copy of it that may be"
            + " written to"),
    /** Another process writes to it. */
    IN_USE("another Rapporteur is writing to this record; wait for it to end and repeat"),
    /** No space. */
    DISK_FULL("the disk is full; free some space and repeat: what was kept before is safe"),
    /** No permission, or a folder that does not exist. */
    NOT_ALLOWED(
        "this record cannot be opened for writing; check that its folder exists and that you may"
            + " write there"),
    /** Nothing there. */
    MISSING(
        "there is no record here; make one with: rapporteur read PATH..., or give brief the"
            + " paths"),
    /** Anything else; the cause tells. */
    OTHER("the record cannot be used");

    private final String words;

    Problem(String words) {
      this.words = words;
    }
  }
}
