package org.rapporteur.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.document.MarkdownRenderer;

/** Where the articles lie, as seen from where the brief will lie. */
final class Addresses {

  private final List<String> paths;
  private final Path from;

  /**
   * Articles under some paths.
   *
   * @param paths files and folders that were read
   * @param output the brief's file; empty for the working folder
   */
  Addresses(List<String> paths, Optional<Path> output) {
    this.paths = List.copyOf(paths);
    this.from =
        output
            .map(o -> o.toAbsolutePath().normalize().getParent())
            .orElse(Path.of("").toAbsolutePath());
  }

  /** The address of an article; its id where no file of that name was read. */
  String of(String id) {
    for (String path : paths) {
      Optional<String> found = under(path, id);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return MarkdownRenderer.plainAddress(id);
  }

  /** Empty where the id is no file's name there, or the file lies on another disk. */
  private Optional<String> under(String path, String id) {
    try {
      Path given = Path.of(path).toAbsolutePath().normalize();
      Path file = Files.isDirectory(given) ? given.resolve(id).normalize() : given;
      // An id comes from outside and may not point out of the folder that was named.
      boolean inside = file.startsWith(given) && file.endsWith(Path.of(id));
      return inside && Files.isRegularFile(file)
          ? Optional.of(encoded(from.relativize(file)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(Path relative) {
    List<String> steps = new ArrayList<>();
    relative.forEach(
        step ->
            steps.add(
                URLEncoder.encode(step.toString(), StandardCharsets.UTF_8).replace("+", "%20")));
    return String.join("/", steps);
  }
}
