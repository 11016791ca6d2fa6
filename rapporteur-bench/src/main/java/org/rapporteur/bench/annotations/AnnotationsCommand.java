package org.rapporteur.bench.annotations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lays our annotations beside the articles that they are of. The annotations come along, without
 * any text: parties, types, stances and where in the article their evidence stands, in code points;
 * an article is known by the first eight hexadecimal digits of the SHA-1 of its title and outlet.
 * Beside them the short texts that we invented, with theirs: most are sets that differ in one thing
 * which turns what is told. They are of no crisis and in no fold.
 */
@Command(
    name = "annotations",
    mixinStandardHelpOptions = true,
    description = "Writes gold files and texts of the articles that we annotated, to train on.")
public final class AnnotationsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NEWS",
      description =
          "articles, a JSON object a line: outlet, title, published, text (.gz);"
              + " without them only what we invented")
  private Optional<Path> news = Optional.empty();

  @Option(names = "--folds", paramLabel = "FILE", description = "article to fold, to add to")
  private Optional<Path> folds = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "gets gold/, texts/ and folds.json")
  private Path output = Path.of("");

  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public Integer call() throws IOException {
    Map<String, JsonNode> annotated = annotated();
    Path gold = Files.createDirectories(output.resolve("gold"));
    Path texts = Files.createDirectories(output.resolve("texts"));
    ObjectNode held =
        folds.isPresent()
            ? (ObjectNode) mapper.readTree(folds.get().toFile())
            : mapper.createObjectNode();
    int invented = invented(gold, texts);
    int found = news.isPresent() ? annotated(news.get(), annotated, gold, texts, held) : 0;
    mapper.writeValue(output.resolve("folds.json").toFile(), held);
    System.out.println(invented + " invented texts");
    news.ifPresent(
        n ->
            System.out.println(
                found + " of " + annotated.size() + " annotated articles found in " + n));
    return news.isPresent() && found == 0 ? 1 : 0;
  }

  private int annotated(
      Path from, Map<String, JsonNode> annotated, Path gold, Path texts, ObjectNode held)
      throws IOException {
    int found = 0;
    try (BufferedReader in = lines(Files.newInputStream(from))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode article = mapper.readTree(line);
        JsonNode known = annotated.get(id(article));
        if (known != null) {
          String name = "x" + id(article);
          write(name, text(article), known, gold, texts);
          held.put(name, known.path("crisis").asInt());
          found++;
        }
      }
    }
    return found;
  }

  private int invented(Path gold, Path texts) throws IOException {
    int found = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(resource("invented.jsonl"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode text = mapper.readTree(line);
        write("z" + text.path("article").asText(), text.path("text").asText(), text, gold, texts);
        found++;
      }
    }
    return found;
  }

  private void write(String name, String text, JsonNode known, Path gold, Path texts)
      throws IOException {
    Files.writeString(texts.resolve(name + ".txt"), text);
    mapper.writeValue(gold.resolve(name + ".json").toFile(), gold(name, known));
  }

  private static InputStream resource(String name) {
    InputStream stream = AnnotationsCommand.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("not on the class path: annotations/" + name);
    }
    return stream;
  }

  private Map<String, JsonNode> annotated() throws IOException {
    Map<String, JsonNode> found = new TreeMap<>();
    try (BufferedReader in = lines(resource("news.jsonl.gz"))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode node = mapper.readTree(line);
        found.put(node.path("article").asText(), node);
      }
    }
    return found;
  }

  private static BufferedReader lines(InputStream packed) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
  }

  private static String id(JsonNode article) {
    String known = article.path("title").asText() + article.path("outlet").asText();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(known.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("no SHA-1 in this Java", e));
    }
  }

  /** The article as a page would be saved: title, outlet, day, text. */
  private static String text(JsonNode article) {
    String title = article.path("title").asText();
    String body = article.path("text").asText();
    String day = article.path("published").asText("");
    String head = title + "\n\n" + article.path("outlet").asText();
    return body.startsWith(title)
        ? body
        : head + (day.isEmpty() || day.equals("null") ? "" : "\n" + day) + "\n\n" + body + "\n";
  }

  private ObjectNode gold(String name, JsonNode known) {
    ObjectNode gold = mapper.createObjectNode().put("article", name + ".txt");
    gold.put(Annotated.OURS, true);
    if (known.has(Annotated.ASKED)) {
      gold.set(Annotated.ASKED, known.path(Annotated.ASKED));
    }
    ArrayNode acts = gold.putArray("actions");
    for (JsonNode a : known.path("acts")) {
      acts.addObject()
          .put("actor", a.path(0).asText())
          .put("recipient", a.path(1).asText())
          .put("type", a.path(2).asText())
          .put("status", a.path(3).asText())
          .set("evidence", a.path(4));
    }
    ArrayNode positions = gold.putArray("positions");
    for (JsonNode p : known.path("positions")) {
      ObjectNode each = positions.addObject().put("party", p.path(0).asText());
      each.set("toward", p.path(1));
      each.put("stance", p.path(2).asText()).set("evidence", p.path(3));
    }
    return gold;
  }
}
