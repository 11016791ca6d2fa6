package org.rapporteur.syntax;

import java.util.List;
import org.rapporteur.article.Block;

/**
 * A block of an article with its sentences.
 *
 * @param block where it stands and what it is
 * @param sentences in order; no sentence crosses a block
 */
public record ParsedBlock(Block block, List<Sentence> sentences) {

  /** Copies the list. */
  public ParsedBlock {
    sentences = List.copyOf(sentences);
  }
}
