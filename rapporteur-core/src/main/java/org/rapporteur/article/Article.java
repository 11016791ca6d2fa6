package org.rapporteur.article;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * A news article: its text, cut into blocks, and its metadata. For plain text the text is exactly
 * what was given; for a page, a feed or a document it is what was extracted. Every span anywhere in
 * the record refers to this text. Immutable.
 *
 * @param id the file name or the given id
 * @param text the text
 * @param metadata what is known beside the text
 * @param blocks in order, not overlapping; what lies in no block is white space
 * @param diagnostics what a reader should know
 */
public record Article(
    String id, String text, Metadata metadata, List<Block> blocks, List<Diagnostic> diagnostics) {

  /** Copies the lists; refuses blocks that overlap or leave the text. */
  public Article {
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
    int at = 0;
    for (Block b : blocks) {
      if (b.span().start() < at || b.span().end() > text.length()) {
        throw new IllegalArgumentException("block " + b + " of article " + id + " is out of place");
      }
      at = b.span().end();
    }
  }

  /** The text at a span. */
  public String quote(Span span) {
    return span.in(text);
  }

  /** The stretches that are not the article. */
  public List<Span> boilerplate() {
    return blocks.stream()
        .filter(b -> b.kind() == Block.Kind.BOILERPLATE)
        .map(Block::span)
        .toList();
  }

  /** The same article under another id. */
  public Article withId(String other) {
    return new Article(other, text, metadata, blocks, diagnostics);
  }

  /** The same article with other metadata. */
  public Article withMetadata(Metadata other) {
    return new Article(id, text, other, blocks, diagnostics);
  }

  /** The same article with these diagnostics. */
  public Article withDiagnostics(List<Diagnostic> these) {
    return new Article(id, text, metadata, blocks, these);
  }
}
