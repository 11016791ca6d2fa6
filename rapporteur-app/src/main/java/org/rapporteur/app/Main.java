package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rapporteur.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The program's entry: parses the command line, runs the command, turns failures into one line. */
public final class Main {

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.standard(), args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Rapporteur(), new Commands(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(console.err());
    OwnDefaults defaults = OwnDefaults.of(console);
    line.setDefaultValueProvider(defaults);
    for (String key : defaults.unknown(line)) {
      console.say(defaults.line(key) + ": no command has an option " + key);
    }
    line.setParameterExceptionHandler((e, a) -> usage(console, e, defaults));
    line.setExecutionExceptionHandler((e, c, p) -> failed(console, e, p, defaults));
    int code = line.execute(args);
    return flushed(console, code);
  }

  private static int usage(
      Console console, CommandLine.ParameterException e, OwnDefaults defaults) {
    CommandLine command = e.getCommandLine();
    console.say(firstLine(e));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err());
    defaults.file().ifPresent(f -> console.err().println("Defaults are taken from " + f));
    console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  /** Says where in the file of defaults the value stands that a command refuses. */
  private static int failed(
      Console console, Exception e, ParseResult parsed, OwnDefaults defaults) {
    int code = failed(console, e);
    if (e instanceof Refusal refusal && refusal.code() == ExitCode.USAGE) {
      defaults
          .behind(refusal.line(), parsed)
          .ifPresent(f -> console.err().println("It is from " + f));
    }
    return code;
  }

  private static int failed(Console console, Exception e) {
    if (e instanceof Refusal refusal) {
      console.say(refusal.line());
      return refusal.code().number();
    }
    if (e instanceof StoreException record) {
      console.say(Faults.describe(record));
      return Faults.code(record).number();
    }
    if (e instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return failed(console, wrapped.getCause());
    }
    if (e instanceof IOException io) {
      if (brokenPipe(io)) {
        return ExitCode.OK.number();
      }
      console.say(Faults.describe(io));
      return ExitCode.IO.number();
    }
    console.say("internal error: " + e + " (please report it with what follows)");
    e.printStackTrace(console.err());
    return ExitCode.SOFTWARE.number();
  }

  private static int flushed(Console console, int code) {
    try {
      console.out().flush();
    } catch (IOException e) {
      if (!brokenPipe(e)) {
        console.say("cannot write to standard output: " + Faults.describe(e));
        return ExitCode.IO.number();
      }
    }
    console.err().flush();
    return code;
  }

  /** Whoever read our output has had enough, as {@code head} does: no fault. */
  private static boolean brokenPipe(IOException e) {
    return e.getMessage() != null && e.getMessage().contains("Broken pipe");
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message.lines().findFirst().orElse("").strip();
  }
}
