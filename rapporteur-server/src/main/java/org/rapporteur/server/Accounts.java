package org.rapporteur.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The users of a served record in their file, which may be changed from here and from elsewhere: it
 * is read again when it is another one. Beside it, in {@code FILE.log}, stands who did what with it
 * and who came; that file only grows. Thread-safe in one process.
 */
public final class Accounts {

  private static final int SHORTEST = 8;

  private final Path file;
  private final Path log;
  private final Clock clock;
  private Users users;
  private FileTime changed = FileTime.fromMillis(0);
  private long size = -1;

  private Accounts(Path file, Clock clock) throws IOException {
    this.file = file;
    this.log = file.resolveSibling(file.getFileName() + ".log");
    this.clock = clock;
    this.users = Users.read(file);
  }

  /** Those of a file, which must hold one. */
  public static Accounts open(Path file, Clock clock) throws IOException {
    return new Accounts(file, clock);
  }

  /** The users as they are now. */
  synchronized Users now() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    long length = Files.size(file);
    if (length != size || !time.equals(changed)) {
      users = Users.read(file);
      size = length;
      changed = time;
    }
    return users;
  }

  /**
   * Makes a user, or gives them another password and role.
   *
   * @throws IllegalArgumentException if the name is none, or the password is short
   */
  synchronized void put(String who, String name, Users.Role role, char[] password)
      throws IOException {
    if (password.length < SHORTEST) {
      throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
    }
    keepAnAdmin(name, Optional.of(role));
    replace(line -> isUser(line, name), Optional.of(Users.line(name, role, password)));
    note(who, "made " + name + " " + Users.code(role));
  }

  /** Gives a user another role; whether there is one. */
  synchronized boolean role(String who, String name, Users.Role role) throws IOException {
    Optional<String> line = now().line(name);
    if (line.isEmpty()) {
      return false;
    }
    keepAnAdmin(name, Optional.of(role));
    String[] parts = line.get().split(":", 3);
    String with = parts[0] + ":" + Users.code(role) + ":" + parts[2];
    replace(l -> isUser(l, name), Optional.of(with));
    note(who, "made " + name + " " + Users.code(role));
    return true;
  }

  /** Takes a user out, with their tokens; whether there was one. */
  public synchronized boolean remove(String who, String name) throws IOException {
    if (now().user(name).isEmpty()) {
      return false;
    }
    if (now().all().size() == 1) {
      throw new IllegalArgumentException(name + " is the last user");
    }
    keepAnAdmin(name, Optional.empty());
    replace(
        line ->
            isUser(line, name) || Token.parse(line).filter(t -> t.user().equals(name)).isPresent(),
        Optional.empty());
    note(who, "removed " + name);
    return true;
  }

  /**
   * Makes a token of a user.
   *
   * @param who makes it
   * @param label what it is for
   * @param user whose it is
   * @param role what it may do
   * @throws IllegalArgumentException if there is no such user, or the label is none
   */
  public synchronized Token.Made token(String who, String label, String user, Users.Role role)
      throws IOException {
    if (now().user(user).isEmpty()) {
      throw new IllegalArgumentException("there is no user " + user);
    }
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Token.Made made = Token.make(label, user, role, day);
    replace(line -> false, Optional.of(made.token().line()));
    note(who, "gave " + user + " the token " + made.token().id() + " " + Users.code(role));
    return made;
  }

  /** Takes a token back; whether there was one. */
  public synchronized boolean revoke(String who, String id) throws IOException {
    if (now().tokens().stream().noneMatch(t -> t.id().equals(id))) {
      return false;
    }
    replace(line -> Token.parse(line).filter(t -> t.id().equals(id)).isPresent(), Optional.empty());
    note(who, "revoked the token " + id);
    return true;
  }

  /** Notes who did what; never a secret. */
  synchronized void note(String who, String deed) throws IOException {
    Files.writeString(
        log,
        clock.instant().truncatedTo(ChronoUnit.SECONDS) + "  " + who + "  " + deed + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** The last lines of the log, newest first. */
  synchronized List<String> log(int most) throws IOException {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      List<String> last = new ArrayList<>();
      lines.forEach(
          line -> {
            last.add(0, line);
            if (last.size() > most) {
              last.remove(most);
            }
          });
      return last;
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Whoever could say who may what could else be nobody. */
  private void keepAnAdmin(String name, Optional<Users.Role> role) throws IOException {
    List<Users.User> admins =
        now().all().stream().filter(u -> u.role() == Users.Role.ADMIN).toList();
    boolean last = admins.size() == 1 && admins.get(0).name().equals(name);
    if (last && !role.equals(Optional.of(Users.Role.ADMIN))) {
      throw new IllegalArgumentException(name + " is the last admin");
    }
  }

  private static boolean isUser(String line, String name) {
    return line.strip().startsWith(name + ":") && Token.parse(line).isEmpty();
  }

  /** Writes the file beside itself first: whoever is stopped in between leaves the old one. */
  private void replace(Predicate<String> gone, Optional<String> added) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    lines.removeIf(gone);
    added.ifPresent(lines::add);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES);
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    size = -1;
  }
}
