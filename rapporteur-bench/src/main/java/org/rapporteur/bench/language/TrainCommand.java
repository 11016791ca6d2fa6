package org.rapporteur.bench.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.language.Model;
import org.rapporteur.read.language.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the language engine's model on treebanks; the same seed gives the same model. */
@Command(
    name = "train-language",
    mixinStandardHelpOptions = true,
    description = "Trains the language engine's model.")
public final class TrainCommand implements Callable<Integer> {

  private static final int BATCH = 300;
  private static final int ARC = 72;
  private static final int LABEL = 48;
  private static final int AFFIXES = 24_000;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "TREEBANK", arity = "1..*", description = "CoNLL-U training files")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "where to write the model")
  private Path output = Path.of("");

  @Option(
      names = "--epochs",
      defaultValue = "10",
      description = "passes over the data; 0 with --from only learns exceptions of lemmas again")
  private int epochs = 10;

  @Option(names = "--unit", defaultValue = "72", description = "width of a direction")
  private int unit = 72;

  @Option(names = "--layers", defaultValue = "3", description = "recurrent layers")
  private int layers = 3;

  @Option(names = "--rate", defaultValue = "0.003", description = "first learning rate")
  private float rate = 0.003f;

  @Option(names = "--threads", defaultValue = "1", description = "threads")
  private int threads = 1;

  @Option(names = "--stop", defaultValue = "1000", description = "ends after so many passes")
  private int stop = 1000;

  @Option(names = "--from", paramLabel = "MODEL", description = "goes on from this model's weights")
  private Optional<Path> from = Optional.empty();

  @Option(names = "--seed", defaultValue = "1", description = "seed of all chance")
  private long seed = 1;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter log = Objects.requireNonNull(spec).commandLine().getErr();
    List<GoldSentence> gold = new ArrayList<>();
    for (Path f : files) {
      gold.addAll(Treebank.read(f));
    }
    gold.removeIf(s -> s.words().size() > 160);
    Targets targets = new Targets(gold, AFFIXES);
    Random random = new Random(seed);
    Network net = network(targets, random);
    Model model =
        new Model(
            targets.words,
            targets.tags,
            targets.names,
            targets.relations,
            Lemmas.exceptions(gold),
            net);
    Turned turned = new Turned(net);
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new Worker(net, turned));
    }
    Adam adam = new Adam(net);
    long words = gold.stream().mapToLong(s -> s.words().size()).sum();
    long total = words * epochs;
    long done = 0;
    for (int e = 0; e < Math.min(epochs, stop); e++) {
      long began = System.nanoTime();
      Collections.shuffle(gold, random);
      int at = 0;
      while (at < gold.size()) {
        List<List<Target>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          parts.add(new ArrayList<>());
        }
        int size = 0;
        for (int k = 0; at < gold.size() && size < BATCH; k++) {
          Target t = targets.target(gold.get(at), random);
          parts.get(k % threads).add(t);
          size += gold.get(at++).words().size();
        }
        run(workers, parts, random.nextLong());
        float left = 1f - (float) done / total;
        float warm = Math.min(1f, (done + size) / 60_000f);
        adam.step(workers.stream().map(w -> w.gradient).toList(), rate * left * warm);
        turned.update();
        done += size;
      }
      log.printf(
          Locale.ROOT,
          "epoch %d  arcs %.4f  relations %.4f  tags %.4f  names %.4f  %.0f s%n",
          e + 1,
          workers.stream().mapToDouble(w -> w.gradient.arcLoss).sum() / words,
          workers.stream().mapToDouble(w -> w.gradient.labelLoss).sum() / words,
          workers.stream().mapToDouble(w -> w.gradient.tagLoss).sum() / words,
          workers.stream().mapToDouble(w -> w.gradient.nameLoss).sum() / words,
          (System.nanoTime() - began) / 1e9);
      log.flush();
      workers.forEach(Worker::clearLosses);
      write(model);
    }
    write(model);
    return 0;
  }

  private void write(Model model) throws IOException {
    try (OutputStream out = Files.newOutputStream(output)) {
      model.write(out);
    }
  }

  private Network network(Targets targets, Random random) throws IOException {
    if (from.isPresent()) {
      try (InputStream in = Files.newInputStream(from.get())) {
        Model before = Model.read(in);
        if (!before.words().equals(targets.words) || !before.tags().equals(targets.tags)) {
          throw new IOException(from.get() + ": not a model of these treebanks");
        }
        return before.network();
      }
    }
    Network net =
        new Network(
            new Network.Shape(
                targets.words.size(),
                AFFIXES,
                unit,
                layers,
                ARC,
                LABEL,
                targets.tags.size(),
                targets.names.size(),
                targets.relations.size()));
    Adam.initialise(net, random);
    return net;
  }

  private static void run(List<Worker> workers, List<List<Target>> parts, long seed)
      throws InterruptedException {
    List<Thread> running = new ArrayList<>();
    for (int i = 1; i < workers.size(); i++) {
      int own = i;
      Thread t = new Thread(() -> part(workers.get(own), parts.get(own), seed + own));
      t.start();
      running.add(t);
    }
    part(workers.get(0), parts.get(0), seed);
    for (Thread t : running) {
      t.join();
    }
  }

  private static void part(Worker worker, List<Target> part, long seed) {
    Random random = new Random(seed);
    for (Target t : part) {
      worker.add(t, random);
    }
  }
}
