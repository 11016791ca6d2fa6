package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;

/** A record that cannot be used: which file, what is wrong, and what helps. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  StoreException(Path file, Problem problem, Throwable cause) {
    super(file + ": " + problem.words + detail(problem, cause), cause);
    this.problem = problem;
  }

  /** What nothing else is known of is told as it came. */
  private static String detail(Problem problem, Throwable cause) {
    return problem == Problem.OTHER ? ": " + cause.getMessage() : "";
  }

  StoreException(Path file, Problem problem) {
    super(file + ": " + problem.words);
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
        "this record is damaged; restore it from a copy, or move it away and read the articles"
            + " again"),
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
