package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.Damage;
import org.rapporteur.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code record check}: whether all of a record can be read. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Looks through every page and every article of a record; changes nothing.",
      "Ends with 65 if something is damaged, and names it."
    })
final class RecordCheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RecordOption record = new RecordOption();

  RecordCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    if (!Files.exists(record.file())) {
      throw new Refusal(ExitCode.NO_INPUT, record.file() + ": there is no record here");
    }
    List<Damage> found = new RecordFile(record.file()).check();
    if (found.isEmpty()) {
      console.out().append(record.file() + ": nothing is damaged\n");
      return ExitCode.OK.number();
    }
    write(console, found);
    console.say(
        record.file()
            + ": is damaged; save what can be read with: rapporteur record repair --record "
            + record.file());
    return ExitCode.DATA.number();
  }

  /** A line for each. */
  static void write(Console console, List<Damage> found) throws IOException {
    for (Damage damage : found) {
      console
          .out()
          .append(Terminal.plain(damage.name() + ": " + damage.kind().effect()))
          .append('\n');
    }
  }
}
