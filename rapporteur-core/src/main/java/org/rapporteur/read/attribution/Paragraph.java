package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Block;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Span;

/**
 * A block with its quotations and its sentences as views.
 *
 * @param block the block
 * @param regions quotations by their marks, in order
 * @param sentences in order
 */
record Paragraph(Block block, List<QuoteRegion> regions, List<SentenceView> sentences) {

  /** More sentences are in no paragraph that somebody wrote. */
  private static final int LONGEST = 200;

  /** The paragraphs of an article. */
  static List<Paragraph> of(ParsedArticle article) {
    List<Paragraph> found = new ArrayList<>();
    for (ParsedBlock block : article.blocks()) {
      for (ParsedBlock part : parts(block)) {
        found.add(of(article.article().text(), part));
      }
    }
    return found;
  }

  /**
   * A block of more sentences than a paragraph has, by so many at a time: who speaks on is asked of
   * all quotations of a paragraph against each other.
   */
  private static List<ParsedBlock> parts(ParsedBlock block) {
    List<Sentence> all = block.sentences();
    if (all.size() <= LONGEST) {
      return List.of(block);
    }
    List<ParsedBlock> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += LONGEST) {
      List<Sentence> some = all.subList(i, Math.min(all.size(), i + LONGEST));
      Span span = some.get(0).span().cover(some.get(some.size() - 1).span());
      parts.add(new ParsedBlock(new Block(span, block.block().kind()), some));
    }
    return parts;
  }

  private static Paragraph of(String text, ParsedBlock parsed) {
    List<QuoteRegion> regions = QuoteMarks.in(text, parsed.block().span());
    List<SentenceView> views = new ArrayList<>();
    List<Sentence> sentences = parsed.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (s.size() == 0) {
        continue;
      }
      boolean after = i > 0 && inside(regions, sentences.get(i - 1).span().end() - 1);
      boolean before =
          i + 1 < sentences.size() && inside(regions, sentences.get(i + 1).span().start());
      views.add(
          new SentenceView(
              s, views.size(), parsed.block().kind(), regions, after, before, CueWords.standard()));
    }
    return new Paragraph(parsed.block(), regions, views);
  }

  private static boolean inside(List<QuoteRegion> regions, int offset) {
    int low = 0;
    int high = regions.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span s = regions.get(mid).span();
      if (s.contains(offset)) {
        return true;
      }
      if (s.end() <= offset) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return false;
  }
}
