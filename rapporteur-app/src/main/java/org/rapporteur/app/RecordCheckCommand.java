package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Damage;
import org.rapporteur.store.RecordAddress;
import org.rapporteur.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "RECORD",
      arity = "0..1",
      converter = RecordOption.Converter.class,
      description = "The record, without --record.")
  private @Nullable RecordAddress given;

  RecordCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    RecordAddress looked = record.or(given);
    if (RecordOption.isMissing(looked)) {
      throw new Refusal(ExitCode.NO_INPUT, looked + ": there is no record here");
    }
    List<Damage> found = RecordFile.check(looked);
    if (found.isEmpty()) {
      console.out().append(looked + ": nothing is damaged\n");
      return ExitCode.OK.number();
    }
    write(console, found);
    console.say(
        looked
            + ": is damaged; save what can be read with: rapporteur record "
            + looked.file().map(f -> "repair --record " + f).orElse("copy " + looked + " FILE"));
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
