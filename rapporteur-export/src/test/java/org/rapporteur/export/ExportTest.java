package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Action;
import org.rapporteur.record.DirectedAct;
import org.rapporteur.record.Reading;

/** Every format is read back by a program that is not ours. */
class ExportTest {

  private static final List<Reading> READINGS = Sample.readings();

  @TempDir private Path folder;

  @Test
  void tablesAreReadByADatabase() throws Exception {
    Export.Written written = Sample.write(ExportFormat.CSV, folder.resolve("t"));

    for (Table<?> table : Tables.all()) {
      List<List<String>> rows = query(folder.resolve("t/" + table.name() + ".csv"), ",");
      assertThat(rows)
          .as(table.name())
          .hasSize(written.rows().getOrDefault(table.name(), 0L).intValue());
      assertThat(rows).allSatisfy(r -> assertThat(r).hasSize(table.columns().size()));
    }
    List<List<String>> statements = query(folder.resolve("t/statements.csv"), ",");
    int words = statements.get(0).size() - 4;
    assertThat(statements)
        .extracting(r -> r.get(words))
        .containsExactlyElementsOf(
            READINGS.stream()
                .flatMap(r -> r.statements().stream())
                .map(s -> Source.words(s.content()).orElseThrow())
                .toList());
  }

  @Test
  void aFormulaIsShownAndNotRun() {
    assertThat(Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"))
        .allMatch(Formulas::wouldRun);
    assertThat(Stream.of("", "a=1", "“=1”", "1-2")).noneMatch(Formulas::wouldRun);
  }

  @Test
  void sheetsHoldTheSameRows() throws Exception {
    Path file = folder.resolve("t.xlsx");
    Export.Written written = Sample.write(ExportFormat.XLSX, file);

    Map<String, List<List<String>>> sheets = Workbook.read(file);
    assertThat(sheets.keySet())
        .containsExactlyElementsOf(Tables.all().stream().map(Table::name).toList());
    sheets.forEach(
        (name, rows) ->
            assertThat(rows.size() - 1L).as(name).isEqualTo(written.rows().getOrDefault(name, 0L)));
    assertThat(sheets.get("figures"))
        .anySatisfy(
            row -> {
              assertThat(row.get(5)).isEqualTo("3000.0");
              assertThat(row.get(2)).isEqualTo("2031-03-05");
            });
  }

  @Test
  void offsetsCountInTheTextBesideThem() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Sample.text(ExportFormat.JSONL).lines().toList()) {
      lines.add(json.readTree(line));
    }

