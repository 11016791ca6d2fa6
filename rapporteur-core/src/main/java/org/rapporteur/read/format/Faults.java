package org.rapporteur.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
      return new LeftOut(name, Reason.BROKEN, "is damaged: " + words(e));
    }
    if (e instanceof JsonProcessingException json) {
      return new LeftOut(name, Reason.BROKEN, "is not sound JSON: " + json.getOriginalMessage());
    }
    return new LeftOut(name, Reason.BROKEN, words(e));
  }

  private static String words(IOException e) {
    return Optional.ofNullable(e.getMessage())
        .map(m -> m.lines().findFirst().orElse(""))
        .filter(m -> !m.isBlank())
        .orElse("cannot be read");
  }
}
