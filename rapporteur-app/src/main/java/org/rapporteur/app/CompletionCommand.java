package org.rapporteur.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code completion}: the script that lets a shell complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the completion script for bash and zsh: source <(rapporteur completion)")
final class CompletionCommand implements Callable<Integer> {

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine program = new CommandLine(new Rapporteur(), new Commands(console));
    console.out().write(AutoComplete.bash("rapporteur", program));
    return ExitCode.OK.number();
  }
}
