package org.rapporteur.bench.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.reconcile.DatedCoverage;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads every text file of a folder and writes one object an article, as extract does. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = "Writes the findings of a folder of stories.")
public final class RecordCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "folder with .txt files")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write JSON Lines")
  private Path output = Path.of("predicted.jsonl");

  @Option(
      names = "--without",
      paramLabel = "REPAIR",
      description = "leave out a repair of trees, to see what it is worth")
  private Set<String> without = Set.of();

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader(Language.load().without(without));
    ReadingJson json = new ReadingJson();
    try (BufferedWriter out = Files.newBufferedWriter(output)) {
      for (Reading reading : dated(readings(reader), reader)) {
        json.write(reading, out);
        out.write('\n');
      }
    }
    return 0;
  }

  private List<Reading> readings(ArticleReader reader) throws IOException {
    StoryReader stories = new StoryReader();
    List<Reading> found = new ArrayList<>();
    for (Path file : stories(folder)) {
      String id = file.getFileName().toString();
      found.add(reader.read(stories.read(id, Files.readString(file), Metadata.unknown())));
    }
    return found;
  }

  /** Undated articles are dated from the folder's dated ones, as extract does. */
  private static List<Reading> dated(List<Reading> readings, ArticleReader reader) {
    DatedCoverage coverage = DatedCoverage.of(readings);
    return readings.stream()
        .map(r -> coverage.date(r.article(), reader::meetings).map(reader::read).orElse(r))
        .toList();
  }

  private static List<Path> stories(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
