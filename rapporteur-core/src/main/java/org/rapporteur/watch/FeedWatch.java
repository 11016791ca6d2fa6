package org.rapporteur.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.watch.Polled.Outcome;

/**
 * A polite watch of feeds: asks only when something may have changed, less often where nothing
 * does, ever more seldom what fails, and never where a site does not want robots. Items of which
 * the feed gives a summary only are read from their pages, one at a time with a pause between.
 * Whoever runs it calls {@link #poll} when a feed is due. Feeds may be polled beside each other,
 * each by one thread at a time, if the memory may be used so.
 */
public final class FeedWatch {

  /** A pause between two requests; the app sleeps, tests do not. */
  public interface Pause {
    /** Waits. */
    void of(Duration time) throws InterruptedException;
  }

  private static final int PAGES = 50;

  /** A slow site's pages are left for the next time, so that its feeds are asked again. */
  private static final Duration ON_PAGES = Duration.ofMinutes(2);

  private final PoliteWeb web;
  private final WatchMemory memory;
  private final Intake intake;
  private final Clock clock;
  private final Pause pause;
  private final Rhythm rhythm;

  /** Of each feed, what marks the text of each item of its last answer, by the item's name. */
  private final Map<URI, Map<String, String>> marks = new ConcurrentHashMap<>();

  /**
   * A watch in the usual rhythm.
   *
   * @param web the way to the feeds
   * @param memory what is remembered over restarts
   * @param intake reads what comes
   * @param clock tells the time
   * @param pause waits between requests
   * @param robot the name that sites know this robot by
   */
  public FeedWatch(
      Web web, WatchMemory memory, Intake intake, Clock clock, Pause pause, String robot) {
    this(web, memory, intake, clock, pause, robot, Rhythm.usual());
  }

