package org.rapporteur.app;

import java.io.Closeable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Limits;
import org.rapporteur.read.format.Parsers;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.watch.HttpWeb;

/**
 * The articles that a command line names: files, folders, patterns, addresses of the web, and
 * {@code -} for standard input.
 */
final class Sources implements Iterator<Incoming>, Closeable {

  static final String STANDARD_INPUT = "-";

  /** So many documents a thread are read ahead. */
  private static final int AHEAD = 4;

  private final List<Takings> parts;
  private final ExecutorService parsers;
  private final Deque<Incoming> ahead = new ArrayDeque<>();
  private int at;

  private Sources(List<Takings> parts, ExecutorService parsers) {
    this.parts = parts;
    this.parsers = parsers;
  }

  /** The way in of this program: what others wrote to parse documents works in a process apart. */
  static Intake intake() {
    Limits limits = Limits.usual();
    return new Intake(
        limits,
        PaperProcess.standard(limits.pages(), limits.characters()),
        new BudgetedDocuments(Budget.usual()));
  }

  /** What the paths name, parsed in order as it is asked for. */
  static Sources of(List<String> paths, Console console) {
    return of(paths, console, 1);
  }

  /** The same, parsed ahead by some threads. */
  static Sources of(List<String> paths, Console console, int threads) {
    ExecutorService parsers = Executors.newFixedThreadPool(threads, Sources::daemon);
    Intake intake =
        threads == 1 ? intake() : intake().parsedBy(new Parsers(parsers, AHEAD * threads));
    Optional<WebSource> web =
        paths.stream().anyMatch(WebSource::isAddress)
            ? Optional.of(
                new WebSource(intake, Clock.systemUTC(), WebSource.http(HttpWeb.Reach.PUBLIC_ONLY)))
            : Optional.empty();
    List<Takings> parts = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        parts.add(intake.read("standard input", console.in()));
      } else if (WebSource.isAddress(path)) {
        parts.add(web.orElseThrow().open(path));
      } else {
        parts.add(intake.open(List.of(path)));
      }
    }
    return new Sources(parts, parsers);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "rapporteur-parser");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether an article is among what is still to come. */
  boolean hasArticle() {
    while (ahead.isEmpty() || !(ahead.getLast() instanceof Incoming.Read)) {
      if (!isMore()) {
        return false;
      }
      ahead.add(taken());
    }
    return true;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || isMore();
  }

  private boolean isMore() {
    while (at < parts.size() && !parts.get(at).hasNext()) {
      at++;
    }
    return at < parts.size();
  }

  @Override
  public Incoming next() {
    return ahead.isEmpty() ? taken() : ahead.remove();
  }

  private Incoming taken() {
    Taken taken = parts.get(at).next();
    if (taken instanceof Taken.Story story) {
      return read(story);
    }
    Taken.LeftOut left = (Taken.LeftOut) taken;
    ExitCode code =
        switch (left.reason()) {
          case MISSING, UNREADABLE -> ExitCode.NO_INPUT;
          case EMPTY, BINARY, TOO_LARGE, BROKEN, NO_ARTICLE, NO_ITEMS -> ExitCode.DATA;
          case BESIDE -> ExitCode.OK;
        };
    return new Incoming.LeftOut(left.name(), left.message(), code);
  }

  static Incoming.Read read(Taken.Story story) {
    return new Incoming.Read(story.article(), Optional.of(story.original()));
  }

  @Override
  public void close() {
    parts.forEach(Takings::close);
    parsers.shutdownNow();
  }
}
