package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

/** What is written keeps the forms that others have published. */
class PublishedFormsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "Poland denied that its ships had entered the strait.";

  @Test
  void newsItemsKeepTheSchemaOfNinjs() throws IOException {
    Metadata onTheHour =
        Metadata.unknown()
            .withPublished(
                new Publication(
                    LocalDate.of(2031, 3, 5),
                    Optional.of(OffsetDateTime.parse("2031-03-05T10:00:00Z")),
                    Publication.Basis.STATED,
                    "test"));
    List<Reading> readings = new ArrayList<>(Sample.readings());
    readings.add(Sample.read("c.txt", onTheHour));
    List<String> lines = text(ExportFormat.NINJS, readings).lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(2)).get("firstCreated").asText())
        .isEqualTo("2031-03-05T10:00:00Z");
    assertThat(lines).allSatisfy(line -> assertThat(faults(line)).isEmpty());
    assertThat(faults("{\"uri\":\"urn:a\",\"firstCreated\":\"2031-03-05T10:00Z\"}")).hasSize(1);
    assertThat(faults("{\"uri\":\"urn:a\",\"statements\":[]}")).hasSize(1);
  }

  private static List<?> faults(String item) throws IOException {
    return schema()
        .validate(
            item,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            PublishedFormsTest.class.getResourceAsStream("ninjs-3.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void quotationsStandBetweenTheWordsAroundThem() throws IOException {
    Reading reading = Sample.readings().get(0);
    String line = text(ExportFormat.GQG, Sample.readings()).lines().toList().get(0);
    JsonNode article = JSON.readTree(line);

    assertThat(article.get("date").asText()).isEqualTo("2031-03-05T00:00:00Z");
    assertThat(article.get("lang").asText()).isEqualTo("EN");
    assertThat(article.get("quotes")).isNotEmpty();
    for (JsonNode quote : article.get("quotes")) {
      assertThat(reading.article().text())
          .contains(
              quote.get("pre").asText() + quote.get("quote").asText() + quote.get("post").asText());
      assertThat(quote.get("speaker").asText()).isEqualTo("Anne Duval");
    }
  }

  /** The verdict is the party's: the record gives none. */
  @Test
  void aDenialIsTheReviewOfAClaimByWhoDeniesIt() throws Exception {
    JsonValue expanded =
        JsonLd.expand(
                JsonDocument.of(new StringReader(text(ExportFormat.JSONLD, List.of(denial())))))
            .get();
    List<JsonObject> reviews =
        expanded.asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .filter(o -> String.valueOf(o.get("@type")).contains("https://schema.org/ClaimReview"))
            .toList();

    assertThat(reviews).hasSize(1);
    JsonObject review = reviews.get(0);
    assertThat(String.valueOf(review.get("https://schema.org/claimReviewed")))
        .contains("its ships had entered the strait");
    assertThat(String.valueOf(review.get("https://schema.org/author"))).contains("POL");
    assertThat(String.valueOf(review.get("https://schema.org/itemReviewed")))
        .contains("https://schema.org/Claim", "urn:rapporteur:d.txt");
    assertThat(String.valueOf(review.get("https://schema.org/reviewRating")))
        .contains("denied by POL")
        .doesNotContain("ratingValue");
  }

  @Test
  void linesOfACalendarAreFoldedByOctets() throws IOException {
    String text = "\u201cЗапад\u201d \uD83D\uDE00 ".repeat(40);
    StringWriter out = new StringWriter();
    new CalendarLines(out).text("DESCRIPTION", text).text("SUMMARY", "a, b;\n\\c\u0007");

    assertThat(out.toString().split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
    assertThat(out.toString().replace("\r\n ", ""))
        .isEqualTo("DESCRIPTION:" + text + "\r\nSUMMARY:a\\, b\\;\\n\\\\c \r\n");
    assertThat(text(ExportFormat.ICS, Sample.readings()).split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
  }

  private static Reading denial() {
    Article article = new Article("d.txt", TEXT, Metadata.unknown(), List.of(), List.of());
    Position denied =
        new Position(
            "p1",
            "POL",
            "its ships had entered the strait",
            Position.Stance.DENIES,
            Optional.empty(),
            CalendarDate.on(LocalDate.of(2031, 3, 5)),
            List.of(Evidence.of(article, new Span(0, TEXT.length()))),
            Provenance.of("test", 1));
    return new Reading(
        article,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(denied),
        List.of(),
        List.of());
  }

  private static String text(ExportFormat format, List<Reading> readings) throws IOException {
    StringWriter out = new StringWriter();
    try (Export export = format.open(out)) {
      for (Reading reading : readings) {
        export.add(reading);
      }
      export.finish();
    }
    return out.toString();
  }
}
