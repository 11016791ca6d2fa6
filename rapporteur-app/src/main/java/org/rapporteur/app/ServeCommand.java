package org.rapporteur.app;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mcp.AssistantServer;
import org.rapporteur.server.Accounts;
import org.rapporteur.server.RecordServer;
import org.rapporteur.server.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: a record as web pages on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Serves a record as web pages and as JSON, on this machine alone.",
      "Search it, see every finding in its article, correct it (/api/v1/openapi.json describes the"
          + " JSON). Assistants ask at /mcp (docs/assistants.md). Another rapporteur may read into the"
          + " record meanwhile. Stops with Ctrl-C."
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port on 127.0.0.1 (default: 8080; 0: any that is free).")
  private int port = 8080;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Who may read and correct (rapporteur user makes the file). Without it whoever is on this"
              + " machine may do both.")
  private @Nullable Path users;

  @Option(
      names = "--watch",
      paramLabel = "FILE",
      description =
          "Read what feeds bring into the record meanwhile: their addresses, a line each, in a file"
              + " that is made if it is not there; /watch shows, adds and removes them.")
  private @Nullable Path watch;

  @Mixin private DeliveryOptions delivery = new DeliveryOptions();
  @Mixin private RecordOption record = new RecordOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new Refusal(ExitCode.USAGE, "--port " + port + ": give a number from 0 to 65535");
    }
    Clock clock = Clock.systemUTC();
    Optional<Accounts> known =
        users == null ? Optional.empty() : Optional.of(Accounts.open(users, clock));
    Service service =
        new Service(record.address(), port, clock, known, delivery.couriers(), Optional.empty());
    // Assistants know no passwords: where there are users they are not served.
    Optional<HttpServlet> assistants =
        known.isPresent() ? Optional.empty() : Optional.of(new LateServlet(this::assistants));
    Path list = watch;
    if (list == null) {
      return serve(service, assistants);
    }
    try (WatchedFeeds feeds = new WatchedFeeds(list, record.address(), delivery.reach(), console)) {
      feeds.begin();
      return serve(service.watching(feeds), assistants);
    }
  }

  private int serve(Service service, Optional<HttpServlet> assistants)
      throws IOException, InterruptedException {
    try (RecordServer server = RecordServer.start(service, assistants)) {
      console.out().append(record.address() + " is at " + server.address() + "\n");
      console.out().flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.OK.number();
  }

  /** The record is read into memory when an assistant first asks, not before. */
  private HttpServlet assistants() {
    return new AssistantServer(
            new Version().getVersion()[0],
            new LatestKnowledge(console, new ReadingOptions(), record.address()))
        .servlet(RecordServer.ASSISTANTS);
  }
}
