package org.rapporteur.read.format;

import java.io.InputStream;
import java.util.List;

/**
 * The facade of the format rooms: files, folders, patterns of names and streams in, articles out,
 * in order. What a source is shows in its content, never in its name. Bad input gives a value that
 * says why, and the run goes on. Immutable; each {@link Takings} belongs to one thread.
 */
public final class Intake {

  private final Opener opener;

  /** An intake with the usual limits. */
  public Intake() {
    this(Limits.usual());
  }

  /** An intake with limits of one's own. */
  public Intake(Limits limits) {
    this.opener = new Opener(limits);
  }

  /**
   * Takes in files, folders (with all in them, sorted by path) and patterns such as {@code
   * news/*.txt}. An article's id is its file's name, under a folder its path from there.
   */
  public Takings open(List<String> sources) {
    return new Takings(new SourceFlow(sources, opener));
  }

  /**
   * Takes in a stream, such as standard input.
   *
   * @param name what it is called in messages, and its article's id where it holds just one
   * @param in closed with the takings
   */
  public Takings read(String name, InputStream in) {
    return new Takings(new LazyFlow(name, () -> opener.open(name, in, Hints.none(), 0)));
  }
}
