package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.text.Span;

/** Reads plain text that was saved or scraped from a page into an article. Immutable. */
public final class StoryReader {

  /**
   * Reads a story.
   *
   * @param id file name or given id
   * @param text as given
   * @param given metadata that came with it, which wins over what the text says
   */
  public Article read(String id, String text, Metadata given) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int from = at;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        blocks.add(new Block(new Span(from, to), Block.Kind.PARAGRAPH));
      }
      at = end + 1;
    }
    return new Article(id, text, given, blocks, List.of());
  }
}
