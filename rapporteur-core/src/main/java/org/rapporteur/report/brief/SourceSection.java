package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;
import org.rapporteur.text.Span;

/** Which articles were read, from whom and when, and how much of each was not the article. */
final class SourceSection {

  private SourceSection() {}

  static Line summary(List<Reading> readings) {
    long outlets =
        readings.stream().flatMap(r -> r.article().metadata().outlet().stream()).distinct().count();
    List<LocalDate> days =
        readings.stream()
            .flatMap(r -> r.article().metadata().published().stream())
            .map(Publication::date)
            .sorted()
            .toList();
    Line line = Line.empty().strong(Count.of(readings.size(), "article"));
    if (outlets > 0) {
      line = line.text(" of ").strong(Count.of(outlets, "named outlet"));
    }
    if (!days.isEmpty()) {
      String from = Words.day(days.get(0));
      String to = Words.day(days.get(days.size() - 1));
      line = line.text(from.equals(to) ? ", " + from : ", " + from + " – " + to);
    }
    return line.text(".");
  }

  static List<Part> of(List<Reading> readings) {
    List<Part.Item> items = readings.stream().map(r -> Part.Item.of(line(r.article()))).toList();
    return items.isEmpty() ? List.of() : List.of(new Part.Items(Part.Marking.BULLETS, items));
  }

  private static Line line(Article article) {
    Metadata meta = article.metadata();
    Line line = Line.empty().strong(meta.title().orElse(article.id())).text(" — ");
    line = line.text(meta.outlet().map(o -> o.name()).orElse("outlet not named"));
    if (meta.published().isPresent()) {
      Publication published = meta.published().get();
      line = line.text(", " + Words.day(published.date()));
      if (published.basis() == Publication.Basis.INFERRED) {
        line = line.text(" ").caution("date inferred: " + published.origin());
      }
    } else {
      line = line.text(", undated");
    }
    if (!meta.bylines().isEmpty()) {
      line = line.text(", by " + String.join(", ", meta.bylines()));
    }
    int left = article.boilerplate().stream().mapToInt(Span::length).sum();
    return left == 0 ? line : line.muted(" (" + left + " characters left out as not the article)");
  }
}
