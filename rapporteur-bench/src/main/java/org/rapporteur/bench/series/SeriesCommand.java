package org.rapporteur.bench.series;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reconcile.path.ChangePoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for dated turning points among the breaks of monthly sums of event scores. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    description = "Finds turning points in event series and says how many of the dated ones.")
public final class SeriesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "NAME.tsv.gz with date, source, target, goldstein; turning_points.json")
  private Path directory = Path.of("");

  private record Event(YearMonth month, String source, String target, double score) {}

  private record Dyad(String series, String a, String b) implements Comparable<Dyad> {
    @Override
    public int compareTo(Dyad other) {
      return toString().compareTo(other.toString());
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, List<Event>> events = new TreeMap<>();
    Map<Dyad, List<JsonNode>> turns = new TreeMap<>();
    JsonNode all =
        new ObjectMapper().readTree(Files.readAllBytes(directory.resolve("turning_points.json")));
    for (JsonNode turn : all) {
      String series = turn.path("series").asText();
      if (!events.containsKey(series)) {
        events.put(series, read(directory.resolve(series + ".tsv.gz")));
      }
      turns
          .computeIfAbsent(
              new Dyad(series, turn.path("a").asText(), turn.path("b").asText()),
              d -> new ArrayList<>())
          .add(turn);
    }
    int found = 0;
    int breaks = 0;
    double years = 0;
    for (Map.Entry<Dyad, List<JsonNode>> e : turns.entrySet()) {
      NavigableMap<YearMonth, Double> months =
          months(e.getKey(), events.getOrDefault(e.getKey().series(), List.of()));
      List<ChangePoints.Break> points =
          ChangePoints.of(months.values().stream().mapToDouble(Double::doubleValue).toArray());
      breaks += points.size();
      years += months.size() / 12.0;
      for (JsonNode turn : e.getValue()) {
        boolean hit = hit(turn, months.firstKey(), points);
        found += hit ? 1 : 0;
        out.println(
            (hit ? "found   " : "missed  ")
                + turn.path("date").asText()
                + " "
                + e.getKey().a()
                + " "
                + e.getKey().b()
                + " "
                + turn.path("toward").asText());
      }
    }
    out.printf(
        "turning points found %d of %d, change points a dyad-year %.2f%n",
        found, all.size(), breaks / years);
    out.flush();
    return 0;
  }

  /** A break the right way round, from a month before to two after. */
  private static boolean hit(JsonNode turn, YearMonth first, List<ChangePoints.Break> points) {
    long month =
        ChronoUnit.MONTHS.between(
            first, YearMonth.parse(turn.path("date").asText().substring(0, 7)));
    boolean up = turn.path("toward").asText().equals("cooperation");
    return points.stream()
        .anyMatch(b -> b.at() >= month - 1 && b.at() <= month + 2 && (b.change() > 0) == up);
  }

  private static List<Event> read(Path file) throws IOException {
    List<Event> found = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> head = Arrays.asList(in.readLine().split("\t"));
      int date = head.indexOf("date");
      int source = head.indexOf("source");
      int target = head.indexOf("target");
      int score = head.indexOf("goldstein");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", -1);
        found.add(
            new Event(
                YearMonth.parse(fields[date].substring(0, 7)),
                state(fields[source]),
                state(fields[target]),
                Double.parseDouble(fields[score])));
      }
    }
    return found;
  }

  private static String state(String code) {
    return code.substring(0, Math.min(3, code.length()));
  }

  private static NavigableMap<YearMonth, Double> months(Dyad dyad, List<Event> events) {
    Set<String> a = Set.of(dyad.a().split("\\|"));
    Set<String> b = Set.of(dyad.b().split("\\|"));
    TreeMap<YearMonth, Double> sums = new TreeMap<>();
    for (Event e : events) {
      if ((a.contains(e.source()) && b.contains(e.target()))
          || (b.contains(e.source()) && a.contains(e.target()))) {
        sums.merge(e.month(), e.score(), Double::sum);
      }
    }
    TreeMap<YearMonth, Double> filled = new TreeMap<>();
    for (YearMonth m = sums.firstKey(); !m.isAfter(sums.lastKey()); m = m.plusMonths(1)) {
      filled.put(m, sums.getOrDefault(m, 0.0));
    }
    return filled;
  }
}
