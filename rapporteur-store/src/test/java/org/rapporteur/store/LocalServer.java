package org.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server on the loopback address, in a folder that goes with the tests' process. It is
 * one of Debian's packages; where there is none, tests are skipped.
 */
public final class LocalServer {

  /** The password of its user. */
  public static final String PASSWORD = "open:sesame";

  private static final String USER = "rapporteur";

  /** It refuses to run as root. */
  private static final String OTHER_USER = "nobody";

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private final Path bin;
  private final Path folder;
  private final int port;

  private LocalServer(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.port = port;
  }

  private static final class Holder {
    static final Optional<LocalServer> SERVER = start();
  }

  /** The server; ends the test as skipped where none can be had. */
  public static LocalServer here() {
    Assumptions.assumeTrue(
        Holder.SERVER.isPresent(),
        "PostgreSQL is not installed here (Debian: apt-get install postgresql): not tested");
    return Holder.SERVER.orElseThrow();
  }

  /** An empty place for a record. */
  public RecordAddress fresh() {
    String schema = "s" + SCHEMAS.incrementAndGet();
    run("psql", "-qc", "CREATE SCHEMA " + schema, url(PASSWORD, "postgres", ""));
    return RecordAddress.parse(url(PASSWORD, "postgres", "?currentSchema=" + schema));
  }

  /** The address of a database of it. */
  public String url(String password, String database, String options) {
    return "postgresql://"
        + USER
        + ":"
        + ServerAddress.encoded(password)
        + "@127.0.0.1:"
        + port
        + "/"
        + database
        + options;
  }

  /** Runs statements in a database. */
  public void sql(String database, String statements) {
    run("psql", "-qc", statements, url(PASSWORD, database, ""));
  }

  /** Stops it and starts it again. */
  public void restart() {
    run("pg_ctl", "-D", data().toString(), "-m", "fast", "-w", "restart", "-l", log());
  }

  private static Optional<LocalServer> start() {
    Optional<Path> bin = installed();
    if (bin.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalServer server =
          new LocalServer(bin.get(), Files.createTempDirectory("rapporteur-postgres"), freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(server::end));
      server.begin();
      return Optional.of(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static Optional<Path> installed() {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(versions)) {
      return found
          .map(v -> v.resolve("bin"))
          .filter(b -> Files.isExecutable(b.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    Path password = folder.resolve("password");
    Files.writeString(password, PASSWORD + "\n");
    if (isRoot()) {
      UserPrincipal other =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OTHER_USER);
      Files.setOwner(password, other);
      Files.setOwner(folder, other);
    }
    run(
        "initdb",
        "-D",
        data().toString(),
        "-U",
        USER,
        "-A",
        "scram-sha-256",
        "--pwfile=" + password,
        "-E",
        "UTF8",
        "--no-locale",
        "-N");
    Files.writeString(
        folder.resolve("data").resolve("postgresql.auto.conf"),
        "listen_addresses = '127.0.0.1'\nport = "
            + port
            + "\nunix_socket_directories = ''\n"
            + "fsync = off\nshared_buffers = 32MB\nmax_connections = 30\n");
    run("pg_ctl", "-D", data().toString(), "-w", "start", "-l", log());
  }

  private void end() {
    run("pg_ctl", "-D", data().toString(), "-m", "immediate", "-w", "stop");
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private String log() {
    return folder.resolve("log").toString();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** What it prints, once it ended well. */
  private void run(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + OTHER_USER, "--regid=nogroup", "--clear-groups"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("rapporteur-postgres", ".out");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      String said = Files.readString(out);
      Files.delete(out);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(program + " failed: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
