package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Actor;
import org.rapporteur.record.DirectedAct;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.report.Note;

/**
 * As many rows as were found come back, and rows taken at random say the same, read by programs of
 * others: {@link Trip}. Of any record: {@code ./bench exports}.
 */
class RoundTripTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static List<Reading> readings = List.of();

  @TempDir private Path folder;
  private Optional<Trip> trip = Optional.empty();

  @BeforeAll
  static void readings() throws IOException {
    readings = Trip.readings();
  }

  @AfterEach
  void report() throws IOException {
    if (trip.isPresent()) {
      trip.get().end();
    }
  }

  private Path write(ExportFormat format) throws Exception {
    report();
    trip = Optional.of(Trip.write(format, folder));
    return trip.get().place();
  }

  private void same(String name, List<List<String>> rows, List<List<String>> expected) {
    trip.orElseThrow().same(name, rows, expected);
  }

  @Test
  void csv() throws Exception {
    Path place = write(ExportFormat.CSV);
    for (Table<?> table : Tables.all()) {
      List<List<String>> rows =
          DuckDb.query(
              "",
              "SELECT * FROM read_csv('"
                  + place.resolve(table.name() + ".csv")
                  + "', header=true, all_varchar=true, strict_mode=true)");
      same(table.name(), rows, cells(table, (column, cell) -> guarded(column, cell)));
    }
  }

  private static String guarded(Column<?> column, String cell) {
    return column.form() == Column.Form.TEXT && Formulas.wouldRun(cell) ? "'" + cell : cell;
  }

  @Test
  void parquet() throws Exception {
    Path place = write(ExportFormat.PARQUET);
    for (Table<?> table : Tables.all()) {
      List<List<String>> rows =
          DuckDb.query(
              "", "SELECT * FROM read_parquet('" + place.resolve(table.name() + ".parquet") + "')");
      same(table.name(), rows, cells(table, (column, cell) -> plain(column, cell)));
    }
  }

  private static String plain(Column<?> column, String cell) {
    return column.form() == Column.Form.NUMBER && !cell.isEmpty()
        ? Double.toString(new BigDecimal(cell).doubleValue())
        : cell;
  }

  @Test
  void xlsx() throws Exception {
    Map<String, List<List<String>>> sheets = Workbook.read(write(ExportFormat.XLSX));
    assertThat(sheets.keySet())
        .containsExactlyElementsOf(Tables.all().stream().map(Table::name).toList());
    for (Table<?> table : Tables.all()) {
      List<List<String>> rows = new ArrayList<>();
      List<List<String>> read = sheets.getOrDefault(table.name(), List.of());
      assertThat(read.get(0)).isEqualTo(table.header());
      for (List<String> row : read.subList(1, read.size())) {
        rows.add(
            IntStream.range(0, table.columns().size())
                .mapToObj(c -> number(table.columns().get(c), c < row.size() ? row.get(c) : ""))
                .toList());
      }
      same(table.name(), rows, cells(table, (column, cell) -> number(column, cell)));
    }
  }

  private static String number(Column<?> column, String cell) {
    boolean number = column.form() == Column.Form.NUMBER || column.form() == Column.Form.COUNT;
    return number && !cell.isEmpty()
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell;
  }

  @Test
  void turtle() throws Exception {
    Model graph = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(graph));
    try (InputStream in = Files.newInputStream(write(ExportFormat.TURTLE))) {
      parser.parse(in, "urn:base:");
    }
    for (Table<?> table : Tables.all()) {
      List<List<String>> expected = new ArrayList<>();
      List<IRI> names = new ArrayList<>();
      for (Reading reading : readings) {
        int[] number = {0};
        String name = Source.urn(reading.article().id());
        table.each(
            new Source(reading),
            row -> {
              boolean whole = table.name().equals("articles");
              String place = "#" + table.name() + "-" + ++number[0];
              names.add(Values.iri(whole ? name : name + place));
              expected.add(row.stream().map(c -> c.orElse("")).toList());
            });
      }
      List<List<String>> rows = new ArrayList<>();
      for (IRI name : names) {
        Map<String, String> found = new TreeMap<>();
        graph
            .filter(name, null, null)
            .forEach(s -> found.put(s.getPredicate().getLocalName(), s.getObject().stringValue()));
        rows.add(table.header().stream().map(c -> found.getOrDefault(c, "")).toList());
      }
      same(table.name(), rows, expected);
    }
  }

  @Test
  void eventTables() throws Exception {
    tabbed(ExportFormat.POLECAT, new Polecat(), "header=true");
    tabbed(ExportFormat.GDELT, new Gdelt(Gdelt.Version.TWO), "header=false");
    hasTypes(trip.orElseThrow().place());
    tabbed(ExportFormat.GDELT1, new Gdelt(Gdelt.Version.ONE), "header=false");
  }

  private void tabbed(ExportFormat format, TabbedExport.Form form, String header) throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Reading reading : Trip.told(format)) {
      Source source = new Source(reading);
      for (DirectedAct pair : DirectedAct.of(reading.actions())) {
        Told told = new Told(source, pair);
        if (form.objection(told).isPresent()) {
          continue;
        }
        expected.add(
            form.fields(told).stream()
                .map(f -> f.replaceAll("[\\s\\u0085\\u2028\\u2029]", " "))
                .toList());
      }
    }
    List<List<String>> rows =
        DuckDb.query(
            "",
            "SELECT * FROM read_csv('"
                + write(format)
                + "', delim='\t', all_varchar=true, nullstr='', strict_mode=true, "
                + header
                + ")");
    same(
        format.name(),
        rows.stream().map(r -> r.stream().map(f -> f.replaceAll("\\s", " ")).toList()).toList(),
        expected);
  }

  /** What loaders of GDELT's files take for numbers are numbers. */
  private static void hasTypes(Path file) throws Exception {
    List<List<String>> wrong =
        DuckDb.query(
            "",
            "SELECT count(*) FROM read_csv('"
                + file
                + "', delim='\t', header=false, all_varchar=true) WHERE TRY_CAST(column00 AS BIGINT)"
                + " IS NULL OR TRY_CAST(column01 AS INTEGER) IS NULL OR TRY_CAST(column04 AS DOUBLE)"
                + " IS NULL OR TRY_CAST(column25 AS INTEGER) IS NULL OR TRY_CAST(column29 AS INTEGER)"
                + " NOT BETWEEN 1 AND 4 OR TRY_CAST(column30 AS DOUBLE) NOT BETWEEN -10 AND 10");
    assertThat(wrong).containsExactly(List.of("0"));
  }

  @Test
  void objectsAnArticle() throws Exception {
    List<List<String>> texts =
        readings.stream().map(r -> List.of(r.article().id(), r.article().text())).toList();
    List<JsonNode> lines = lines(write(ExportFormat.JSONL));
    same("jsonl", lines.stream().map(l -> fields(l, "id", "text")).toList(), texts);
    same(
        "jsonl statements",
        lines.stream().map(l -> List.of("" + l.get("statements").size())).toList(),
        readings.stream().map(r -> List.of("" + r.statements().size())).toList());
    List<JsonNode> items = lines(write(ExportFormat.NINJS));
    same(
        "ninjs",
        items.stream()
            .map(
                i ->
                    List.of(
                        i.get("altIds").get(0).get("value").asText(),
                        i.get("bodies").get(0).get("value").asText()))
            .toList(),
        texts);
  }

  @Test
  void quotations() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Reading r : readings) {
      r.statements().stream()
          .filter(s -> s.kind() == Statement.Kind.DIRECT)
          .forEach(
              s ->
                  expected.add(
                      List.of(
                          Source.address(r.article()),
                          s.id(),
                          Source.words(s.content()).orElse(""),
                          s.speakers().stream()
                              .map(Actor::name)
                              .collect(Collectors.joining("; ")))));
    }
    List<List<String>> quotes = new ArrayList<>();
    for (JsonNode line : lines(write(ExportFormat.GQG))) {
      for (JsonNode quote : line.get("quotes")) {
        List<String> row = new ArrayList<>(List.of(line.get("url").asText()));
        row.addAll(fields(quote, "id", "quote", "speaker"));
        quotes.add(row);
      }
    }
    same("gqg", quotes, expected);
  }

  @Test
  void notes() throws Exception {
    List<List<String>> first =
        readings.stream()
            .flatMap(r -> Note.all(r).stream())
            .map(n -> List.of(n.id(), n.evidence().get(0).quote()))
            .toList();
    List<List<String>> pages = new ArrayList<>();
    for (JsonNode page : lines(write(ExportFormat.ANNOTATIONS))) {
      for (JsonNode item : page.get("items")) {
        String id = item.get("id").asText();
        String exact = item.get("target").get(0).findValue("exact").asText();
        pages.add(List.of(id.substring(id.indexOf('#') + 1), exact));
      }
    }
    same("annotations", pages, first);
    List<List<String>> imported = new ArrayList<>();
    for (JsonNode a : JSON.readTree(write(ExportFormat.HYPOTHESIS).toFile()).get("annotations")) {
      imported.add(List.of(a.get("id").asText(), a.findValue("exact").asText()));
    }
    same("hypothesis", imported, first);
  }

  @Test
  void plover() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Reading reading : Trip.told(ExportFormat.PLOVER)) {
      reading
          .actions()
          .forEach(
              a ->
                  expected.add(
                      List.of(
                          reading.article().id() + "#",
                          a.type().name(),
                          Source.words(a.evidence()).orElse(""))));
    }
    same(
        "plover",
        lines(write(ExportFormat.PLOVER)).stream()
            .map(
                e -> {
                  String id = e.get("id").asText();
                  return List.of(
                      id.substring(0, id.lastIndexOf('#') + 1),
                      e.get("event").get(0).asText(),
                      e.get("event_text").asText());
                })
            .toList(),
        expected);
  }

  @Test
  void linkedData() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Reading r : readings) {
      r.statements().forEach(s -> expected.add(List.of(Source.words(s.content()).orElse(""))));
      r.positions().forEach(p -> expected.add(List.of(Source.words(p.evidence()).orElse(""))));
    }
    List<List<String>> texts = new ArrayList<>();
    for (JsonNode node : JSON.readTree(write(ExportFormat.JSONLD).toFile()).get("@graph")) {
      if (node.has("text")) {
        texts.add(List.of(node.get("text").asText()));
      }
    }
    same("jsonld", texts, expected);
  }

  @Test
  void calendar() throws Exception {
    Selection meetings =
        new Selection(
            Optional.empty(), Optional.empty(), Set.of(), EnumSet.of(Kind.MEETING), Set.of());
    Reconciler record = new Reconciler();
    readings.stream().map(meetings::of).forEach(record::add);
    List<List<String>> expected =
        record.dossier().meetings().stream()
            .filter(m -> m.date().earliest().isPresent())
            .map(RoundTripTest::meeting)
            .toList();
    List<List<String>> events = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(write(ExportFormat.ICS))) {
      for (Component e :
          new CalendarBuilder().build(in).<CalendarComponent>getComponents("VEVENT")) {
        events.add(
            List.of(
                value(e, Property.UID),
                value(e, Property.DTSTART),
                value(e, Property.DTEND),
                value(e, Property.SEQUENCE)));
      }
    }
    same("ics", events, expected);
  }

  private static List<String> meeting(MeetingReport m) {
    return List.of(
        m.id() + "@rapporteur",
        m.date().earliest().orElseThrow().toString().replace("-", ""),
        m.date()
            .latest()
            .or(m.date()::earliest)
            .orElseThrow()
            .plusDays(1)
            .toString()
            .replace("-", ""),
        Integer.toString(m.history().size() - 1));
  }

  private static String value(Component event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void documents() throws Exception {
    List<List<String>> expected =
        readings.stream()
            .map(
                r ->
                    List.of(
                        r.article().text(),
                        Note.all(r).stream()
                            .flatMap(n -> n.evidence().stream())
                            .map(Evidence::quote)
                            .sorted()
                            .collect(Collectors.joining("|"))))
            .toList();
    List<List<String>> read = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(write(ExportFormat.CAS)))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        read.add(UimaDocument.read(new ByteArrayInputStream(zip.readAllBytes())));
      }
    }
    same("cas", read, expected);
  }

  /** How a cell looks in a format. */
  private interface Look {
    String of(Column<?> column, String cell);
  }

  private static List<List<String>> cells(Table<?> table, Look look) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Reading reading : readings) {
      table.each(
          new Source(reading),
          row ->
              rows.add(
                  IntStream.range(0, row.size())
                      .mapToObj(c -> look.of(table.columns().get(c), row.get(c).orElse("")))
                      .toList()));
    }
    return rows;
  }

  private static List<String> fields(JsonNode object, String... names) {
    return List.of(names).stream().map(n -> object.get(n).asText()).toList();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
      return all.readAll();
    }
  }
}
