package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.Reading;
import org.rapporteur.record.SourceNote;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;
import org.rapporteur.text.Span;

/** Which articles were read, from whom and when, who copies whom, and what was left out of each. */
final class SourceSection {

  private static final int SHOWN = 30;

  /** How many articles that were not read are named. */
  private static final int NAMED = 5;

  private SourceSection() {}

  /** Codes of articles in which nothing was looked for. */
  private static final Set<String> UNREAD = Set.of("language-not-read", "not-read");

  static Line summary(Dossier dossier, Collection<Reading> readings) {
    List<SourceNote> sources = dossier.sources();
    long outlets = sources.stream().flatMap(s -> s.outlet().stream()).distinct().count();
    List<LocalDate> days = sources.stream().flatMap(s -> s.published().stream()).sorted().toList();
    Line line = Line.empty().strong(Count.of(sources.size(), "article"));
    line = outlets == 0 ? line : line.text(" of " + Count.of(outlets, "named outlet"));
    if (!days.isEmpty()) {
      LocalDate last = days.get(days.size() - 1);
      line = line.text(", " + Words.range(days.get(0), last));
      line = line.text(". Record as of " + Words.day(last));
    }
    long copies = dossier.copies().stream().mapToLong(k -> k.copies().size()).sum();
    line = line.text(".");
    if (copies > 0) {
      line =
          line.text(" ")
              .caution(
                  Count.of(copies, "article")
                      + (copies == 1 ? " is a copy or rewrite" : " are copies or rewrites")
                      + " of another and "
                      + (copies == 1 ? "confirms" : "confirm")
                      + " nothing.");
    }
    return unread(undated(line, readings), readings);
  }

  private static Line undated(Line line, Collection<Reading> readings) {
    long undated =
        readings.stream().filter(r -> r.article().metadata().published().isEmpty()).count();
    String words = undated == 1 ? " has no day of publication" : " have no day of publication";
    return undated == 0
        ? line
        : line.text(" ")
            .caution(
                Count.of(undated, "article")
                    + words
                    + ": what is told there as of a weekday has no date.");
  }

  private static Line unread(Line line, Collection<Reading> readings) {
    List<String> unread =
        readings.stream()
            .filter(r -> r.diagnostics().stream().anyMatch(d -> UNREAD.contains(d.code())))
            .map(r -> r.article().id())
            .toList();
    if (unread.isEmpty()) {
      return line;
    }
    String first = String.join(", ", unread.subList(0, Math.min(NAMED, unread.size())));
    String words = unread.size() == 1 ? " was not read (" : " were not read (";
    String more = unread.size() > NAMED ? ", …" : "";
    return line.text(" ")
        .caution(
            Count.of(unread.size(), "article")
                + words
                + first
                + more
                + "): in a language that is not read, or too much for the reader; nothing of it is"
                + " in this brief.");
  }

  static List<Part> of(Dossier dossier, Collection<Reading> readings) {
    Map<String, Article> articles = new HashMap<>();
    readings.forEach(r -> articles.put(r.article().id(), r.article()));
    Map<String, Kinship.Copy> copies = new HashMap<>();
    dossier.copies().forEach(k -> k.copies().forEach(c -> copies.put(c.article(), c)));
    List<Part.Item> items =
        dossier.sources().stream()
            .map(s -> articles.get(s.article()))
            .filter(Objects::nonNull)
            .map(a -> Part.Item.of(line(a, copies)))
            .toList();
    return Folding.list(items, SHOWN);
  }

  private static Line line(Article article, Map<String, Kinship.Copy> copies) {
    var meta = article.metadata();
    Line line = Line.of(meta.outlet().map(o -> o.name()).orElse("outlet not named"));
    line = line.text(meta.published().map(p -> ", " + Words.day(p.date())).orElse(", undated"));
    line = line.text(": ").strong(meta.title().orElse(article.id()));
    if (!meta.bylines().isEmpty()) {
      line = line.text(", by " + String.join(", ", meta.bylines()));
    }
    line = line.muted(" " + article.id());
    if (meta.published().filter(p -> p.basis() == Publication.Basis.INFERRED).isPresent()) {
      line = line.text(" ").caution("date inferred: " + meta.published().get().origin());
    }
    Kinship.Copy copy = copies.get(article.id());
    if (copy != null) {
      line = line.text(" ").caution(kinship(copy));
    }
    int left = article.boilerplate().stream().mapToInt(Span::length).sum();
    return left == 0 ? line : line.muted(" (" + left + " characters left out as not the article)");
  }

  private static String kinship(Kinship.Copy copy) {
    String how =
        switch (copy.kind()) {
          case EXACT -> "the same text as ";
          case NEAR -> "nearly the same text as ";
          case SHORTENED -> "shortened from ";
          case UPDATED -> "an update of ";
          case REWRITTEN -> "rewritten from ";
        };
    return how + copy.of() + String.format(Locale.ROOT, " (%.0f%% shared)", copy.shared() * 100);
  }
}
