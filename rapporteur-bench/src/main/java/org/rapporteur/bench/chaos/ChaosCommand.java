package org.rapporteur.bench.chaos;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.Damage;
import org.rapporteur.store.RecordFile;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Kills the writer of a record at random moments, or fills its disk, and asks after each time
 * whether all that was reported as kept is there and the file is whole.
 */
@Command(
    name = "chaos",
    mixinStandardHelpOptions = true,
    description = "Kills a writer of a record, or fills its disk, and counts what is lost.")
public final class ChaosCommand implements Callable<Integer> {

  private static final int LONGEST_MILLISECONDS = 600;
  private static final int LARGEST = 200 << 20;
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

  private int lost;
  private int damaged;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    long kept = disk == null ? kill() : fill(disk);
    out.printf(
        "%d times: %d reported as kept, %d lost, %d records damaged%n", times, kept, lost, damaged);
    return lost + damaged == 0 ? 0 : 1;
  }

  private long kill() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("chaos");
    Path record = folder.resolve("r.db");
    Path said = folder.resolve("said");
    Random random = new Random();
    Set<String> kept = new HashSet<>();
    long all = 0;
    for (int i = 0; i < times; i++) {
      Process writer = new ProcessBuilder(command(record, i)).redirectOutput(said.toFile()).start();
      while (writer.isAlive() && Files.size(said) == 0) {
        Thread.sleep(20);
      }
      Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
      writer.destroyForcibly().waitFor();
      List<String> names = names(said);
      kept.addAll(names);
      all += names.size();
      look(record, kept);
      if (Files.size(record) > LARGEST) {
        clear(folder);
        kept.clear();
      }
    }
    clear(folder);
    Files.delete(folder);
    return all;
  }

  private static List<String> command(Path record, int seed) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String writer = ChaosWriter.class.getName();
    return List.of(java, "-Xmx200m", "-cp", classes, writer, record.toString(), "" + seed);
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
    Random random = new Random(7);
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
      look(record, kept);
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

  private void look(Path record, Set<String> kept) throws IOException {
    if (!Files.exists(record)) {
      lost += kept.size();
      return;
    }
    List<Damage> found = new RecordFile(record).check();
    damaged += found.isEmpty() ? 0 : 1;
    try (ArticleStore store = ArticleStore.open(record, ArticleStore.Mode.READ)) {
      for (String id : kept) {
        lost += store.hasId(id) ? 0 : 1;
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    for (String name : List.of("r.db", "r.db-wal", "r.db-shm", "said", "ballast")) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }
}
