package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.Accounts;
import org.rapporteur.server.Users;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user}: says in the file that {@code serve --users} asks who may what. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Adds a user of a served record. The first line of standard input is the password.",
      "The file holds no password. Who has several lines has the last one."
          + " A server that runs sees each change at once.",
      "Example:  (read -rs p; echo \"$p\") | rapporteur user ida --users users.txt --role analyst",
      "          rapporteur user ida --users users.txt --token \"nightly export\""
    })
final class UserCommand implements Callable<Integer> {

  private static final int SHORTEST = 8;
  private static final String WHO = "rapporteur user";

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
      description =
          "reader; analyst, who corrects; or admin, who also says who may what (default: reader)."
              + " Of a token: what it may do, as far as its user may.")
  private String role = "reader";

  /** One thing at a time. */
  static final class Deed {
    @Option(
        names = "--token",
        paramLabel = "LABEL",
        description = "Make a token for a program of the user's, and print it, this once.")
    private @Nullable String token;

    @Option(
        names = "--revoke",
        paramLabel = "ID",
        description = "Take back a token: its id stands in the file and on the page of the admins.")
    private @Nullable String revoke;

    @Option(names = "--remove", description = "Take the user out, with all tokens.")
    private boolean remove;
  }

  @ArgGroup private Deed deed = new Deed();

  UserCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try {
      return done().number();
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private ExitCode done() throws IOException, Refusal {
    String label = deed.token;
    if (label != null) {
      console.out().append(accounts().token(WHO, label, name, role()).secret()).append('\n');
      return ExitCode.OK;
    }
    String id = deed.revoke;
    if (id != null && !accounts().revoke(WHO, id)) {
      throw new Refusal(ExitCode.NO_INPUT, "--revoke " + id + ": there is no such token");
    }
    if (deed.remove && !accounts().remove(WHO, name)) {
      throw new Refusal(ExitCode.NO_INPUT, name + ": there is no such user");
    }
    if (id == null && !deed.remove) {
      add();
    }
    return ExitCode.OK;
  }

  private Accounts accounts() throws IOException {
    return Accounts.open(users, Clock.systemUTC());
  }

  private Users.Role role() throws Refusal {
    try {
      return Users.Role.valueOf(role.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitCode.USAGE, "--role " + role + ": there are reader, analyst, admin", e);
    }
  }

  private void add() throws IOException, Refusal {
    Users.Role wanted = role();
    char[] password = password();
    if (password.length < SHORTEST) {
      throw new Refusal(ExitCode.USAGE, "a password has at least " + SHORTEST + " characters");
    }
    String line = Users.line(name, wanted, password);
    Files.writeString(users, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private char[] password() throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    return Optional.ofNullable(in.readLine()).orElse("").toCharArray();
  }
}
