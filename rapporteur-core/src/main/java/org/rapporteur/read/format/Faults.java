package org.rapporteur.read.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.archive.LimitException;

/** What went wrong, in words. Stateless. */
final class Faults {

  private Faults() {}

  static LeftOut leftOut(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new LeftOut(name, Reason.MISSING, "no such file or folder");
    }
    if (e instanceof AccessDeniedException) {
      return new LeftOut(name, Reason.UNREADABLE, "may not be read: check its permissions");
    }
    if (e instanceof LimitException) {
      return new LeftOut(name, Reason.TOO_LARGE, words(e) + "; the rest is left out");
    }
    if (e instanceof EOFException) {
      return new LeftOut(name, Reason.BROKEN, "ends too early; fetch it again");
    }
    if (e instanceof ZipException) {
      return new LeftOut(name, Reason.BROKEN, "is damaged; fetch it again");
    }
    if (e instanceof JsonProcessingException json) {
      return new LeftOut(name, Reason.BROKEN, ofJson(json));
    }
    if (e instanceof FileSystemException file) {
      return new LeftOut(name, Reason.UNREADABLE, ofFile(file));
    }
    return new LeftOut(name, Reason.BROKEN, words(e));
  }

  /** Where a text stops to be JSON. */
  static String ofJson(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "is JSON that ends too early; fetch it again";
    }
    return "is not sound JSON" + Optional.ofNullable(e.getLocation()).map(Faults::place).orElse("");
  }

  private static String place(JsonLocation at) {
    return " in line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String ofFile(FileSystemException e) {
    String reason = Optional.ofNullable(e.getReason()).orElse("");
    return reason.startsWith("Too many levels of symbolic links")
        ? "is a link that leads back to itself"
        : "cannot be read" + (reason.isEmpty() ? "" : ": " + reason);
  }

  private static String words(IOException e) {
    return Optional.ofNullable(e.getMessage())
        .map(m -> m.lines().findFirst().orElse(""))
        .filter(m -> !m.isBlank())
        .orElse("cannot be read");
  }
}
