package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.server.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user}: adds a user to the file that {@code serve --users} asks. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Adds a user of a served record. The first line of standard input is the password.",
      "The file holds no password. Who has several lines has the last one.",
      "Example:  (read -rs p; echo \"$p\") | rapporteur user ida --users users.txt --role analyst"
    })
final class UserCommand implements Callable<Integer> {

  private static final int SHORTEST = 8;

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "What the user is called.")
  private String name = "";

  @Option(
      names = "--users",
      paramLabel = "FILE",
      required = true,
      description = "The file of users; made if it is not there.")
  private Path users = Path.of("");

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "reader or analyst, who corrects (default: reader).")
  private String role = "reader";

  UserCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Users.Role wanted;
    try {
      wanted = Users.Role.valueOf(role.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitCode.USAGE, "--role " + role + ": there are reader, analyst", e);
    }
    char[] password = password();
    if (password.length < SHORTEST) {
      throw new Refusal(ExitCode.USAGE, "a password has at least " + SHORTEST + " characters");
    }
    String line;
    try {
      line = Users.line(name, wanted, password);
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
    Files.writeString(users, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return ExitCode.OK.number();
  }

  private char[] password() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    return Optional.ofNullable(in.readLine()).orElse("").toCharArray();
  }
}
