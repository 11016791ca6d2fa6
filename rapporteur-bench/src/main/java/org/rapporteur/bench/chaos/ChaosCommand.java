package org.rapporteur.bench.chaos;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordFile;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Kills the writer of a record at random moments (in a commit, in an archive, in a feed, in a
 * correction, while an older record is brought up to date), or fills its disk, and asks after each
 * time whether all that was reported as kept is there and the file is whole. What comes to its end
 * must hold everything.
 */
@Command(
    name = "chaos",
    mixinStandardHelpOptions = true,
    description = "Kills a writer of a record, or fills its disk, and counts what is lost.")
public final class ChaosCommand implements Callable<Integer> {

  private static final int LONGEST_MILLISECONDS = 1_000;
  private static final int LARGEST = 16 << 20;
  private static final int SOME = 50;
  private static final int TURNS = 150;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-n", "--times"},
      paramLabel = "N",
      description = "how often (default ${DEFAULT-VALUE})")
  private int times = 100;

  @Option(
      names = "--full",
      paramLabel = "FOLDER",
      description = "fill this folder, on a small disk of its own, instead of killing")
  private @Nullable Path disk;

  @Option(
      names = "--scene",
      paramLabel = "SCENE",
      description = "only this one of ${COMPLETION-CANDIDATES} (default: in turn)")
  private @Nullable Scene only;

  private final Random random = new Random();
  private int lost;
  private int damaged;
  private int finished;
  private int failed;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    PrintWriter out = spec.commandLine().getOut();
    long kept = disk == null ? kill(out) : fill(disk);
    out.println(told(times, kept));
    return lost + damaged + failed == 0 ? 0 : 1;
  }

  private String told(int done, long kept) {
    return String.format(
        "%d times: %d reported as kept, %d lost, %d records damaged, %d archives and feeds taken to"
            + " their end, %d writers failed",
        done, kept, lost, damaged, finished, failed);
  }

  private long kill(PrintWriter out) throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory("chaos");
    Sources.archive(folder.resolve("stories.zip"));
    Sources.feed(folder.resolve("feed.xml"));
    List<String> old = Sources.older(folder.resolve("old.db"));
    List<Scene> scenes = only == null ? List.of(Scene.values()) : List.of(only);
    Map<Scene, Set<String>> kept = new EnumMap<>(Scene.class);
    long all = 0;
    for (int i = 0; i < times; i++) {
      Scene scene = scenes.get(i % scenes.size());
      Set<String> told = kept.computeIfAbsent(scene, s -> new HashSet<>());
      if (scene == Scene.MIGRATION) {
        clear(folder);
        Files.copy(folder.resolve("old.db"), folder.resolve("r.db"));
        told.addAll(old);
      }
      int before = finished;
      List<String> names = killed(folder, scene, i);
      if (finished > before) {
        told.clear();
      }
      told.addAll(names);
      all += names.size();
      Path record = folder.resolve(scene == Scene.MIGRATION ? "r.db" : scene + ".db");
      look(record, scene, told);
      if (Files.exists(record) && Files.size(record) > LARGEST) {
        delete(record);
        told.clear();
      }
      if ((i + 1) % SOME == 0) {
        out.println(told(i + 1, all));
        out.flush();
      }
    }
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
    return all;
  }

  /** What a writer named before it was killed. One that came to its end has kept all there is. */
  private List<String> killed(Path folder, Scene scene, int seed)
      throws IOException, InterruptedException {
    Path record = folder.resolve(scene == Scene.MIGRATION ? "r.db" : scene + ".db");
    Path said = folder.resolve("said");
    Files.deleteIfExists(said);
    String source =
        switch (scene) {
          case COMMIT, CORRECTION, MIGRATION -> "" + seed;
          case ARCHIVE -> folder.resolve("stories.zip").toString();
          case WATCH -> folder.resolve("feed.xml").toString();
        };
    Process writer =
        new ProcessBuilder(command(record, scene, source)).redirectOutput(said.toFile()).start();
    while (writer.isAlive() && !hasBegun(said)) {
      Thread.sleep(10);
    }
    if (writer.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS)) {
      ended(record, scene, writer.exitValue());
      return scene == Scene.COMMIT || scene == Scene.CORRECTION ? names(said) : List.of();
    } else {
      writer.destroyForcibly().waitFor();
    }
    return names(said);
  }

  /** Whether the writer itself said something: a virtual machine may print warnings first. */
  private static boolean hasBegun(Path said) throws IOException {
    return Files.exists(said)
        && Files.readString(said, StandardCharsets.UTF_8)
            .lines()
            .anyMatch(l -> l.startsWith(ChaosWriter.BEGUN) || l.startsWith(ChaosWriter.KEPT));
  }

  private void ended(Path record, Scene scene, int code) throws IOException {
    failed += code == 0 ? 0 : 1;
    if (scene == Scene.ARCHIVE || scene == Scene.WATCH) {
      try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.EXISTING)) {
        lost += Sources.ARTICLES - (int) store.size();
      }
      finished++;
      delete(record);
    }
  }

  private static List<String> command(Path record, Scene scene, String source) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command =
        new ArrayList<>(List.of(java, "-Xmx200m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classes, ChaosWriter.class.getName()));
    command.addAll(List.of(record.toString(), scene.name(), source));
    return command;
  }

  /** The ids in whole lines; a line that the kill cut says nothing. */
  private static List<String> names(Path said) throws IOException {
    String text = Files.readString(said, StandardCharsets.UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .filter(l -> l.startsWith(ChaosWriter.KEPT))
        .map(l -> l.substring(ChaosWriter.KEPT.length()))
        .toList();
  }

  /** Twice a turn: until the disk is full, and again with some of it freed. */
  private long fill(Path folder) throws IOException {
    Path record = folder.resolve("r.db");
    Path ballast = folder.resolve("ballast");
    long all = 0;
    for (int i = 0; i < times; i++) {
      clear(folder);
      long space = Files.getFileStore(folder).getUsableSpace();
      Files.write(ballast, new byte[random.nextInt((int) Math.min(space, LARGEST) * 9 / 10)]);
      Set<String> kept = new HashSet<>();
      write(record, new MadeUp("a" + i, i), kept);
      Files.delete(ballast);
      write(record, new MadeUp("b" + i, i), kept);
      all += kept.size();
      look(record, Scene.COMMIT, kept);
    }
    clear(folder);
    return all;
  }

  private void write(Path record, MadeUp articles, Set<String> kept) throws IOException {
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.CREATE)) {
      for (int i = 0; i < TURNS; i++) {
        List<Arrival> batch = articles.batch(20);
        store.keep(batch, ChaosWriter.READER, ChaosWriter.NOW);
        batch.forEach(a -> kept.add(a.reading().article().id()));
      }
    } catch (StoreException e) {
      if (e.problem() != StoreException.Problem.DISK_FULL) {
        throw e;
      }
    }
  }

  private void look(Path record, Scene scene, Set<String> kept) throws IOException {
    if (!Files.exists(record)) {
      lost += kept.size();
      return;
    }
    // Opened to write: whatever the killed one left half done is brought to its end.
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.EXISTING)) {
      if (scene == Scene.CORRECTION) {
        Set<String> there = new HashSet<>();
        store.corrections().all().forEach(c -> there.add(c.id()));
        // What the log does not tell of was not made by anybody.
        Set<String> logged = new HashSet<>();
        store.corrections().log(0).forEach(e -> logged.add(e.correction()));
        there.retainAll(logged);
        lost += (int) kept.stream().filter(id -> !there.contains(id)).count();
      } else {
        for (String id : kept) {
          lost += store.hasId(id) ? 0 : 1;
        }
      }
    }
    damaged += new RecordFile(record).check().isEmpty() ? 0 : 1;
  }

  private static void delete(Path record) throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(record.resolveSibling(record.getFileName() + end));
    }
  }

  private static void clear(Path folder) throws IOException {
    delete(folder.resolve("r.db"));
    Files.deleteIfExists(folder.resolve("ballast"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
