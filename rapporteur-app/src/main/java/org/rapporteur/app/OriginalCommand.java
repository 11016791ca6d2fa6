package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.article.Original;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code original}: what an article of the record was read from. */
@Command(
    name = "original",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Gives back what an article of the record was read from, byte for byte.")
final class OriginalCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ID", description = "The article's id, as extract and brief name it.")
  private String id = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it.")
  private @Nullable Path output;

  @Option(
      names = "--at",
      arity = "2",
      paramLabel = "OFFSET",
      description =
          "Print only what stands in the original for this stretch of the article's text (code"
              + " points, as extract counts).")
  private List<Integer> at = new ArrayList<>();

  @Mixin private RecordOption record = new RecordOption();

  OriginalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try (ArticleStore store = ArticleStore.openAsAllowed(record.address())) {
      Original original =
          store.original(id).orElseThrow(() -> none("holds no original of that article"));
      if (!at.isEmpty()) {
        Article article = store.article(id).orElseThrow(() -> none("holds no such article"));
        String passage =
            original
                .passage(span(article.text()))
                .orElseThrow(() -> none("knows no way from the article's text to " + original));
        console.out().append(passage).append('\n');
      } else if (output != null) {
        WholeFile.write(output, original.bytes());
      } else {
        console
            .out()
            .append(
                original.text().orElseThrow(() -> none("holds " + original + "; give -o FILE")));
      }
      return ExitCode.OK.number();
    }
  }

  private Span span(String text) throws Refusal {
    int from = at.get(0);
    int to = at.get(1);
    if (from < 0 || to < from || to > text.codePointCount(0, text.length())) {
      throw new Refusal(ExitCode.USAGE, "--at " + from + " " + to + ": is outside the article");
    }
    return new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private Refusal none(String why) {
    return new Refusal(ExitCode.NO_INPUT, id + ": " + record.address() + " " + why);
  }
}
