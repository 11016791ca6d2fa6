package org.rapporteur.bench.actors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.read.actor.ActorPhrases;
import org.rapporteur.record.Actor;
import org.rapporteur.record.PloverCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Resolves the actor phrases of a file and writes their countries and sectors. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Writes country and sector of every actor phrase of a file.")
public final class ActorsCommand implements Callable<Integer> {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

  private final ObjectMapper mapper = new ObjectMapper();

  @Parameters(paramLabel = "FILE", description = "JSON Lines with id and text, plain or gzip")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PRED",
      description = "where to write JSON Lines")
  private Path output = Path.of("actors.jsonl");

  @Override
  public Integer call() throws IOException {
    ActorPhrases phrases = new ActorPhrases();
    try (BufferedReader in = open(file);
        BufferedWriter out = Files.newBufferedWriter(output)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          out.write(mapper.writeValueAsString(predict(phrases, mapper.readTree(line))));
          out.write('\n');
        }
      }
    }
    return 0;
  }

  private ObjectNode predict(ActorPhrases phrases, JsonNode record) {
    ObjectNode predicted = mapper.createObjectNode();
    predicted.put("id", record.path("id").asText());
    String text = record.path("text").asText();
    if (!text.isBlank()) {
      Actor actor =
          phrases.resolve(
              text,
              Optional.of(record.path("context").asText()).filter(c -> !c.isBlank()),
              date(record.path("date").asText()));
      predicted.put("country", country(actor));
      predicted.put("sector", actor.sector().orElse(""));
    }
    return predicted;
  }

  /** The files' convention: a sector is not a country as well. */
  private static String country(Actor actor) {
    String code = PloverCode.of(actor).country();
    return actor.sector().filter(code::equals).isPresent() ? "" : code;
  }

  private static Optional<LocalDate> date(String text) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException e) {
        // The next format may fit; a date that none fits is left out.
      }
    }
    return Optional.empty();
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
