package org.rapporteur.bench.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.bench.learn.TreeTrainer;
import org.rapporteur.learn.TreeModel;
import org.rapporteur.read.format.page.BlockTable;

/**
 * Trains the model that tells the body's blocks from others, and measures it by cross-validation
 * over sites: no site's pages are judged by a model that saw one of them.
 */
final class BodyTraining {

  private static final List<String> SETS = List.of("aeb", "naeb", "fundus");
  private static final long SEED = 7;

  /** That of the reader. */
  private static final float THRESHOLD = -0.4f;

  private final TreeTrainer.Settings settings;
  private final int folds;
  private final PrintWriter out;
  private final List<TrainingPage> pages = new ArrayList<>();
  private final List<String> names = BlockTable.names();

  BodyTraining(TreeTrainer.Settings settings, int folds, PrintWriter out) {
    this.settings = settings;
    this.folds = folds;
    this.out = out;
  }

  /** Reads the pages of a set that have a body or segments. */
  void load(Path goldFile) throws IOException {
    GoldSet gold = GoldSet.read(goldFile);
    String set = gold.folder().getFileName().toString();
    for (Map.Entry<String, JsonNode> page : gold.pages().entrySet()) {
      JsonNode truth = page.getValue();
      if (truth.has("articleBody") || truth.has("with")) {
        BlockTable table = BlockTable.of(gold.html(page.getKey()));
        pages.add(new TrainingPage(set, page.getKey(), truth, table));
      }
    }
  }

  /** Judges every page by a model that saw no page of its site, and prints the measures. */
  void validate() {
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      TreeModel model = model(train(p -> fold(p) != held));
      pages.stream().filter(p -> fold(p) == held).forEach(p -> p.score(model));
    }
    for (float threshold : new float[] {-0.8f, THRESHOLD, 0}) {
      report("cross-validated over sites, threshold " + threshold, threshold);
    }
  }

  /** Trains on all pages, prints how well the model knows them, and writes it. */
  void write(Path file) throws IOException {
    List<List<TreeTrainer.Node>> trees = train(p -> true);
    TreeModel model = model(trees);
    List<float[]> held = pages.stream().map(p -> p.scores).toList();
    pages.forEach(p -> p.score(model));
    report("on the pages that it was trained on", THRESHOLD);
    for (int i = 0; i < held.size(); i++) {
      pages.get(i).scores = held.get(i);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Boosted trees that judge whether a block of a page belongs to the article's body.");
    lines.add("# Written by: ./bench articles-train; the format is described in TreeModel, the");
    lines.add("# features in BodyFeatures.");
    lines.addAll(TreeTrainer.lines(trees, names));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private int fold(TrainingPage page) {
    return Math.floorMod(page.site.hashCode() * 31, folds);
  }

  private List<List<TreeTrainer.Node>> train(Predicate<TrainingPage> choice) {
    List<float[]> rows = new ArrayList<>();
    List<float[]> marks = new ArrayList<>();
    for (TrainingPage page : pages) {
      if (!choice.test(page)) {
        continue;
      }
      for (int i = 0; i < page.rows.size(); i++) {
        if (!Float.isNaN(page.labels.body(i))) {
          rows.add(page.rows.get(i));
          marks.add(new float[] {page.labels.body(i), page.labels.weight(i)});
        }
      }
    }
    float[] labels = new float[rows.size()];
    float[] weights = new float[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = marks.get(i)[0];
      weights[i] = marks.get(i)[1];
    }
    return new TreeTrainer(rows, settings).train(labels, weights, SEED);
  }

  private TreeModel model(List<List<TreeTrainer.Node>> trees) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i), i);
    }
    return TreeModel.parse(TreeTrainer.lines(trees, names), columns);
  }

  private void report(String title, float threshold) {
    out.println(title);
    for (String set : SETS) {
      BodyScore score = new BodyScore();
      pages.stream()
          .filter(p -> p.set.equals(set))
          .forEach(p -> score.add(p.gold.path("articleBody").asText(), p.body(threshold)));
      out.println("  " + set + "  " + score);
    }
    SegmentScore segments = new SegmentScore();
    pages.stream()
        .filter(p -> p.gold.has("with"))
        .forEach(p -> segments.add(p.gold, p.body(threshold)));
    out.println("  meta  " + segments);
    out.flush();
  }

  /** Writes the blocks that were judged wrongly, for a person's eye. */
  void misses(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (TrainingPage page : pages) {
      double f1 =
          page.gold.has("articleBody")
              ? new BodyScore().add(page.gold.path("articleBody").asText(), page.body(THRESHOLD))
              : 0;
      lines.add(
          "PAGE " + page.set + " " + page.id + " " + f1 + " " + page.gold.path("url").asText());
      for (int i = 0; i < page.texts.size(); i++) {
        miss(page, i, lines);
      }
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static void miss(TrainingPage page, int i, List<String> lines) {
    boolean body = page.labels.body(i) == 1;
    if (Float.isNaN(page.labels.body(i)) || body == page.scores[i] > THRESHOLD) {
      return;
    }
    String text = page.texts.get(i);
    String place = page.table.places().get(i);
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s w%.2f s%.2f %d %s  @%s",
            body ? "LOST " : "NOISE",
            page.labels.weight(i),
            page.scores[i],
            text.length(),
            text.substring(0, Math.min(110, text.length())),
            place.substring(0, Math.min(170, place.length()))));
  }
}
