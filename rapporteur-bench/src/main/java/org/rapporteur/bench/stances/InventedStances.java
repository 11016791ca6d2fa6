package org.rapporteur.bench.stances;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.clause.ClauseReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.stance.StanceExamples;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.ParsedArticle;

/** The invented sentences of {@code invented.txt}, each as the clause that a star opens. */
final class InventedStances {

  /**
   * The reader knows states by name, so invented ones are given the names of states in training.
   */
  private static final List<String> FIRST = List.of("Norway", "Kenya", "Japan", "Brazil");

  private static final List<String> SECOND = List.of("Chile", "Ghana", "Poland", "India");

  private InventedStances() {}

  /**
   * A clause.
   *
   * @param clause as the judge of stances sees it
   * @param stance the right stance
   */
  record Clause(StanceExamples.Clause clause, String stance) {}

  static List<Clause> read() throws IOException {
    Language language = Language.load().knowing(Map.of(), new CastReader().familyNames());
    List<Clause> found = new ArrayList<>();
    int n = 0;
    for (String line : lines()) {
      int bar = line.indexOf('|');
      if (line.startsWith("#") || bar < 0) {
        continue;
      }
      n++;
      String text =
          line.substring(bar + 1)
              .strip()
              .replace("Varland", FIRST.get(n % FIRST.size()))
              .replace("Ostmark", SECOND.get((n / 3) % SECOND.size()));
      int star = text.indexOf('*');
      ParsedArticle parsed =
          language.analyse(
              new StoryReader().read("i" + n, text.replace("*", ""), Metadata.unknown()));
      String stance = line.substring(0, bar).strip();
      for (StanceExamples.Clause c : clauses(parsed)) {
        if (c.head().start() >= star) {
          found.add(new Clause(c, stance));
          break;
        }
      }
    }
    System.out.println("invented sentences " + n + ", clauses found " + found.size());
    return found;
  }

  private static List<StanceExamples.Clause> clauses(ParsedArticle parsed) {
    Cast cast = new CastReader().read(parsed);
    List<Statement> statements =
        new AttributionReader().read(parsed, cast, new TimeTagger().tag(parsed));
    return StanceExamples.of(
            parsed, cast, statements, new ClauseReader().read(parsed, cast, statements))
        .clauses();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            InventedStances.class.getResourceAsStream("invented.txt"), "invented.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
