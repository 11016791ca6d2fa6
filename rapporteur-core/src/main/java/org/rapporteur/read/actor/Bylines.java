package org.rapporteur.read.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Role;
import org.rapporteur.text.Span;

/** Adds who wrote the article to its people, where the byline stands in the text. */
final class Bylines {

  private Bylines() {}

  static void add(Article article, Troupe troupe) {
    for (String author : article.metadata().bylines()) {
      Optional<Span> place = place(article, author);
      if (place.isPresent()) {
        Persona p = troupe.persona(author, Word.of(author), Optional.empty());
        Evidence evidence = Evidence.of(article, place.get());
        if (!p.mentions().contains(evidence)) {
          p.mentions().add(evidence);
        }
        p.role(
            new Role("author", Optional.empty(), CalendarDate.unknown(), List.of(evidence)),
            Optional.of("JRN"));
      }
    }
  }

  private static Optional<Span> place(Article article, String author) {
    if (author.isBlank()) {
      return Optional.empty();
    }
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.BYLINE) {
        int at = article.text().indexOf(author, block.span().start());
        if (at >= 0 && at + author.length() <= block.span().end()) {
          return Optional.of(new Span(at, at + author.length()));
        }
      }
    }
    return Optional.empty();
  }
}
