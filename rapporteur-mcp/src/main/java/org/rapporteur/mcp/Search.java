package org.rapporteur.mcp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

/** Looks for words in titles and texts. */
final class Search {

  private final Knowledge known;

  Search(Knowledge known) {
    this.known = known;
  }

  /** The articles that hold all words, newest first. */
  Stream<Hit> find(Question q) {
    return known.readings().stream()
        .filter(r -> q.words("words", texts(r.article())))
        .filter(r -> q.within(day(r)))
        .sorted(
            Comparator.comparing((Reading r) -> Knowledge.published(r).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(r -> r.article().id()))
        .map(r -> new Hit(r, paragraph(r.article(), q), new Proof(known)));
  }

  private static List<String> texts(Article a) {
    return List.of(a.metadata().title().orElse(""), a.text());
  }

  private static CalendarDate day(Reading r) {
    return Knowledge.published(r)
        .map(d -> (CalendarDate) new CalendarDate.Day(d))
        .orElse(new CalendarDate.UnknownDate());
  }

  /** The first line of the text that holds all words, else one of them. */
  private static Optional<Evidence> paragraph(Article a, Question q) {
    Optional<Evidence> some = Optional.empty();
    int from = 0;
    for (String line : a.text().split("\n", -1)) {
      int at = from;
      from += line.length() + 1;
      if (line.isBlank()) {
        continue;
      }
      Evidence here = Evidence.of(a, new Span(at, at + line.length()));
      if (q.words("words", List.of(line))) {
        return Optional.of(here);
      }
      if (some.isEmpty() && q.oneOf("words", line)) {
        some = Optional.of(here);
      }
    }
    return some;
  }

  /**
   * An article that holds the words.
   *
   * @param reading the article with its findings
   * @param paragraph where they stand
   * @param proof quotes it
   */
  record Hit(Reading reading, Optional<Evidence> paragraph, Proof proof) {}

  static Map<String, Object> line(Hit hit) {
    Article a = hit.reading().article();
    Map<String, Object> line = Answer.line();
    line.put("article", a.id());
    Answer.put(line, "title", a.metadata().title());
    Proof.where(line, a);
    line.put("evidence", hit.proof().words(hit.paragraph().stream().toList()));
    return line;
  }
}
