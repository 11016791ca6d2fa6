package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /** Writes the text beside the file, then puts it in the file's place. */
  static void write(Path file, String text) throws IOException, Refusal {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the bytes beside the file, then puts them in the file's place. */
  static void write(Path file, byte[] bytes) throws IOException, Refusal {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe: nothing to replace.
      if (Files.isDirectory(file)) {
        throw new Refusal(
            ExitCode.CANNOT_CREATE, file + ": this is a folder; name a file inside it");
      }
      Files.write(file, bytes);
      return;
    }
    Path place = Files.exists(file) ? file.toRealPath() : file;
    Path begun = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      Files.deleteIfExists(begun);
      Files.createFile(begun);
    } catch (NoSuchFileException e) {
      throw new Refusal(
          ExitCode.CANNOT_CREATE, file + ": its folder does not exist; make it first", e);
    } catch (AccessDeniedException e) {
      throw new Refusal(
          ExitCode.CANNOT_CREATE, file + ": you may not write there; choose another place", e);
    }
    try {
      Files.write(begun, bytes);
      Files.move(begun, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // A full disk is told without the file that it could not take.
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    } finally {
      Files.deleteIfExists(begun);
    }
  }
}
