package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.lexicon.LexiconPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lexicon}: the words that come along, in the form of a user's own file. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Prints the built-in lexicon, which says what its entries mean, in the form that --lexicon"
            + " takes (docs/lexicon.md).")
final class LexiconCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "LIST",
      arity = "0..*",
      description =
          "words, frames, nominals, stances, conditionals, meetings, units; default: all.")
  private List<String> lists = LexiconPart.titles();

  LexiconCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    for (String title : lists) {
      LexiconPart part =
          LexiconPart.of(title)
              .orElseThrow(
                  () ->
                      new Refusal(
                          ExitCode.USAGE,
                          title + ": no such list; there are " + LexiconPart.titles()));
      console.out().append('[').append(title).append("]\n").append(part.text()).append('\n');
    }
    return ExitCode.OK.number();
  }
}