  /** A watch in a rhythm of its own. */
  public FeedWatch(
      Web web,
      WatchMemory memory,
      Intake intake,
      Clock clock,
      Pause pause,
      String robot,
      Rhythm rhythm) {
    this.rhythm = rhythm;
    this.web = new PoliteWeb(web, clock, robot);
    this.memory = memory;
    this.intake = intake;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Asks a feed, if it is due, for what is new. Items are remembered as taken only after {@link
   * #taken}, so that what was not stored comes again.
   *
   * @throws IOException if the memory fails; what fails on the web is an outcome
   */
  public Polled poll(URI feed) throws IOException, InterruptedException {
    FeedState state = memory.state(feed);
    if (clock.instant().isBefore(state.due())) {
      return new Polled(Outcome.TOO_EARLY, "is not due yet", List.of(), state.due());
    }
    WebAnswer answer;
    try {
      answer = web.get(new WebRequest(feed, state.etag(), state.lastModified()));
    } catch (RefusedException e) {
      // Nobody was asked, so nothing is remembered: allowed, it is asked at once.
      Instant due = clock.instant().plus(rhythm.soonest());
      return new Polled(Outcome.FORBIDDEN, String.valueOf(e.getMessage()), List.of(), due);
    } catch (PoliteWeb.ForbiddenException e) {
      return later(feed, state, Outcome.FORBIDDEN, String.valueOf(e.getMessage()), rhythm.latest());
    } catch (IOException e) {
      return failed(feed, state, String.valueOf(e.getMessage()), Optional.empty());
    }
    return switch (answer.status()) {
      case 200 -> read(feed, state, answer);
      case 304 -> quiet(feed, state);
      case 410 -> later(feed, state, Outcome.GONE, "is gone for good", rhythm.latestFailed());
      default ->
          failed(feed, state, "answers with " + answer.status(), answer.fields().retryAfter());
    };
  }

  /** Says that items of a feed are stored: they do not come again. */
  public void taken(URI feed, List<Taken> items) throws IOException {
    Map<String, String> given = marks.getOrDefault(feed, Map.of());
    List<String> names = new ArrayList<>();
    for (Taken item : items) {
      if (FeedItems.isOfFeed(feed, item)) {
        continue;
      }
      names.add(item.name());
      String mark = given.get(item.name());
      if (mark != null) {
        names.add(FeedItems.marked(item, mark));
      }
    }
    memory.remember(feed, names);
  }

  private Polled read(URI feed, FeedState state, WebAnswer answer)
      throws IOException, InterruptedException {
    List<Taken> fresh = new ArrayList<>();
    int pages = 0;
    Instant slow = clock.instant().plus(ON_PAGES);
    Map<String, String> given = new HashMap<>();
    this.marks.put(feed, given);
    List<Taken> all = all(feed.toString(), answer);
    Optional<String> fault = FeedItems.fault(feed, all);
    if (fault.isPresent() && all.size() == 1) {
      return failed(feed, state, fault.get(), Optional.empty());
    }
    List<String> marks = all.stream().map(FeedItems::mark).toList();
    Set<String> known = memory.known(feed, FeedItems.names(all, marks));
    for (int i = 0; i < all.size(); i++) {
      Taken next = all.get(i);
      if (FeedItems.isOfFeed(feed, next)) {
        continue;
      }
      if (known.contains(FeedItems.marked(next, marks.get(i)))) {
        continue;
      }
      given.put(next.name(), marks.get(i));
      Taken item = known.contains(next.name()) ? FeedItems.corrected(next) : next;
      if (isSummary(item) && pages < PAGES && clock.instant().isBefore(slow)) {
        pages++;
        fresh.add(page((Taken.Story) item));
      } else if (!isSummary(item)) {
        fresh.add(item);
      }
    }
    int quiet = fresh.isEmpty() ? state.quiet() + 1 : 0;
    // The validators are kept only when nothing is left to take: whoever is stopped between this
    // answer and the storing of its items gets the items again, and so does a feed that was cut.
    boolean done = fresh.isEmpty() && fault.isEmpty();
    Optional<String> etag = done ? answer.fields().etag() : Optional.empty();
    Optional<String> date = done ? answer.fields().lastModified() : Optional.empty();
    FeedState next =
        new FeedState(
            etag,
            date,
            clock.instant().plus(doubled(rhythm.soonest(), quiet, rhythm.latest())),
            quiet,
            0);
    memory.keep(feed, next);
    long articles = fresh.stream().filter(Taken.Story.class::isInstance).count();
    all.stream().filter(t -> FeedItems.isOfFeed(feed, t) && fault.isPresent()).forEach(fresh::add);
    return articles == 0
        ? new Polled(Outcome.NOTHING_NEW, "has nothing new", fresh, next.due())
        : new Polled(Outcome.NEW, "has " + articles + " new", fresh, next.due());
  }

  private List<Taken> all(String name, WebAnswer answer) {
    List<Taken> all = new ArrayList<>();
    try (Takings takings = intake.read(name, new ByteArrayInputStream(answer.body()))) {
      takings.forEachRemaining(all::add);
    }
    return all;
  }

  private static boolean isSummary(Taken item) {
    return item instanceof Taken.Story story
        && story.article().metadata().url().isPresent()
        && story.article().diagnostics().stream().anyMatch(d -> d.code().equals("summary-only"));
  }

  /** The article on an item's page under the item's name; the item itself if that cannot be had. */
  private Taken page(Taken.Story item) throws InterruptedException {
    pause.of(rhythm.between());
    try {
      URI address = URI.create(item.article().metadata().url().orElseThrow());
      WebAnswer answer = web.get(WebRequest.of(address));
      List<Taken> read = answer.status() == 200 ? all(item.name(), answer) : List.of();
      return read.size() == 1 && read.get(0) instanceof Taken.Story story
          ? new Taken.Story(completed(story.article(), item.article()), story.original())
          : item;
    } catch (IOException | IllegalArgumentException e) {
      return item;
    }
  }

  /** A page's article, with what the feed says of it where the page does not. */
  private static Article completed(Article page, Article item) {
    Metadata p = page.metadata();
    Metadata i = item.metadata();
    Metadata both =
        new Metadata(
            p.title().or(i::title),
            p.outlet().or(i::outlet),
            p.bylines().isEmpty() ? i.bylines() : p.bylines(),
            i.published()
                .filter(d -> p.published().filter(FeedWatch::isStated).isEmpty())
                .or(p::published),
            p.updated().or(i::updated),
            p.dateline(),
            p.url().or(i::url),
            p.language().or(i::language),
            p.section().or(i::section));
    List<Diagnostic> said = new ArrayList<>(page.diagnostics());
    item.diagnostics().stream().filter(d -> !d.code().equals("summary-only")).forEach(said::add);
    return page.withId(item.id()).withMetadata(both).withDiagnostics(said);
  }

  private static boolean isStated(Publication day) {
    return day.basis() == Publication.Basis.STATED;
  }

  private Polled quiet(URI feed, FeedState state) throws IOException {
    int quiet = state.quiet() + 1;
    Instant due = clock.instant().plus(doubled(rhythm.soonest(), quiet, rhythm.latest()));
    memory.keep(feed, new FeedState(state.etag(), state.lastModified(), due, quiet, 0));
    return new Polled(Outcome.NOTHING_NEW, "has nothing new", List.of(), due);
  }

  private Polled failed(URI feed, FeedState state, String why, Optional<Duration> asked)
      throws IOException {
    int failures = state.failures() + 1;
    Duration wait = doubled(rhythm.soonest(), failures, rhythm.latestFailed());
    Duration longer = asked.filter(a -> a.compareTo(wait) > 0).orElse(wait);
    Duration kept = longer.compareTo(Duration.ofDays(7)) > 0 ? Duration.ofDays(7) : longer;
    Instant due = clock.instant().plus(kept);
    memory.keep(
        feed, new FeedState(state.etag(), state.lastModified(), due, state.quiet(), failures));
    return new Polled(Outcome.FAILED, why, List.of(), due);
  }

  private Polled later(URI feed, FeedState state, Outcome outcome, String why, Duration wait)
      throws IOException {
    Instant due = clock.instant().plus(wait);
    memory.keep(
        feed,
        new FeedState(state.etag(), state.lastModified(), due, state.quiet(), state.failures()));
    return new Polled(outcome, why, List.of(), due);
  }

  private static Duration doubled(Duration first, int times, Duration most) {
    Duration wait = first.multipliedBy(1L << Math.min(times, 12));
    return wait.compareTo(most) > 0 ? most : wait;
  }
}