    assertThat(lines).hasSize(2);
    String text = lines.get(0).get("text").asText();
    assertThat(text).isEqualTo(READINGS.get(0).article().text());
    JsonNode last = lines.get(0).get("statements").get(lines.get(0).get("statements").size() - 1);
    int start = text.offsetByCodePoints(0, last.get("content").get(0).get(0).asInt());
    int end = text.offsetByCodePoints(0, last.get("content").get(0).get(1).asInt());
    List<org.rapporteur.record.Statement> all = READINGS.get(0).statements();
    assertThat(text.substring(start, end))
        .isEqualTo(all.get(all.size() - 1).content().get(0).quote());
  }

  @Test
  void eventDataHaveTheColumnsAsPublished() throws Exception {
    Sample.write(ExportFormat.POLECAT, folder.resolve("p.tsv"));
    Sample.write(ExportFormat.GDELT, folder.resolve("g.tsv"));
    Sample.write(ExportFormat.GDELT1, folder.resolve("g1.tsv"));
    List<List<String>> polecat = query(folder.resolve("p.tsv"), "\t");
    List<String> gdelt =
        List.of(Files.readAllLines(folder.resolve("g.tsv")).get(0).split("\t", -1));
    List<String> first =
        List.of(Files.readAllLines(folder.resolve("g1.tsv")).get(0).split("\t", -1));

    assertThat(polecat).hasSize(occurred());
    assertThat(polecat).allSatisfy(r -> assertThat(r).hasSize(50));
    assertThat(polecat).extracting(r -> r.get(40)).isSubsetOf("occurred", "ongoing");
    assertThat(gdelt).hasSize(61 + 7);
    assertThat(first).hasSize(58 + 7);
    assertThat(gdelt.get(60)).isEqualTo("a.txt");
    assertThat(gdelt.get(61)).isIn("occurred", "ongoing");
    assertThat(gdelt.get(26)).startsWith(gdelt.get(28));
  }

  /** "Poland expelled two French diplomats", in a file that says nowhere of when it is. */
  @Test
  void anActWithoutAnyDayIsNoRowOfGdelt() throws IOException {
    Reading undated = Sample.read("u.txt", Metadata.unknown());
    StringWriter out = new StringWriter();
    try (Export export = ExportFormat.GDELT.open(out)) {
      export.add(undated);
      Export.Written written = export.finish();

      assertThat(written.leftOut().values()).hasSize(1);
      assertThat(out.toString().lines())
          .hasSize(written.rows().getOrDefault("acts", 0L).intValue())
          .allMatch(line -> line.split("\t", -1)[1].matches("\\d{8}"));
    }
  }

  @Test
  void ploverKeepsListsAndSaysWhatADayRestsOn() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> events = new ArrayList<>();
    for (String line : Sample.text(ExportFormat.PLOVER).lines().toList()) {
      events.add(json.readTree(line));
    }

    assertThat(events).isNotEmpty();
    assertThat(events)
        .allSatisfy(
            e -> {
              assertThat(e.get("date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
              assertThat(e.get("date_basis").asText()).isIn("text", "publication");
              assertThat(e.get("actor").size()).isPositive();
              assertThat(e.get("event").get(0).asText()).isUpperCase();
              assertThat(e.get("quad_code").asInt()).isBetween(1, 4);
            });
  }

  @Test
  void meetingsAreAValidCalendar() throws Exception {
    net.fortuna.ical4j.model.Calendar calendar =
        new CalendarBuilder().build(new StringReader(Sample.text(ExportFormat.ICS)));
    List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(events).isNotEmpty();
    assertThat(events)
        .allSatisfy(
            e -> {
              assertThat(value(e, Property.UID)).endsWith("@rapporteur");
              assertThat(value(e, Property.DTSTART)).matches("\\d{8}");
              assertThat(value(e, Property.STATUS)).isIn("TENTATIVE", "CONFIRMED", "CANCELLED");
              assertThat(Integer.parseInt(value(e, Property.SEQUENCE))).isNotNegative();
            });
    assertThat(events).extracting(e -> value(e, Property.DTSTART)).contains("20310320");
  }

  private static String value(Component event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void linkedDataExpands() throws Exception {
    String text = Sample.text(ExportFormat.JSONLD);
    JsonValue expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).get();

    assertThat(expanded.asJsonArray())
        .hasSize(
            2
                + READINGS.stream()
                    .mapToInt(r -> r.statements().size() + r.positions().size())
                    .sum());
    assertThat(expanded.toString()).contains("https://schema.org/Quotation");
  }

  @Test
  void annotationsAreAPageAnArticle() throws IOException {
    assertThat(Sample.text(ExportFormat.ANNOTATIONS).lines())
        .hasSize(2)
        .allMatch(l -> l.contains("\"AnnotationPage\""));
  }

  @Test
  void aSelectionTakesWhatIsAskedFor() {
    Selection polish =
        new Selection(
            Optional.of(LocalDate.of(2031, 3, 5)),
            Optional.empty(),
            Set.of("POL"),
            EnumSet.of(Kind.ACT),
            EnumSet.of(Action.Status.OCCURRED));
    Reading taken = polish.of(READINGS.get(0));

    assertThat(polish.admits(READINGS.get(0))).isTrue();
    assertThat(taken.statements()).isEmpty();
    assertThat(taken.actions())
        .isNotEmpty()
        .allMatch(a -> a.status() == Action.Status.OCCURRED)
        .allMatch(
            a ->
                Stream.concat(a.actors().stream(), a.recipients().stream())
                    .anyMatch(x -> x.parties().contains("POL")));
    assertThat(
            new Selection(
                    Optional.of(LocalDate.of(2031, 3, 6)),
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Set.of())
                .admits(READINGS.get(0)))
        .isFalse();
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws IOException {
    Path file = folder.resolve("none.xlsx");
    try (Export export = ExportFormat.XLSX.open(file)) {
      export.add(READINGS.get(0));
    }
    try (Export export = ExportFormat.CSV.open(folder.resolve("none"))) {
      export.add(READINGS.get(0));
    }

    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static int occurred() {
    return READINGS.stream()
        .flatMap(r -> DirectedAct.of(r.actions()).stream())
        .filter(a -> ExportFormat.POLECAT.statuses().contains(a.act().status()))
        .toList()
        .size();
  }

  /** The rows of a file as DuckDB reads them, every cell as text, null as empty. */
  private static List<List<String>> query(Path file, String separator) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            db.createStatement()
                .executeQuery(
                    "SELECT * FROM read_csv('"
                        + file
                        + "', header=true, all_varchar=true, strict_mode=true, delim='"
                        + separator
                        + "')")) {
      List<List<String>> found = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int c = 1; c <= columns; c++) {
          row.add(Optional.ofNullable(rows.getString(c)).orElse(""));
        }
        found.add(row);
      }
      return found;
    }
  }
}
