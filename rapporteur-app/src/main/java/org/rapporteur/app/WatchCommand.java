package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.read.format.Taken;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordFile;
import org.rapporteur.watch.FeedWatch;
import org.rapporteur.watch.HttpWeb;
import org.rapporteur.watch.Polled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: reads feeds into a record, politely, until it is stopped. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Watches feeds (RSS, Atom, JSON Feed) and adds what is new to a record, until it is"
            + " stopped. Started again, it goes on where it stopped.")
final class WatchCommand implements Callable<Integer> {

  private static final Duration SHORTEST = Duration.ofSeconds(5);

  private final Console console;
  private ExitCode code = ExitCode.OK;

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds.")
  private List<String> feeds = List.of();

  @Option(
      names = "--once",
      description = "Ask every feed that is due once, then end; 66 if one could not be asked.")
  private boolean once;

  @Option(names = "--allow-private", description = "Allow addresses of private networks, too.")
  private boolean allowPrivate;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    List<URI> addresses = new ArrayList<>();
    for (String feed : feeds) {
      addresses.add(address(feed));
    }
    new RecordFile(record.file()).refuseIfBroken();
    Clock clock = Clock.systemUTC();
    HttpWeb.Reach reach = allowPrivate ? HttpWeb.Reach.PRIVATE_TOO : HttpWeb.Reach.PUBLIC_ONLY;
    try (ArticleStore store = ArticleStore.open(record.file(), ArticleStore.Mode.CREATE)) {
      Engine engine = Engine.with(options.kept(store, console));
      FeedWatch watch =
          new FeedWatch(
              WebSource.http(reach),
              store.watchMemory(),
              Sources.intake(),
              clock,
              time -> Thread.sleep(time.toMillis()),
              WebSource.ROBOT);
      while (true) {
        Instant next = round(addresses, watch, store, engine, clock);
        if (once) {
          return code.number();
        }
        Duration wait = Duration.between(clock.instant(), next);
        Thread.sleep(Math.max(SHORTEST.toMillis(), wait.toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.OK.number();
    }
  }

  /** Asks every feed that is due; returns when the next one is. */
  private Instant round(
      List<URI> addresses, FeedWatch watch, ArticleStore store, Engine engine, Clock clock)
      throws IOException, InterruptedException {
    Instant next = Instant.MAX;
    Admission admission = new Admission(Admission.Known.of(store));
    for (URI feed : addresses) {
      Polled polled = watch.poll(feed);
      next = polled.due().isBefore(next) ? polled.due() : next;
      switch (polled.outcome()) {
        case FAILED, FORBIDDEN, GONE -> code = ExitCode.NO_INPUT;
        default -> {}
      }
      if (polled.outcome() != Polled.Outcome.TOO_EARLY) {
        console.out().append(feed + " " + polled.message() + "\n");
      }
      for (Taken item : polled.taken()) {
        if (item instanceof Taken.Story story
            && admission.admit(Sources.read(story)) instanceof Incoming.Read read) {
          Arrival arrival = new Arrival(engine.read(read.article()), read.original());
          store.keep(List.of(arrival), engine.version(), clock.instant());
          Remarks.of(arrival.reading()).forEach(console::say);
          console.out().append("kept " + Terminal.plain(read.article().id()) + "\n");
        } else if (item instanceof Taken.LeftOut left) {
          console.say(left.name() + ": " + left.message());
        }
        watch.taken(feed, item);
      }
      console.out().flush();
    }
    return next;
  }

  private static URI address(String feed) throws Refusal {
    try {
      URI address = new URI(feed);
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return address;
      }
    } catch (java.net.URISyntaxException e) {
      throw new Refusal(ExitCode.USAGE, feed + ": " + e.getReason() + "; give an address", e);
    }
    throw new Refusal(ExitCode.USAGE, feed + ": give the feed's address, http:// or https://");
  }
}
