package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ArticleStore;

/**
 * A format written, and held against what was to be written. Of the sample; of a record with {@code
 * -Drapporteur.record=FILE}, by a program of its own with 256 MB of heap, and a line a format says
 * in {@code target/exports.txt} what it took.
 */
final class Trip {

  private static final int TAKEN = 5;
  private static final Path REPORT = Path.of("target", "exports.txt");
  private static final String RECORD = System.getProperty("rapporteur.record", "");
  private static final List<Reading> READINGS = new ArrayList<>();

  private final ExportFormat format;
  private final Path place;
  private final String took;
  private long read;
  private int compared;

  private Trip(ExportFormat format, Path place, String took) {
    this.format = format;
    this.place = place;
    this.took = took;
  }

  /** The articles, all findings in them. */
  static synchronized List<Reading> readings() throws IOException {
    if (READINGS.isEmpty() && RECORD.isEmpty()) {
      READINGS.addAll(Sample.readings());
    } else if (READINGS.isEmpty()) {
      try (ArticleStore store = ArticleStore.open(Path.of(RECORD), ArticleStore.Mode.READ)) {
        store.index().each(READINGS::add);
      }
      Files.writeString(REPORT, RECORD + ": " + READINGS.size() + " articles\n");
    }
    return List.copyOf(READINGS);
  }

  /** What the format holds of the articles. */
  static List<Reading> told(ExportFormat format) throws IOException {
    return readings().stream().map(selection(format)::of).toList();
  }

  static Selection selection(ExportFormat format) {
    return new Selection(
        Optional.empty(), Optional.empty(), Set.of(), EnumSet.allOf(Kind.class), format.statuses());
  }

  static Trip write(ExportFormat format, Path folder) throws IOException, InterruptedException {
    Path place = folder.resolve(format.defaultName());
    if (!RECORD.isEmpty()) {
      return new Trip(format, place, run(format, place));
    }
    try (Export export = format.open(place)) {
      for (Reading reading : told(format)) {
        export.add(reading);
      }
      export.finish();
    }
    return new Trip(format, place, "");
  }

  /** With the settings of the launcher. */
  private static String run(ExportFormat format, Path place)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ExportRun.class.getName(),
                format.name(),
                RECORD,
                place.toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(format + ": " + said).isZero();
    return said;
  }

  Path place() {
    return place;
  }

  /** As many rows, and some taken at random equal. */
  void same(String name, List<List<String>> rows, List<List<String>> expected) {
    assertThat(rows).as(name).hasSameSizeAs(expected);
    List<Integer> order = new ArrayList<>(IntStream.range(0, expected.size()).boxed().toList());
    Collections.shuffle(order, new Random(17));
    for (int row : order.subList(0, Math.min(TAKEN, order.size()))) {
      assertThat(rows.get(row)).as(name + " row " + row).isEqualTo(expected.get(row));
      compared++;
    }
    read += rows.size();
  }

  /** Says what it took. */
  void end() throws IOException {
    if (took.isEmpty()) {
      return;
    }
    String[] said = took.substring(took.lastIndexOf('\n') + 1).split(" ");
    Files.writeString(
        REPORT,
        String.format(
            Locale.ROOT,
            "%-12s %6s s %4s MB %8s rows written %8d compared by number, %3d cell by cell%n",
            format.name().toLowerCase(Locale.ROOT),
            said[0],
            said[1],
            said[2],
            read,
            compared),
        StandardOpenOption.APPEND);
  }
}
