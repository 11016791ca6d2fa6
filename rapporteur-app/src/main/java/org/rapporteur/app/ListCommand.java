package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.ItemKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code list}: what a record holds, of one kind. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists what a record holds, newest articles first.",
    footer = {"", "Example:  rapporteur list acts party:RUS type:threaten from:2022-01-01 --json"})
final class ListCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "articles",
      paramLabel = "KIND",
      description =
          "articles (default), statements, acts, meetings, positions, conditionals, figures,"
              + " people.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      description = "Only those that this finds (see search --help).")
  private List<String> words = new ArrayList<>();

  @Mixin private PageOptions page = new PageOptions();
  @Mixin private RecordOption record = new RecordOption();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    ItemKind wanted =
        ItemKind.parse(kind)
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.USAGE,
                        "list "
                            + kind
                            + ": there are articles, statements, acts, meetings, positions,"
                            + " conditionals, figures, people"));
    return new HitList(console, record, page)
        .print("kind:" + wanted.code() + " " + String.join(" ", words))
        .number();
  }
}
