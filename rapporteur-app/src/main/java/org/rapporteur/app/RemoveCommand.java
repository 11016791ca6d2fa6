package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code remove}: takes articles out of a record. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Takes articles out of a record, with all that was found in them. Reading the same file"
            + " again brings an article back.")
final class RemoveCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "The articles' ids, as list, search and extract name them.")
  private List<String> ids = new ArrayList<>();

  @Mixin private RecordOption record = new RecordOption();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ExitCode code = ExitCode.OK;
    try (Desk desk = Desk.open(record.address())) {
      for (String id : ids) {
        if (desk.remove(id)) {
          console.out().append("removed ").append(Terminal.plain(id)).append('\n');
        } else {
          console.say(id + ": " + record.address() + " holds no such article");
          code = ExitCode.NO_INPUT;
        }
      }
      console.out().append(record.address() + " holds " + desk.size() + " articles\n");
    }
    return code.number();
  }
}
