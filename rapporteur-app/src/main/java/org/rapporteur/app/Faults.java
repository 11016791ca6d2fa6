package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.rapporteur.store.StoreException;

/** What went wrong with a file, in a person's words, with the remedy. */
final class Faults {

  private Faults() {}

  /** What is wrong with an input that was already named. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "you may not read it; give yourself permission";
    }
    return describe(e);
  }

  /** One line that names the file. */
  static String describe(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": not allowed; give yourself read and write permission";
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    if (isFull(e)) {
      String where = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "";
      return (where.isEmpty() ? "" : where + ": ") + "the disk is full; free some space and repeat";
    }
    return message;
  }

  /** Whether a disk is full. */
  static boolean isFull(Exception e) {
    return String.valueOf(e.getMessage()).contains("No space left");
  }

  /** The exit code for a record that cannot be used. */
  static ExitCode code(StoreException e) {
    return switch (e.problem()) {
      case NEWER, NOT_A_RECORD, DAMAGED, NOT_UNICODE -> ExitCode.DATA;
      case MISSING, NO_DATABASE -> ExitCode.NO_INPUT;
      case IN_USE, CROWDED, GONE -> ExitCode.TRY_LATER;
      case UNREACHABLE, OLD_SERVER, NO_LIBRARY -> ExitCode.UNAVAILABLE;
      case REFUSED, NOT_ALLOWED, OLDER -> ExitCode.CANNOT_CREATE;
      case DISK_FULL, OTHER -> ExitCode.IO;
    };
  }
}
