package org.rapporteur.bench.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Correction.Field;
import org.rapporteur.desk.correct.Correction.Verb;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Corrects findings at random, has the articles read again by what stands for another version of
 * the reader, and looks what became of each correction.
 */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "Corrects findings at random, reads again and counts what became of it.")
public final class CorrectionsCommand implements Callable<Integer> {

  private static final Instant NOW = Instant.parse("2031-03-01T10:00:00Z");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "folder with stories, .txt")
  private Path folder = Path.of("");

  @Option(
      names = {"-n", "--corrections"},
      paramLabel = "N",
      description = "how many corrections (default ${DEFAULT-VALUE})")
  private int corrections = 100;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "how often, each time otherwise (default ${DEFAULT-VALUE})")
  private int seeds = 5;

  private int fits;
  private int moved;
  private int listed;
  private int listedThoughThere;
  private int lost;
  private int wrong;

  @Override
  public Integer call() throws IOException, CorrectionException {
    List<Reading> readings = readings();
    for (int seed = 1; seed <= seeds; seed++) {
      Path file = Files.createTempDirectory("corrections").resolve("r.db");
      run(file, readings, new Random(seed));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d x %d corrections of %d articles: %d fit, %d found again by their words, %d listed as"
            + " fitting nothing (%d of them though the finding is there), %d lost, %d applied to"
            + " another finding%n",
        seeds, corrections, readings.size(), fits, moved, listed, listedThoughThere, lost, wrong);
    out.flush();
    return lost + wrong == 0 ? 0 : 1;
  }

  private List<Reading> readings() throws IOException {
    ArticleReader reader = new ArticleReader(Language.load());
    StoryReader stories = new StoryReader();
    List<Reading> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String id = file.getFileName().toString();
        found.add(reader.read(stories.read(id, Files.readString(file), Metadata.unknown())));
      }
    }
    return found;
  }

  private void run(Path file, List<Reading> readings, Random random)
      throws IOException, CorrectionException {
    keep(file, readings, "1");
    List<Correction> made = new ArrayList<>();
    try (Desk desk = Desk.open(file)) {
      for (int i = 0; i < corrections; i++) {
        made.add(correction(readings.get(random.nextInt(readings.size())), random, i));
      }
      desk.corrections().make(made);
    }
    Map<String, Optional<String>> now = new HashMap<>();
    List<Reading> again = new ArrayList<>();
    for (Reading r : readings) {
      OtherVersion other = OtherVersion.of(r, random);
      now.putAll(other.now());
      again.add(other.reading());
    }
    keep(file, again, "2");
    try (Desk desk = Desk.open(file)) {
      Map<String, Overlay.Outcome> outcomes = new HashMap<>();
      desk.corrections()
          .over(desk.readings())
          .outcomes()
          .forEach(o -> outcomes.put(o.correction().id(), o));
      made.forEach(c -> count(c, Optional.ofNullable(outcomes.get(c.id())), now));
    }
  }

  private static void keep(Path file, List<Reading> readings, String reader) throws IOException {
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(readings.stream().map(Arrival::of).toList(), reader, NOW);
    }
  }

  private static Correction correction(Reading r, Random random, int number)
      throws CorrectionException {
    List<String> ids = new ArrayList<>();
    r.statements().forEach(s -> ids.add(s.id()));
    int statements = ids.size();
    r.meetings().forEach(m -> ids.add(m.id()));
    r.positions().forEach(p -> ids.add(p.id()));
    int grouped = ids.size();
    r.actions().forEach(a -> ids.add(a.id()));
    int at = random.nextInt(ids.size());
    Verb verb = random.nextInt(3) == 0 ? Verb.REJECT : Verb.SET;
    TreeMap<Field, String> fields = new TreeMap<>();
    if (verb == Verb.SET && at < grouped && random.nextBoolean()) {
      fields.put(random.nextBoolean() ? Field.TOGETHER : Field.APART, "label " + number);
    } else if (verb == Verb.SET) {
      fields.put(
          at < statements ? Field.SPEAKER : Field.DATE,
          at < statements ? "Orla Venn (VAR)" : "2031-03-05");
    }
    Instant when = NOW.plusSeconds(number);
    return new Draft("bench", when, Optional.of("number " + number), verb, fields)
        .of(r, ids.get(at));
  }

  private void count(
      Correction c, Optional<Overlay.Outcome> outcome, Map<String, Optional<String>> now) {
    Optional<String> there = now.getOrDefault(c.anchor().finding().orElse(""), Optional.empty());
    if (outcome.isEmpty()) {
      lost++;
    } else if (outcome.get().state() == Overlay.State.LEFT_OVER) {
      listed++;
      listedThoughThere += there.isPresent() ? 1 : 0;
    } else if (!outcome.get().finding().equals(there)) {
      wrong++;
      wrongly(c, outcome.get(), there);
    } else if (outcome.get().state() == Overlay.State.FITS) {
      fits++;
    } else {
      moved++;
    }
  }

  private void wrongly(Correction c, Overlay.Outcome outcome, Optional<String> there) {
    spec.commandLine()
        .getOut()
        .printf(
            "applied to another: %s %s \"%s\" to %s, which is %s%n",
            c.anchor().kind(),
            outcome.state(),
            c.anchor().quote(),
            outcome.finding().orElse("nothing"),
            there.orElse("not found any more"));
  }
}
