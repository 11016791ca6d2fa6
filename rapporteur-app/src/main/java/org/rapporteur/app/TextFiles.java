package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.format.story.StoryReader;

/** The stories under paths. */
final class TextFiles {

  private TextFiles() {}

  static Iterator<Incoming> of(List<String> paths) {
    List<Path> files = new ArrayList<>();
    List<Incoming> failed = new ArrayList<>();
    for (String path : paths) {
      try (Stream<Path> walk = Files.walk(Path.of(path))) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (IOException e) {
        failed.add(new Incoming.LeftOut(path, Faults.reason(e), ExitCode.NO_INPUT));
      }
    }
    StoryReader stories = new StoryReader();
    return Stream.concat(failed.stream(), files.stream().map(f -> read(stories, f))).iterator();
  }

  private static Incoming read(StoryReader stories, Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new Incoming.Read(
          stories.read(file.getFileName().toString(), text, Metadata.unknown()));
    } catch (IOException e) {
      return new Incoming.LeftOut(file.toString(), Faults.reason(e), ExitCode.NO_INPUT);
    }
  }
}
