package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.RecordFile;
import org.rapporteur.watch.FeedRota;
import org.rapporteur.watch.FeedWatch;
import org.rapporteur.watch.HttpWeb;
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

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds.")
  private List<String> feeds = List.of();

  @Option(
      names = "--once",
      description =
          "Ask every feed that is due once, then end: 66 if one could not be asked, 65 if something"
              + " of what came could not be read.")
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
    RecordFile.refuseIfBroken(record.address());
    Clock clock = Clock.systemUTC();
    HttpWeb.Reach reach = allowPrivate ? HttpWeb.Reach.PRIVATE_TOO : HttpWeb.Reach.PUBLIC_ONLY;
    try (ArticleStore store = ArticleStore.open(record.address(), ArticleStore.Mode.CREATE)) {
      FeedDesk desk =
          new FeedDesk(console, store, Engine.with(options.kept(store, console)), clock);
      FeedWatch watch =
          new FeedWatch(
              WebSource.http(reach),
              desk.memory(),
              Sources.intake(),
              clock,
              time -> Thread.sleep(time.toMillis()),
              WebSource.ROBOT);
      try (FeedRota rota =
          new FeedRota(addresses, clock, SHORTEST, feed -> desk.visit(watch, feed).due())) {
        if (once) {
          rota.once();
          return desk.code().number();
        }
        rota.always();
        return ExitCode.OK.number();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.OK.number();
    }
  }

  private static URI address(String feed) throws Refusal {
    try {
      return WatchedFeeds.address(feed);
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
