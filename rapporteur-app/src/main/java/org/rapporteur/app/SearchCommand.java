package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code search}: articles and findings of a record by their words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds articles and statements of a record, newest articles first.",
    footer = {
      "",
      "QUERY: words, \"a phrase\", prefix*, AND, OR, NOT (or -word), brackets, and fields:",
      "speaker:NAME party:CODE name:NAME outlet:NAME type:CODE status:CODE article:ID",
      "from:DAY to:DAY (of publication), since:CHANGE, kind:article,statement,act,meeting,position,",
      "conditional,figure,person. Case, accents, apostrophes and hyphens do not matter.",
      "Example:  rapporteur search '\"red line\" party:RUS from:2022-01-01 -exercise'"
    })
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Mixin private PageOptions page = new PageOptions();
  @Mixin private RecordOption record = new RecordOption();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    return new HitList(console, record, page).print(String.join(" ", words)).number();
  }
}
