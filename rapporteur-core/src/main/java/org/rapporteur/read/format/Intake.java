package org.rapporteur.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.document.PaperParser;
import org.rapporteur.read.format.document.PdfReader;

/**
 * The facade of the format rooms: files, folders, patterns of names and streams in, articles out,
 * in order. What a source is shows in its content, never in its name. Bad input gives a value that
 * says why, and the run goes on. Immutable; each {@link Takings} belongs to one thread.
 */
public final class Intake {

  private final Opener opener;
  private final Parsers parsers;

  /** An intake with the usual limits. */
  public Intake() {
    this(Limits.usual());
  }

  /** An intake with limits of one's own. */
  public Intake(Limits limits) {
    this(limits, new PdfReader(limits.pages(), limits.characters()), DocumentGuard.none());
  }

  /**
   * An intake with limits of one's own.
   *
   * @param papers parses PDF documents
   * @param guard watches over every other document
   */
  public Intake(Limits limits, PaperParser papers, DocumentGuard guard) {
    this(new Opener(limits, papers, guard), Parsers.onDemand());
  }

  private Intake(Opener opener, Parsers parsers) {
    this.opener = opener;
    this.parsers = parsers;
  }

  /** The same, which has documents of files parsed ahead. */
  public Intake parsedBy(Parsers some) {
    return new Intake(opener, some);
  }

  /**
   * Takes in files, folders (with all in them, sorted by path) and patterns such as {@code
   * news/*.txt}. An article's id is its file's name, under a folder its path from there.
   */
  public Takings open(List<String> sources) {
    return new Takings(new SourceFlow(sources, opener), parsers);
  }

  /**
   * Takes in a stream, such as standard input.
   *
   * @param name what it is called in messages, and its article's id where it holds just one
   * @param in closed with the takings
   */
  public Takings read(String name, InputStream in) {
    return new Takings(
        new LazyFlow(name, () -> opener.open(name, in, Hints.none(), 0)), Parsers.onDemand());
  }

  /** A document of the web that is still to be fetched. */
  public interface Fetch {
    /**
     * Fetches it.
     *
     * @throws IOException if it cannot be had; the message says why
     */
    Fetched fetch() throws IOException;
  }

  /**
   * A document of the web.
   *
   * @param in its bytes
   * @param url where it was found in the end
   * @param contentType what it is said to be
   * @param day on which it was fetched
   */
  public record Fetched(InputStream in, String url, Optional<String> contentType, LocalDate day) {}

  /**
   * Takes in a document of the web.
   *
   * @param address what it is called in messages, and its article's id where it holds just one
   * @param source fetches it when it is asked for
   */
  public Takings fetch(String address, Fetch source) {
    return new Takings(
        new LazyFlow(
            address,
            () -> {
              Fetched found;
              try {
                found = source.fetch();
              } catch (IOException e) {
                String why = Optional.ofNullable(e.getMessage()).orElse("cannot be fetched");
                return new ListFlow(
                    address, () -> {}, List.of(new LeftOut(address, Reason.UNREADABLE, why)));
              }
              Hints hints =
                  new Hints(
                      Optional.of(found.url()), found.contentType(), Optional.of(found.day()));
              return opener.open(address, found.in(), hints, 0);
            }),
        Parsers.onDemand());
  }
}
