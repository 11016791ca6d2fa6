package org.rapporteur.app;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;

/** The articles that a command line names: files, folders, and {@code -} for standard input. */
final class Sources implements Iterator<Incoming>, Closeable {

  static final String STANDARD_INPUT = "-";

  private final List<Takings> parts;
  private int at;

  private Sources(List<Takings> parts) {
    this.parts = parts;
  }

  static Sources of(List<String> paths, Console console) {
    Intake intake = new Intake();
    List<Takings> parts = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        parts.add(intake.open(List.copyOf(named)));
        named.clear();
        parts.add(intake.read("standard input", console.in()));
      } else {
        named.add(path);
      }
    }
    parts.add(intake.open(List.copyOf(named)));
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
      return new Incoming.Read(story.article());
    }
    Taken.LeftOut left = (Taken.LeftOut) taken;
    ExitCode code =
        switch (left.reason()) {
          case MISSING, UNREADABLE -> ExitCode.NO_INPUT;
          case EMPTY, BINARY, TOO_LARGE, BROKEN, NO_ARTICLE -> ExitCode.DATA;
        };
    return new Incoming.LeftOut(left.name(), left.message(), code);
  }

  @Override
  public void close() {
    parts.forEach(Takings::close);
  }
}
