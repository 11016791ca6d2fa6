package org.rapporteur.bench.statements;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.bench.statements.Pack.Annotated;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.attribution.AttributionModel;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a pack's articles and writes the attributions found, in the form of its scorer. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Writes the attributions found in a pack's articles.")
public final class StatementsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PACK", description = "JSON Lines, plain or gzip")
  private Path pack = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "predictions")
  private Path output = Path.of("predicted.jsonl");

  @Option(names = "--model", description = "a model instead of the library's")
  private Path model = Path.of("");

  @Override
  public Integer call() throws IOException {
    Language language = Language.load().knowing(Map.of(), new CastReader().familyNames());
    StoryReader stories = new StoryReader();
    AttributionReader reader = new AttributionReader(model());
    ObjectMapper json = new ObjectMapper();
    Agreement agreement = new Agreement();
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(output), false, StandardCharsets.UTF_8)) {
      for (Annotated a : Pack.read(pack).articles()) {
        Article article = stories.read(a.id(), a.text(), Metadata.unknown());
        List<Statement> found = reader.read(language.analyse(article), Cast.empty(), List.of());
        ObjectNode line = json.createObjectNode();
        line.put("id", a.id());
        ArrayNode list = line.putArray("attributions");
        List<Attribution> attributions = Attribution.of(found);
        agreement.add(a, attributions);
        for (Attribution x : attributions) {
          ObjectNode node = list.addObject();
          put(node.putArray("source"), a.text(), x.source());
          put(node.putArray("cue"), a.text(), x.cue());
          put(node.putArray("content"), a.text(), x.content());
          node.put("confidence", x.confidence());
          node.put("rule", x.rule());
        }
        out.println(json.writeValueAsString(line));
      }
    }
    System.out.println(agreement.report());
    return 0;
  }

  private AttributionModel model() throws IOException {
    if (model.toString().isEmpty()) {
      return AttributionModel.standard();
    }
    try (InputStream in = Files.newInputStream(model)) {
      return AttributionModel.read(in);
    }
  }

  private static void put(ArrayNode to, String text, List<Evidence> spans) {
    for (Evidence e : spans) {
      to.addArray()
          .add(text.codePointCount(0, e.span().start()))
          .add(text.codePointCount(0, e.span().end()));
    }
  }
}
