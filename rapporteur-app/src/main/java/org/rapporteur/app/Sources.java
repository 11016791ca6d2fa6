package org.rapporteur.app;

import java.io.Closeable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Limits;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.watch.HttpWeb;

/**
 * The articles that a command line names: files, folders, patterns, addresses of the web, and
 * {@code -} for standard input.
 */
final class Sources implements Iterator<Incoming>, Closeable {

  static final String STANDARD_INPUT = "-";

  private final List<Takings> parts;
  private int at;

  private Sources(List<Takings> parts) {
    this.parts = parts;
  }

  /** The way in of this program: what others wrote to parse documents works in a process apart. */
  static Intake intake() {
    Limits limits = Limits.usual();
    return new Intake(
        limits,
        PaperProcess.standard(limits.pages(), limits.characters()),
        new BudgetedDocuments(Budget.usual()));
  }

  static Sources of(List<String> paths, Console console) {
    Intake intake = intake();
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
    return new Sources(parts);
  }

  @Override
  public boolean hasNext() {
    while (at < parts.size() && !parts.get(at).hasNext()) {
      at++;
    }
    return at < parts.size();
  }

  @Override
  public Incoming next() {
    Taken taken = parts.get(at).next();
    if (taken instanceof Taken.Story story) {
      return read(story);
    }
    Taken.LeftOut left = (Taken.LeftOut) taken;
    ExitCode code =
        switch (left.reason()) {
          case MISSING, UNREADABLE -> ExitCode.NO_INPUT;
          case EMPTY, BINARY, TOO_LARGE, BROKEN, NO_ARTICLE -> ExitCode.DATA;
        };
    return new Incoming.LeftOut(left.name(), left.message(), code);
  }

  static Incoming.Read read(Taken.Story story) {
    return new Incoming.Read(story.article(), Optional.of(story.original()));
  }

  @Override
  public void close() {
    parts.forEach(Takings::close);
  }
}
