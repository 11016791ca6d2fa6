package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rapporteur.article.Article;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.DocumentGuard;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Limits;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.read.format.document.PdfReader;
import org.rapporteur.read.language.Language;

/**
 * What the budgets of documents cost: every document of a folder is taken in and read with and
 * without them, in turn, in one run, by the processor time of the whole program. Run by {@code
 * ./bench guards}.
 */
@EnabledIfSystemProperty(named = "rapporteur.guards", matches = ".+")
class GuardCostTest {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int WARMING = 4;
  private static final int ROUNDS = Integer.getInteger("rapporteur.rounds", 20);

  /**
   * So many standard errors of a middle value: chance goes beyond them in one of a hundred runs.
   */
  private static final double SURE = 2.58;

  private static final double MOST = .03;

  private record Way(Intake intake, Consumer<Article> reader) {

    long spent(Path document) throws IOException {
      long start = SYSTEM.getProcessCpuTime();
      try (Takings takings = intake.open(List.of(document.toString()))) {
        while (takings.hasNext()) {
          if (takings.next() instanceof Taken.Story story) {
            reader.accept(story.article());
          }
        }
      }
      return SYSTEM.getProcessCpuTime() - start;
    }
  }

  @Test
  void areWorthTheirPrice() throws IOException {
    List<Path> documents = documents(Path.of(System.getProperty("rapporteur.guards")));
    Limits limits = Limits.usual();
    PdfReader papers = new PdfReader(limits.pages(), limits.characters());
    ArticleReader reader = new ArticleReader(Language.load());
    Bulkhead bulkhead = new Bulkhead(reader::read, Budget.usual());
    Way bare = new Way(new Intake(limits, papers, DocumentGuard.none()), reader::read);
    Way guarded =
        new Way(new Intake(limits, papers, new BudgetedDocuments(Budget.usual())), bulkhead::read);
    List<Double> costs = new ArrayList<>();
    long allBare = 0;
    long allGuarded = 0;
    for (int round = -WARMING; round < ROUNDS; round++) {
      long withThem = 0;
      long without = 0;
      for (Path document : documents) {
        // There and back: what is read a second time finds more at hand.
        withThem += guarded.spent(document);
        without += bare.spent(document) + bare.spent(document);
        withThem += guarded.spent(document);
      }
      if (round >= 0) {
        // The clock ticks every ten milliseconds: a document is too short for it, a round is not.
        costs.add((double) withThem / without - 1);
        allBare += without;
        allGuarded += withThem;
      }
    }
    Collections.sort(costs);
    int half = (int) Math.ceil(SURE * Math.sqrt(costs.size()) / 2);
    int middle = costs.size() / 2;
    double least = costs.get(Math.max(0, middle - half));
    double most = costs.get(Math.min(costs.size() - 1, middle + half));
    String told =
        String.format(
            Locale.ROOT,
            "%d documents, each %d times with budgets and without: %.1f and %.1f s of processor, cost"
                + " %.2f %% by sums; of the middle round %.2f %%, between %.2f and %.2f %% but for"
                + " chance of one in a hundred%n",
            documents.size(),
            2 * ROUNDS,
            allGuarded / 1e9,
            allBare / 1e9,
            100 * ((double) allGuarded / allBare - 1),
            100 * costs.get(middle),
            100 * least,
            100 * most);
    Files.writeString(Path.of("target/guards.txt"), told);
    assertThat(least).as(told).isLessThan(MOST);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
