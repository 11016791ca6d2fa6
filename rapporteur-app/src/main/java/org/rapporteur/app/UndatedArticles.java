package org.rapporteur.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.Dating;
import org.rapporteur.record.Reading;

/**
 * The days of articles that tell only weekdays, inferred from dated articles under the same paths
 * ({@link Dating}). Looks ahead over a folder or file, never over standard input, and only where
 * the folder is small enough to be read twice. Immutable.
 */
final class UndatedArticles {

  /** A larger collection is read once, and its undated articles stay undated. */
  private static final int MOST_ARTICLES = 40;

  /** How far before and after dated coverage an undated article may lie, in days. */
  private static final int MARGIN = 8;

  private static final int MOST_WEEKS = 30;

  private final Map<String, LocalDate> days;

  private UndatedArticles(Map<String, LocalDate> days) {
    this.days = Map.copyOf(days);
  }

  static UndatedArticles under(List<String> paths, Console console, Engine engine) {
    List<Article> undated = new ArrayList<>();
    List<Article> dated = new ArrayList<>();
    if (!paths.contains(Sources.STANDARD_INPUT)) {
      try (Sources sources = Sources.of(paths, console)) {
        while (sources.hasNext() && dated.size() + undated.size() <= MOST_ARTICLES) {
          if (sources.next() instanceof Incoming.Read read) {
            Article article = read.article();
            (article.metadata().published().isPresent() ? dated : undated).add(article);
          }
        }
      }
    }
    boolean small = dated.size() + undated.size() <= MOST_ARTICLES;
    Map<String, LocalDate> days = new HashMap<>();
    if (small && !undated.isEmpty() && !dated.isEmpty()) {
      List<Reading> readings = dated.stream().map(engine::read).toList();
      for (Article article : undated) {
        day(article, readings, engine).ifPresent(day -> days.put(article.id(), day));
      }
    }
    return new UndatedArticles(days);
  }

  /** The article with its inferred day, or as it is. */
  Article dated(Article article) {
    LocalDate day = days.get(article.id());
    return day == null || article.metadata().published().isPresent() ? article : on(article, day);
  }

  private static Optional<LocalDate> day(Article article, List<Reading> dated, Engine engine) {
    Optional<DayOfWeek> weekday = engine.pressDay(article);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> known =
        dated.stream()
            .flatMap(r -> r.article().metadata().published().stream())
            .map(Publication::date)
            .sorted()
            .toList();
    LocalDate last = known.get(known.size() - 1).plusDays(MARGIN);
    TreeMap<LocalDate, Reading> candidates = new TreeMap<>();
    for (LocalDate day = known.get(0).minusDays(MARGIN);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (day.getDayOfWeek() == weekday.get()) {
        if (candidates.size() == MOST_WEEKS) {
          return Optional.empty();
        }
        candidates.put(day, engine.read(on(article, day)));
      }
    }
    return Dating.choose(candidates, dated);
  }

  private static Article on(Article article, LocalDate day) {
    Metadata m = article.metadata();
    Metadata metadata =
        new Metadata(
            m.title(),
            m.outlet(),
            m.bylines(),
            Optional.of(Publication.inferred(day, "meetings in dated articles")),
            m.updated(),
            m.dateline(),
            m.url(),
            m.language(),
            m.section());
    List<Diagnostic> diagnostics = new ArrayList<>(article.diagnostics());
    diagnostics.add(
        Diagnostic.of(
            "day-inferred",
            "The day of publication is inferred from meetings that dated articles tell of."));
    return new Article(article.id(), article.text(), metadata, article.blocks(), diagnostics);
  }
}
