package org.rapporteur.app;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The stories of the demo with their parties, as files while it runs. */
final class Samples implements Closeable {

  private final Path folder;

  private Samples(Path folder) {
    this.folder = folder;
  }

  /** Lays them into a temporary folder. */
  static Samples unpacked() throws IOException {
    Samples samples = new Samples(Files.createTempDirectory("rapporteur-demo"));
    boolean whole = false;
    try {
      samples.unpack(Objects.requireNonNull(Samples.class.getResource("samples"), "samples"));
      whole = true;
      return samples;
    } finally {
      if (!whole) {
        samples.close();
      }
    }
  }

  private void unpack(URL resource) throws IOException {
    URI place;
    try {
      place = resource.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(resource + ": no address", e);
    }
    if (place.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        copy(jar.getPath("org/rapporteur/app/samples"));
      }
    } else {
      copy(Path.of(place));
    }
  }

  private void copy(Path from) throws IOException {
    for (Path file : files(from)) {
      Path to = folder.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(to);
      } else {
        Files.copy(file, to);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList();
    }
  }

  Path actors() {
    return folder.resolve("actors.txt");
  }

  Path stories() {
    return folder.resolve("stories");
  }

  @Override
  public void close() throws IOException {
    List<Path> all = files(folder).stream().sorted(Comparator.reverseOrder()).toList();
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
