package org.rapporteur.bench.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.EventType;
import picocli.CommandLine;

class AnnotationsCommandTest {

  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::name).toList();
  private static final Set<String> STATUSES =
      Set.of("occurred", "ongoing", "planned", "hypothetical", "denied");
  private static final Set<String> STANCES =
      Set.of("demands", "rejects", "offers", "open", "commits", "denies", "accuses", "warns");

  @Test
  void annotationsHoldCodesAndPlacesButNoText() throws IOException {
    int articles = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(AnnotationsCommand.class.getResourceAsStream("news.jsonl.gz")),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode article = new ObjectMapper().readTree(line);
        articles++;
        assertThat(article.path("article").asText()).matches("[0-9a-f]{8}");
        article
            .path("asked")
            .forEach(s -> assertThat(s.path(0).asInt()).isLessThan(s.path(1).asInt()));
        for (JsonNode act : article.path("acts")) {
          assertThat(TYPES).contains(act.path(2).asText());
          assertThat(STATUSES).contains(act.path(3).asText());
          act.path(4).forEach(s -> assertThat(s.path(0).asInt()).isLessThan(s.path(1).asInt()));
        }
        for (JsonNode position : article.path("positions")) {
          assertThat(STANCES).contains(position.path(2).asText());
          assertThat(position.path(0).asText()).hasSizeLessThan(30);
        }
      }
    }
    assertThat(articles).isGreaterThan(1300);
  }

  @Test
  void saysThatNoneOfTheArticlesIsAnnotated(@TempDir Path folder) throws IOException {
    Path news = folder.resolve("news.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(news))) {
      out.write(
          "{\"title\":\"Varland warns Ostmark\",\"outlet\":\"Post\",\"text\":\"It did.\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }

    int exit =
        new CommandLine(new AnnotationsCommand())
            .execute(news.toString(), "-o", folder.resolve("out").toString());

    assertThat(exit).isEqualTo(1);
    assertThat(folder.resolve("out/folds.json")).hasContent("{}");
  }

  @Test
  void laysOutInventedTextsWithEvidenceInsideThem(@TempDir Path folder) throws IOException {
    int exit = new CommandLine(new AnnotationsCommand()).execute("-o", folder.toString());

    assertThat(exit).isZero();
    int acts = 0;
    try (var files = Files.list(folder.resolve("gold"))) {
      for (Path file : files.toList()) {
        JsonNode gold = new ObjectMapper().readTree(file.toFile());
        String text = Files.readString(folder.resolve("texts/" + gold.path("article").asText()));
        int length = text.codePointCount(0, text.length());
        for (JsonNode act : gold.path("actions")) {
          acts++;
          assertThat(TYPES).contains(act.path("type").asText());
          assertThat(STATUSES).contains(act.path("status").asText());
          act.path("evidence").forEach(s -> assertThat(s.path(1).asInt()).isBetween(1, length));
        }
        for (JsonNode position : gold.path("positions")) {
          assertThat(STANCES).contains(position.path("stance").asText());
        }
      }
    }
    assertThat(acts).isGreaterThan(6500);
  }
}
