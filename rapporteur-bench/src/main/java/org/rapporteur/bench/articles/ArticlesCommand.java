package org.rapporteur.bench.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.read.format.page.PageArticle;
import org.rapporteur.read.format.page.PageContext;
import org.rapporteur.read.format.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads saved pages and writes what was read of them, for the suite's scorer. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    description = "Reads the pages beside a gold file and writes bodies and metadata.")
public final class ArticlesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", description = "gold.json; pages lie in html/ beside it")
  private Path gold = Path.of("gold.json");

  @Option(names = "-o", paramLabel = "PRED", description = "where to write the predictions")
  private @Nullable Path predictions;

  @Option(names = "--abuse", description = "also read every page halved, flipped and doubled")
  private boolean abuse;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
    GoldSet set = GoldSet.read(gold);
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode all = mapper.createObjectNode();
    PageReader reader = new PageReader();
    for (Map.Entry<String, JsonNode> entry : set.pages().entrySet()) {
      String url = entry.getValue().path("url").asText("").strip();
      PageContext context = PageContext.of(entry.getKey());
      PageContext at = url.startsWith("http") ? context.at(url) : context;
      all.set(entry.getKey(), prediction(reader.read(set.html(entry.getKey()), at), mapper));
    }
    if (predictions != null) {
      mapper.writeValue(predictions.toFile(), all);
    }
    out.println("read " + all.size() + " pages");
    return abuse ? Abuse.run(set, out) : 0;
  }

  private static ObjectNode prediction(PageArticle page, ObjectMapper mapper) {
    Article article = page.article();
    ObjectNode node = mapper.createObjectNode();
    node.put("articleBody", body(article));
    node.put("title", article.metadata().title().orElse(""));
    node.put("date", article.metadata().published().map(p -> p.date().toString()).orElse(""));
    node.set("authors", mapper.valueToTree(article.metadata().bylines()));
    node.put("outlet", article.metadata().outlet().map(o -> o.name()).orElse(""));
    node.set(
        "origins",
        mapper.valueToTree(
            page.origins().stream().map(o -> o.field() + ": " + o.origin()).toList()));
    return node;
  }

  /**
   * The blocks that the suite counts as body: no headline, byline, caption, date or boilerplate.
   */
  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    for (Block block : article.blocks()) {
      switch (block.kind()) {
        case STANDFIRST, PARAGRAPH, HEADING, LIST_ITEM, BLOCK_QUOTE, TABLE ->
            body.append(article.quote(block.span())).append("\n\n");
        case TITLE, BYLINE, CAPTION, META_LINE, BOILERPLATE -> {}
      }
    }
    return body.toString();
  }
}
