package org.rapporteur.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.language.Language;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.text.Span;

/** Parsed one-paragraph articles for tests. */
public final class Parsed {

  private static final Language LANGUAGE = Language.load();

  private Parsed() {}

  /** A paragraph of an article published on a day. */
  public static ParsedArticle of(LocalDate published, String text) {
    return of(Optional.of(published), text);
  }

  /** A paragraph of an article without a date. */
  public static ParsedArticle undated(String text) {
    return of(Optional.empty(), text);
  }

  private static ParsedArticle of(Optional<LocalDate> published, String text) {
    Metadata none = Metadata.unknown();
    Metadata metadata =
        new Metadata(
            none.title(),
            none.outlet(),
            none.bylines(),
            published.map(d -> Publication.stated(d, "given")),
            none.updated(),
            none.dateline(),
            none.url(),
            none.language(),
            none.section());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    Article article = new Article("a", text, metadata, blocks, List.of());
    return new ParsedArticle(
        article,
        List.of(new ParsedBlock(blocks.get(0), LANGUAGE.analyse(text, blocks.get(0).span()))));
  }
}
