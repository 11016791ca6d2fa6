package org.rapporteur.reconcile;

import org.rapporteur.article.Article;
import org.rapporteur.article.Block;

/** The article's own text, without what a page puts around it. */
final class ArticleText {

  private ArticleText() {}

  static String of(Article article) {
    if (article.blocks().isEmpty()) {
      return article.text();
    }
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.isRead()) {
        text.append(article.quote(block.span())).append('\n');
      }
    }
    return text.toString();
  }
}
