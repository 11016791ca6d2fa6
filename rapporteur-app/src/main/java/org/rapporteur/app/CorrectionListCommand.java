package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.desk.CorrectionNotes;
import org.rapporteur.desk.Corrections;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.RuleCheck;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.report.brief.CorrectionNote;
import org.rapporteur.store.AuditEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The commands for all corrections of a record. */
abstract class CorrectionListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RecordOption record = new RecordOption();

  CorrectionListCommand(Console console) {
    this.console = console;
  }

  /** Does what it does with the open record. */
  abstract void run(Desk desk, Console out) throws IOException, Refusal;

  @Override
  public Integer call() throws IOException, Refusal {
    try (Desk desk = Desk.open(record.address())) {
      run(desk, console);
    }
    return ExitCode.OK.number();
  }

  private static void line(Console out, String words) throws IOException {
    out.out().append(Terminal.plain(words)).append('\n');
  }

  /** {@code list}: the corrections that hold. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description =
          "The corrections that hold, those that fit nothing any more, and which rules"
              + " were corrected how often.")
  static final class Held extends CorrectionListCommand {
    Held(Console console) {
      super(console);
    }

    @Override
    void run(Desk desk, Console out) throws IOException {
      Corrections corrections = desk.corrections();
      for (Overlay.Outcome outcome : corrections.over(desk.readings()).outcomes()) {
        Correction c = outcome.correction();
        CorrectionNote note = CorrectionNotes.of(outcome);
        line(
            out,
            String.join(
                "  ",
                c.id(),
                note.day().toString(),
                c.by(),
                c.anchor().article(),
                note.deed(),
                "\"" + c.anchor().quote() + "\"",
                c.why().orElse(""),
                outcome.state() == Overlay.State.LEFT_OVER
                    ? "FITS NOTHING ANY MORE"
                    : outcome.state() == Overlay.State.MOVED ? "(moved)" : ""));
      }
      for (RuleCheck rule : corrections.checks()) {
        line(
            out,
            String.format(
                Locale.ROOT,
                "rule %s: looked at %d, confirmed %d, changed %d, rejected %d",
                rule.rule(),
                rule.lookedAt(),
                rule.confirmed(),
                rule.changed(),
                rule.rejected()));
      }
    }
  }

  /** {@code log}: what was done with corrections. */
  @Command(
      name = "log",
      mixinStandardHelpOptions = true,
      description = "Who made, imported or undid which correction, and when. It only grows.")
  static final class Log extends CorrectionListCommand {
    Log(Console console) {
      super(console);
    }

    @Override
    void run(Desk desk, Console out) throws IOException {
      for (AuditEntry e : desk.corrections().log()) {
        line(
            out, String.join("  ", e.at().toString(), e.who(), e.deed(), e.correction(), e.line()));
      }
    }
  }

  /** {@code undo}: takes a correction back. */
  @Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes a correction back.")
  static final class Undo extends CorrectionListCommand {
    @Parameters(paramLabel = "ID", description = "The correction's id.")
    private String id = "";

    @Mixin private CorrectorOptions corrector = new CorrectorOptions();

    Undo(Console console) {
      super(console);
    }

    @Override
    void run(Desk desk, Console out) throws IOException, Refusal {
      if (!desk.corrections().undo(id, corrector.by(out), Clock.systemUTC().instant())) {
        throw new Refusal(ExitCode.NO_INPUT, id + ": no correction of this id holds");
      }
      line(out, "undone " + id);
    }
  }

  /** {@code export}: the corrections as JSON Lines. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes the corrections that hold as JSON Lines.")
  static final class Export extends CorrectionListCommand {
    Export(Console console) {
      super(console);
    }

    @Override
    void run(Desk desk, Console out) throws IOException {
      for (Correction c : desk.corrections().holding()) {
        out.out().append(CorrectionJson.write(c)).append('\n');
      }
    }
  }

  /** {@code import}: corrections that were made elsewhere. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Takes corrections from JSON Lines, all or none; known ones change nothing.")
  static final class Import extends CorrectionListCommand {
    @Parameters(paramLabel = "FILE", description = "What export wrote.")
    private Path file = Path.of("");

    @Mixin private CorrectorOptions corrector = new CorrectorOptions();

    Import(Console console) {
      super(console);
    }

    @Override
    void run(Desk desk, Console out) throws IOException, Refusal {
      List<Correction> taken = new ArrayList<>();
      int number = 0;
      try {
        for (String text : Files.readAllLines(file)) {
          number++;
          if (!text.isBlank()) {
            taken.add(CorrectionJson.read(text));
          }
        }
      } catch (CorrectionException e) {
        throw new Refusal(ExitCode.DATA, file + ": line " + number + ": " + e.getMessage(), e);
      } catch (NoSuchFileException e) {
        throw new Refusal(ExitCode.NO_INPUT, file + ": there is no such file", e);
      }
      int added = desk.corrections().take(taken, corrector.by(out), Clock.systemUTC().instant());
      line(out, added + " of " + taken.size() + " corrections are new");
    }
  }
}
