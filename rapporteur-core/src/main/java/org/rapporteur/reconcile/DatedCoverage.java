package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Reading;

/**
 * The articles of a collection whose day is known, which date those that tell only weekdays. The
 * inferred day is marked as such in the metadata, and a diagnostic says so. Immutable.
 */
public final class DatedCoverage {

  /** How far before and after dated coverage an undated article may lie, in days. */
  private static final int MARGIN = 8;

  /** Coverage over a longer time offers too many days to choose from. */
  private static final int MOST_DAYS = 120;

  private final SortedSet<LocalDate> days;
  private final List<Meeting> known;

  private DatedCoverage(SortedSet<LocalDate> days, List<Meeting> known) {
    this.days = days;
    this.known = known;
  }

  /** Reads what meetings an article tells of, as if published on each of some days. */
  @FunctionalInterface
  public interface MeetingsByDay {
    /** The meetings by day of publication, from the first day to the last. */
    SortedMap<LocalDate, List<Meeting>> of(Article article, LocalDate first, LocalDate last);
  }

  /** The dated ones of some readings. */
  public static DatedCoverage of(Collection<Reading> readings) {
    Gathering gathering = new Gathering();
    readings.forEach(gathering::add);
    return gathering.coverage();
  }

  /** Coverage that is gathered reading by reading, none of which it keeps. Not thread-safe. */
  public static final class Gathering {
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<Meeting> known = new ArrayList<>();

    /** Nothing yet. */
    public Gathering() {}

    /** Adds a reading; one without a day changes nothing. */
    public void add(Reading reading) {
      Optional<Publication> published = reading.article().metadata().published();
      if (published.isPresent()) {
        days.add(published.get().date());
        known.addAll(reading.meetings());
      }
    }

    /** What was gathered. */
    public DatedCoverage coverage() {
      return new DatedCoverage(new TreeSet<>(days), List.copyOf(known));
    }
  }

  /** The article with the day that fits best, if it has none and one fits. */
  public Optional<Article> date(Article article, MeetingsByDay meetings) {
    boolean narrow = !days.isEmpty() && !days.first().plusDays(MOST_DAYS).isBefore(days.last());
    if (!narrow || article.metadata().published().isPresent()) {
      return Optional.empty();
    }
    LocalDate first = days.first().minusDays(MARGIN);
    LocalDate last = days.last().plusDays(MARGIN);
    return Dating.choose(meetings.of(article, first, last), known).map(day -> on(article, day));
  }

  private static Article on(Article article, LocalDate day) {
    Publication inferred = Publication.inferred(day, "meetings in dated articles");
    List<Diagnostic> diagnostics = new ArrayList<>(article.diagnostics());
    diagnostics.add(
        Diagnostic.of(
            "day-inferred",
            "The day of publication is inferred from meetings that dated articles tell of."));
    return article
        .withMetadata(article.metadata().withPublished(inferred))
        .withDiagnostics(diagnostics);
  }
}
