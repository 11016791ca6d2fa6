package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in a person's words, with the remedy. */
final class Faults {

  private Faults() {}

  /** One line. */
  static String describe(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": not allowed; give yourself read and write permission";
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    if (message.contains("No space left")) {
      String where = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "";
      return (where.isEmpty() ? "" : where + ": ") + "the disk is full; free some space and repeat";
    }
    return message;
  }
}
