package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  private SourceSection() {}

  static Line summary(Dossier dossier) {
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
    return copies == 0
        ? line
        : line.text(" ")
            .caution(
                Count.of(copies, "article")
                    + (copies == 1 ? " is a copy or rewrite" : " are copies or rewrites")
                    + " of another and "
                    + (copies == 1 ? "confirms" : "confirm")
                    + " nothing.");
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
