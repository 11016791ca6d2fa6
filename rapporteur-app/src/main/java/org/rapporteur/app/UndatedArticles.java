package org.rapporteur.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.Dating;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Reading;

/**
 * Dates articles that tell only weekdays from dated articles of the same collection, and reads them
 * again with that day. The inferred day is marked as such in the metadata, and a diagnostic says
 * so.
 */
final class UndatedArticles {

  /** How far before and after dated coverage an undated article may lie, in days. */
  private static final int MARGIN = 8;

  /** Coverage over a longer time offers too many days to choose from. */
  private static final int MOST_DAYS = 120;

  private final Engine engine;
  private final List<Meeting> known;
  private final LocalDate first;
  private final LocalDate last;

  private UndatedArticles(Engine engine, List<Meeting> known, LocalDate first, LocalDate last) {
    this.engine = engine;
    this.known = known;
    this.first = first;
    this.last = last;
  }

  /** The readings in their order, those of undated articles with a day where one fits. */
  static List<Reading> dated(List<Reading> readings, Engine engine, int threads)
      throws IOException, Refusal {
    TreeSet<LocalDate> days = new TreeSet<>();
    readings.forEach(
        r -> r.article().metadata().published().map(Publication::date).ifPresent(days::add));
    if (days.isEmpty() || days.first().plusDays(MOST_DAYS).isBefore(days.last())) {
      return readings;
    }
    List<Meeting> known =
        readings.stream()
            .filter(UndatedArticles::isDated)
            .map(Reading::meetings)
            .flatMap(Collection::stream)
            .toList();
    UndatedArticles undated =
        new UndatedArticles(
            engine, known, days.first().minusDays(MARGIN), days.last().plusDays(MARGIN));
    List<Reading> dated = new ArrayList<>();
    new OrderedWork<Reading, Reading>(threads, undated::dated).run(readings.iterator(), dated::add);
    return dated;
  }

  private Reading dated(Reading reading) {
    if (isDated(reading)) {
      return reading;
    }
    Article article = reading.article();
    return Dating.choose(engine.meetings(article, first, last), known)
        .map(day -> engine.read(on(article, day)))
        .orElse(reading);
  }

  private static boolean isDated(Reading reading) {
    return reading.article().metadata().published().isPresent();
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
