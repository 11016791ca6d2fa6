package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;

/**
 * An article with the sentences of every block that belongs to it; what is not the article
 * (boilerplate) is not parsed.
 *
 * @param article the article
 * @param blocks parsed blocks, in order
 */
public record ParsedArticle(Article article, List<ParsedBlock> blocks) {

  /** Copies the list. */
  public ParsedArticle {
    blocks = List.copyOf(blocks);
  }

  /** All sentences, in order. */
  public List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    for (ParsedBlock b : blocks) {
      all.addAll(b.sentences());
    }
    return all;
  }
}
