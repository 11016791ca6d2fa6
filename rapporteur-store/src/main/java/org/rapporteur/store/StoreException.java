package org.rapporteur.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A record that cannot be used: which, what is wrong, and what helps. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  StoreException(RecordAddress record, Problem problem, Throwable cause) {
    super(record + ": " + words(record, problem) + detail(problem, cause), cause);
    this.problem = problem;
  }

  StoreException(RecordAddress record, Problem problem) {
    super(record + ": " + words(record, problem));
    this.problem = problem;
  }

  private StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = Problem.DAMAGED;
  }

  /** A record of which something that is named cannot be read. */
  static StoreException damaged(RecordAddress record, String what, Throwable cause) {
    return new StoreException(
        record + ": " + what + " cannot be read: " + words(record, Problem.DAMAGED), cause);
  }

  /** A record of which something that is named is broken. */
  static StoreException damaged(RecordAddress record, String what) {
    return new StoreException(record + ": " + what + ": " + words(record, Problem.DAMAGED), null);
  }

  /** The words with the record in the commands that help. */
  private static String words(RecordAddress record, Problem problem) {
    String words = record.file().isPresent() ? problem.ofFile : problem.ofServer;
    return problem == Problem.DAMAGED ? words.replace("RECORD", record.toString()) : words;
  }

  /** What nothing else is known of is told as it came, in a line. */
  private static String detail(Problem problem, Throwable cause) {
    return problem == Problem.OTHER
        ? ": " + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
        : "";
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
    /** Something of another program. */
    NOT_A_RECORD(
        "this is not a record of Rapporteur; choose another file with --record FILE",
        "the database has tables of another program; make one for the record with: createdb NAME"),
    /** Broken. */
    DAMAGED(
        "this record is damaged; see what is affected with: rapporteur record check --record"
            + " RECORD; save what can be read with: rapporteur record repair --record RECORD",
        "this record is damaged; see what is affected with: rapporteur record check --record"
            + " RECORD; save what can be read with: rapporteur record copy RECORD FILE"),
    /** Made by an earlier version, and nothing may be written to it. */
    OLDER(
        "this record was made by an older version of Rapporteur; brief a copy of it that may be"
            + " written to",
        "this record was made by an older version of Rapporteur; open it once as a user who may"
            + " change its tables"),
    /** Another process writes to it. */
    IN_USE("another Rapporteur is writing to this record; wait for it to end and repeat"),
    /** No space. */
    DISK_FULL(
        "the disk is full; free some space and repeat: what was kept before is safe",
        "the server's disk is full; have some space freed there and repeat: what was kept before is"
            + " safe"),
    /** No permission, or a folder that does not exist. */
    NOT_ALLOWED(
        "this record cannot be opened for writing; check that its folder exists and that you may"
            + " write there",
        "this user may not write to the record; have the database's owner GRANT it, or choose"
            + " another user"),
    /** Nothing there. */
    MISSING(
        "there is no record here; make one with: rapporteur read PATH..., or give brief the"
            + " paths",
        "this database holds no record; make one with: rapporteur read --record ADDRESS PATH..."),
    /** The server knows no such database. */
    NO_DATABASE("the server has no such database; make it with: createdb -h HOST -p PORT NAME"),
    /** The server does not let the user in. */
    REFUSED(
        "the server refuses this user or password; give the password in PGPASSWORD or in"
            + " ~/.pgpass, and check the user in the address"),
    /** No server. */
    UNREACHABLE(
        "no PostgreSQL server answers there; check the host and the port, and that it is running"),
    /** The server went away. */
    GONE("the server ended the connection; repeat when it is running again"),
    /** The server takes no more. */
    CROWDED("the server takes no more connections; wait until others end theirs, and repeat"),
    /** The server cannot do what is needed. */
    OLD_SERVER("the server is older than PostgreSQL 15; choose one of 15 or newer"),
    /** The database cannot hold every text. */
    NOT_UNICODE(
        "the database cannot hold every text; make one that can with: createdb -E UTF8 -T template0"
            + " NAME"),
    /** SQLite without its library. */
    NO_LIBRARY(
        "SQLite's library cannot be loaded; it needs a folder for temporary files that you may write"
            + " to (RAPPORTEUR_JAVA=-Djava.io.tmpdir=FOLDER), and is not there for every machine"
            + " (docs/install.md)"),
    /** Anything else; the cause tells. */
    OTHER("the record cannot be used");

    private final String ofFile;
    private final String ofServer;

    Problem(String ofFile, String ofServer) {
      this.ofFile = ofFile;
      this.ofServer = ofServer;
    }

    Problem(String words) {
      this(words, words);
    }
  }
}
