package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.report.Note;

/** Formats for annotators, libraries of news and stores of RDF, read back by programs of others. */
class ToolFormatsTest {

  private static final List<Reading> READINGS = Sample.readings();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static List<Note> notes() {
    return READINGS.stream().flatMap(r -> Note.all(r).stream()).toList();
  }

  @Test
  void aGraphHoldsEveryRowAndWhereItComesFrom() throws Exception {
    Export.Written written = Sample.write(ExportFormat.TURTLE, folder.resolve("t.ttl"));
    Model graph = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(graph));
    parser.parse(new StringReader(Files.readString(folder.resolve("t.ttl"))), "urn:base:");

    long rows = written.rows().values().stream().mapToLong(n -> n).sum();
    assertThat(graph.filter(null, RDF.TYPE, PROV.ENTITY)).hasSize((int) rows);
    assertThat(graph.filter(null, PROV.WAS_DERIVED_FROM, null)).hasSize((int) rows - 2);
    assertThat(graph.filter(null, PROV.WAS_GENERATED_BY, null)).isNotEmpty();
    String words = "urn:rapporteur:vocabulary#words";
    List<String> said = new ArrayList<>();
    graph.filter(null, Values.iri(words), null).forEach(s -> said.add(s.getObject().stringValue()));
    assertThat(said)
        .containsAll(
            READINGS.stream()
                .flatMap(r -> r.statements().stream())
                .map(s -> Source.words(s.content()).orElseThrow())
                .toList());
  }

  @Test
  void aNoteStandsAtTheWordsOfEveryFinding() throws IOException {
    JsonNode file = JSON.readTree(Sample.text(ExportFormat.HYPOTHESIS));
    JsonNode annotations = file.get("annotations");

    assertThat(file.get("export_date").asText()).isEqualTo("2031-03-05T00:00:00Z");
    assertThat(annotations).hasSize(notes().size());
    String text = READINGS.get(0).article().text();
    for (JsonNode a : annotations) {
      assertThat(a.get("tags")).hasSize(2);
      assertThat(a.get("document").get("title").get(0).asText()).isNotBlank();
      JsonNode quote = a.get("target").get(0).get("selector").get(0);
      String around = quote.get("prefix").asText() + quote.get("exact").asText();
      assertThat(text + READINGS.get(1).article().text())
          .contains(around + quote.get("suffix").asText());
      assertThat(a.get("target").get(0).get("source")).isEqualTo(a.get("uri"));
    }
  }

  @Test
  void anItemIsTheArticleWithWhatIsInIt() throws IOException {
    List<String> lines = Sample.text(ExportFormat.NINJS).lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode item = JSON.readTree(lines.get(0));

    assertThat(item.get("bodies").get(0).get("value").asText())
        .isEqualTo(READINGS.get(0).article().text());
    assertThat(item.get("people")).hasSize(READINGS.get(0).people().size());
    assertThat(item.get("events")).hasSize(READINGS.get(0).meetings().size());
    assertThat(item.get("subjects")).hasSize(READINGS.get(0).positions().size());
    assertThat(Sample.write(ExportFormat.NINJS, folder.resolve("n")).leftOut())
        .containsEntry("acts", READINGS.stream().mapToLong(r -> r.actions().size()).sum());
  }

  @Test
  void documentsOfAnnotatorsHoldTextAndPlaces() throws Exception {
    Path file = folder.resolve("c.zip");
    Sample.write(ExportFormat.CAS, file);
    Sample.write(ExportFormat.CAS, folder.resolve("again.zip"));
    assertThat(file).hasSameBinaryContentAs(folder.resolve("again.zip"));

    int at = 0;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        List<String> document = UimaDocument.read(new ByteArrayInputStream(zip.readAllBytes()));
        Reading reading = READINGS.get(at++);
        assertThat(document)
            .containsExactly(
                reading.article().text(),
                Note.all(reading).stream()
                    .flatMap(n -> n.evidence().stream())
                    .map(Evidence::quote)
                    .sorted()
                    .collect(Collectors.joining("|")));
      }
    }
    assertThat(at).isEqualTo(READINGS.size());
  }
}
