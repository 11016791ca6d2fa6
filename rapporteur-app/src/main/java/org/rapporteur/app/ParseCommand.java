package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.article.Article;
import org.rapporteur.read.language.Language;
import org.rapporteur.report.Conllu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parse}: sentences, tags and trees as CoNLL-U. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes the sentences of articles as CoNLL-U, with tags, trees, and spans in MISC.")
final class ParseCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, or -.")
  private List<String> paths = List.of();

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Language language = Language.load();
    RunReport report = new RunReport();
    try (Sources sources = Sources.of(paths, console)) {
      while (sources.hasNext()) {
        Incoming item = sources.next();
        if (item instanceof Incoming.Read read) {
          Article article = read.article();
          console
              .out()
              .write(Conllu.sentences(article.text(), language.analyse(article).sentences()));
        } else if (item instanceof Incoming.LeftOut left) {
          console.say(left.name() + ": " + left.reason());
          report.leftOut(left);
        }
      }
    }
    return report.code().number();
  }
}
