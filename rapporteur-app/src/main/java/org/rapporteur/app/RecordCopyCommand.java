package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.Damage;
import org.rapporteur.store.RecordAddress;
import org.rapporteur.store.RecordCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code record copy}: a record at another place. */
@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Copies a whole record to a place where none is yet, from a file or a server to a file or a",
      "server: articles, findings, originals, corrections with their log, alerts, what is new since."
          + " What cannot be read is left out and named, and ends it with 65."
    })
final class RecordCopyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      converter = RecordOption.Converter.class,
      description = "A file, or postgresql://user@host:port/database.")
  private @Nullable RecordAddress from;

  @Parameters(
      index = "1",
      paramLabel = "TO",
      converter = RecordOption.Converter.class,
      description = "The same, where no record is yet.")
  private @Nullable RecordAddress to;

  RecordCopyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    if (from == null || to == null) {
      throw new Refusal(ExitCode.USAGE, "record copy needs a record and a place: FROM TO");
    }
    if (RecordOption.isMissing(from)) {
      throw new Refusal(ExitCode.NO_INPUT, from + ": there is no record here");
    }
    List<Damage> lost = RecordCopy.copy(from, to);
    RecordCheckCommand.write(console, lost);
    try (ArticleStore store = ArticleStore.open(to, ArticleStore.Mode.EXISTING)) {
      console.out().append(to + " holds " + store.size() + " articles\n");
    }
    return (lost.isEmpty() ? ExitCode.OK : ExitCode.DATA).number();
  }
}
