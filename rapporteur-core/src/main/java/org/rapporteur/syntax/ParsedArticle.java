package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;

/**
 * An article with the sentences of every block that belongs to it; what is not the article
 * (boilerplate) is not parsed. Immutable.
 */
public final class ParsedArticle {

  private final Article article;
  private final List<ParsedBlock> blocks;
  private final List<Sentence> sentences;

  /** Made when first asked for: several rooms walk them. */
  private volatile List<Tree> trees = List.of();

  /**
   * An article with its parsed blocks.
   *
   * @param article the article
   * @param blocks parsed blocks, in order
   */
  public ParsedArticle(Article article, List<ParsedBlock> blocks) {
    this.article = article;
    this.blocks = List.copyOf(blocks);
    List<Sentence> all = new ArrayList<>();
    blocks.forEach(b -> all.addAll(b.sentences()));
    this.sentences = List.copyOf(all);
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** Parsed blocks, in order. */
  public List<ParsedBlock> blocks() {
    return blocks;
  }

  /** All sentences, in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The tree of every sentence, in order; see {@link Tree#of}. */
  public List<Tree> trees() {
    if (trees.size() != sentences.size()) {
      trees = sentences.stream().map(Tree::of).toList();
    }
    return trees;
  }
}
