package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.Damage;
import org.rapporteur.store.RecordAddress;
import org.rapporteur.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code record repair}: a damaged record, made anew of all that can be read. */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes a damaged record anew of all that can be read, and names what is lost.",
      "The damaged file stays beside it as FILE.damaged. Nothing else may use the record meanwhile."
    })
final class RecordRepairCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(
      paramLabel = "RECORD",
      arity = "0..1",
      converter = RecordOption.Converter.class,
      description = "The record, without --record.")
  private @Nullable RecordAddress given;

  RecordRepairCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    RecordAddress damaged = record.or(given);
    if (RecordOption.isMissing(damaged)) {
      throw new Refusal(ExitCode.NO_INPUT, damaged + ": there is no record here");
    }
    Path file =
        damaged
            .file()
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.USAGE,
                        damaged
                            + ": is on a server; save what can be read of it with: rapporteur record"
                            + " copy "
                            + damaged
                            + " FILE"));
    Path kept = file.resolveSibling(file.getFileName() + ".damaged");
    List<Damage> lost = new RecordFile(file).repair(kept);
    RecordCheckCommand.write(console, lost);
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.EXISTING)) {
      console.out().append(file + " holds " + store.size() + " articles; the file as it was: ");
      console.out().append(kept + "\n");
    }
    return ExitCode.OK.number();
  }
}
