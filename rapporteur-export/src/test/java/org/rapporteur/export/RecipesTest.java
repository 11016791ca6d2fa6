package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the manual run, wherever what they need is at hand. */
class RecipesTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final List<String> PAGES =
      List.of("recipes-python.md", "recipes-r.md", "exports.md");

  @TempDir private Path folder;

  @Test
  void everyQueryFindsRows() throws Exception {
    write();
    int queries = 0;
    for (String page : PAGES) {
      for (String query : blocks(page, "sql")) {
        queries++;
        assertThat(rows(query)).as(page + ": " + query).isPositive();
      }
    }
    assertThat(queries).isGreaterThan(4);
  }

  private long rows(String query) throws SQLException {
    String here = query.replace("'rapporteur-", "'" + folder + "/rapporteur-");
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows = db.createStatement().executeQuery(here)) {
      long found = 0;
      while (rows.next()) {
        found++;
      }
      return found;
    }
  }

  /** Two on a Tuesday and a Thursday of one pair and quad are two of one week. */
  @Test
  void actsOfAWeekAreOneRow() throws Exception {
    Path acts = Files.createDirectory(folder.resolve("rapporteur-parquet")).resolve("acts.parquet");
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:")) {
      db.createStatement()
          .execute(
              "COPY (SELECT * FROM (VALUES"
                  + " ('a', '1', DATE '2031-03-04', DATE '2031-03-04', 'VEL', 'ORR'),"
                  + " ('a', '2', DATE '2031-03-06', DATE '2031-03-06', 'VEL', 'ORR'),"
                  + " ('b', '3', NULL, DATE '2031-03-06', 'VEL', 'ORR'),"
                  + " ('b', '4', NULL, NULL, 'VEL', 'ORR'),"
                  + " ('b', '5', DATE '2031-03-06', DATE '2031-03-06', 'VEL', NULL)"
                  + ") t(article, act, date_from, published, actor_party, recipient_party),"
                  + " (SELECT 'verbal_conflict' AS quad, 'occurred' AS status)) TO '"
                  + acts
                  + "'");
    }
    int weekly = 0;
    for (String page : PAGES) {
      for (String query : blocks(page, "sql")) {
        if (query.contains("AS week")) {
          weekly++;
          List<List<String>> rows =
              DuckDb.query("", query.replace("'rapporteur-", "'" + folder + "/rapporteur-"));
          assertThat(rows).as(page).hasSize(1);
          assertThat(rows.get(0).get(0)).startsWith("2031-03-03");
          assertThat(rows.get(0)).endsWith("3");
        }
      }
    }
    assertThat(weekly).isEqualTo(2);
  }

  @Test
  void pythonDrawsQuadsByWeekAndPair() throws Exception {
    assumeTrue(runs("/usr/bin/python3", "-c", "import pandas, matplotlib"), "no pandas here");
    write();
    Files.writeString(
        folder.resolve("recipe.py"), String.join("\n", blocks("recipes-python.md", "python")));
    assertThat(runs("/usr/bin/python3", "recipe.py")).isTrue();
    assertThat(folder.resolve("quads-POL-FRA.png")).isNotEmptyFile();
  }

  @Test
  void rDrawsQuadsByWeekAndPair() throws Exception {
    assumeTrue(
        runs("Rscript", "-e", "library(readr);library(dplyr);library(ggplot2)"), "no R here");
    write();
    Files.writeString(folder.resolve("recipe.R"), String.join("\n", blocks("recipes-r.md", "r")));
    assertThat(runs("Rscript", "recipe.R")).isTrue();
    assertThat(folder.resolve("quads.png")).isNotEmptyFile();
  }

  private void write() throws IOException {
    for (ExportFormat format :
        List.of(ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.JSONL)) {
      Sample.write(format, folder.resolve(format.defaultName()));
    }
  }

  private static List<String> blocks(String page, String language) throws IOException {
    List<String> found = new ArrayList<>();
    String[] parts = Files.readString(DOCS.resolve(page)).split("(?m)^```");
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith(language + "\n")) {
        found.add(parts[i].substring(language.length() + 1));
      }
    }
    return found;
  }

  private boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said.txt").toFile())
              .start();
      boolean ended = process.waitFor(180, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
