package org.rapporteur.app;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** What an option or argument may be: the names of an enum, that are taken in small, too. */
  private static final Pattern VALUES = Pattern.compile("(?<=_args=\\()\"[^)\\n]*(?=\\))");

  private static final String NO_FILES = "type compopt &>/dev/null && compopt +o default";

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine program = new CommandLine(new Rapporteur(), new Commands(console));
    console.out().write(fit(AutoComplete.bash("rapporteur", program)));
    return ExitCode.OK.number();
  }

  /** Values as the manual writes them, and files where nothing else is known. */
  private static String fit(String script) {
    return VALUES
        .matcher(script)
        .replaceAll(values -> Matcher.quoteReplacement(values.group().toLowerCase(Locale.ROOT)))
        .replace(NO_FILES, "");
  }
}
