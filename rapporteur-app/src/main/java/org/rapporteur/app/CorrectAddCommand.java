package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code correct add}: what an article says and was not found. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "The article says it, and it was not found.")
final class CorrectAddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "KIND", description = "statement, act or position.")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "ARTICLE", description = "The article's id.")
  private String article = "";

  @Parameters(
      index = "2",
      paramLabel = "WORDS",
      description = "Its words, exactly as the article prints them; they must stand there once.")
  private String words = "";

  @Parameters(
      index = "3..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      description =
          "Of a statement speaker, party, date; of an act actor, type, recipient, status, date;"
              + " of a position party, type (stance), issue, recipient, date; of a conditional type,"
              + " condition, consequence (words among WORDS), party, recipient; of a meeting party, status,"
              + " date; of a figure value, unit, what, party, date; of a person name, party.")
  private List<String> changes = new ArrayList<>();

  @Mixin private CorrectorOptions corrector = new CorrectorOptions();
  @Mixin private RecordOption record = new RecordOption();

  CorrectAddCommand(Console console) {
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
                        kind
                            + ": add statement, act, position, conditional, meeting, figure, person"));
    try (Desk desk = Desk.open(record.address())) {
      Reading reading =
          desk.reading(article)
              .orElseThrow(
                  () ->
                      new Refusal(
                          ExitCode.NO_INPUT,
                          article + ": " + record.address() + " holds no such article"));
      String text = reading.article().text();
      int at = text.indexOf(words);
      if (words.isEmpty() || at < 0 || text.indexOf(words, at + 1) >= 0) {
        throw new Refusal(
            ExitCode.USAGE,
            article
                + (at < 0
                    ? ": these words do not stand there: "
                    : ": more than once stands there: ")
                + words);
      }
      Correction correction =
          corrector
              .draft(console, Correction.Verb.ADD, changes)
              .at(reading, wanted, new Span(at, at + words.length()));
      desk.corrections().make(correction);
      console.out().append("kept " + correction.id() + "\n");
      return ExitCode.OK.number();
    } catch (CorrectionException e) {
      throw CorrectorOptions.refusal(e);
    }
  }
}
