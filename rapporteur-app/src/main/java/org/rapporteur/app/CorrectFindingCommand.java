package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Correction.Verb;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The commands that correct one finding. */
abstract class CorrectFindingCommand implements Callable<Integer> {

  private final Console console;
  private final Verb verb;

  @Parameters(
      index = "0",
      paramLabel = "FINDING",
      description = "The finding's id, as search, list and extract name it.")
  private String finding = "";

  @Mixin private CorrectorOptions corrector = new CorrectorOptions();
  @Mixin private RecordOption record = new RecordOption();

  CorrectFindingCommand(Console console, Verb verb) {
    this.console = console;
    this.verb = verb;
  }

  /** What is changed to what. */
  List<String> changes() {
    return List.of();
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Draft draft = corrector.draft(console, verb, changes());
    try (Desk desk = Desk.open(record.address())) {
      Optional<String> article = desk.articleOf(finding);
      Optional<Reading> reading =
          article.isPresent() ? desk.reading(article.get()) : Optional.empty();
      if (reading.isEmpty()) {
        throw new Refusal(
            ExitCode.NO_INPUT, finding + ": " + record.address() + " holds no such finding");
      }
      Correction correction = draft.of(reading.get(), finding);
      desk.corrections().make(correction);
      console.out().append("kept " + correction.id() + "\n");
      return ExitCode.OK.number();
    } catch (CorrectionException e) {
      throw CorrectorOptions.refusal(e);
    }
  }

  /** {@code reject}: it is not so. */
  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "It is not so, and is left out.")
  static final class Reject extends CorrectFindingCommand {
    Reject(Console console) {
      super(console, Verb.REJECT);
    }
  }

  /** {@code confirm}: it is so. */
  @Command(name = "confirm", mixinStandardHelpOptions = true, description = "It is so.")
  static final class Confirm extends CorrectFindingCommand {
    Confirm(Console console) {
      super(console, Verb.CONFIRM);
    }
  }

  /** {@code note}: a remark. */
  @Command(
      name = "note",
      mixinStandardHelpOptions = true,
      description = "A remark that changes nothing; give it with --why.")
  static final class Note extends CorrectFindingCommand {
    Note(Console console) {
      super(console, Verb.NOTE);
    }
  }

  /** {@code set}: something of it is otherwise. */
  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = "Something of it is otherwise.")
  static final class Set extends CorrectFindingCommand {
    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "FIELD=VALUE",
        description =
            "speaker, party, actor, recipient, type, status, date, issue; of a figure value, unit,"
                + " what; of an if-then condition, consequence (words among its own); of a person name"
                + " (one that the article has already makes the two one).")
    private List<String> changes = new ArrayList<>();

    Set(Console console) {
      super(console, Verb.SET);
    }

    @Override
    List<String> changes() {
      return changes;
    }
  }
}
