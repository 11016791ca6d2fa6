package org.rapporteur.read.format.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Block;
import org.rapporteur.text.OffsetMap;

/**
 * The article's text put together from a page's blocks: headline, what stands between it and the
 * body, the body, and, as boilerplate, what stood inside the body without being part of it.
 *
 * @param text the text
 * @param blocks its blocks
 * @param offsets the way back to the markup
 */
record ArticleAssembly(String text, List<Block> blocks, OffsetMap offsets) {

  private static final int MOST_BETWEEN = 40;
  private static final int MOST_AFTER = 40;
  private static final double GIVEN_IS_MORE = 1.5;

  static ArticleAssembly of(
      ParsedPage page, PageFrame frame, String markup, Optional<Found<String>> title) {
    MarkupAligner aligner = new MarkupAligner(markup);
    ArticleText out = new ArticleText();
    List<PageBlock> blocks = page.blocks().blocks();
    Optional<PageBlock> titleBlock = frame.titleBlock();
    if (titleBlock.isPresent()) {
      out.add(aligner.align(titleBlock.get().nodes), Block.Kind.TITLE);
    } else if (title.isPresent()) {
      PlacedText placed = new PlacedText();
      placed.insert(title.get().value());
      out.add(placed, Block.Kind.TITLE);
    }
    if (isBetterGiven(page, frame)) {
      addGiven(page, out);
    } else {
      addBlocks(blocks, frame, titleBlock, aligner, out);
    }
    return new ArticleAssembly(out.text(), out.blocks(), out.offsets());
  }

  private static void addBlocks(
      List<PageBlock> blocks,
      PageFrame frame,
      Optional<PageBlock> titleBlock,
      MarkupAligner aligner,
      ArticleText out) {
    int title = titleBlock.map(b -> b.index).orElse(-1);
    int first = frame.firstBody();
    int from = title >= 0 && first - title <= MOST_BETWEEN ? title + 1 : first;
    boolean begun = false;
    for (PageBlock block : blocks) {
      int i = block.index;
      if (i == title) {
        continue;
      }
      if (frame.isBody(i)) {
        begun |= block.isProse();
        out.add(aligner.align(block.nodes), BlockRole.ofBody(block, !begun));
      } else if (i >= from && first >= 0 && i <= frame.lastBody() + MOST_AFTER) {
        boolean far = i > frame.lastBody() && !isBesideBody(block, blocks.get(frame.lastBody()));
        if (!far) {
          out.add(aligner.align(block.nodes), BlockRole.ofRest(block));
        }
      }
    }
  }

  /** Whether a block after the body shares the element around the body's last block. */
  private static boolean isBesideBody(PageBlock block, PageBlock last) {
    Scope around = last.scope.parent;
    return around != null && block.scope.isInside(around);
  }

  /** Whether the structured data holds a body of which the page shows only a beginning. */
  private static boolean isBetterGiven(ParsedPage page, PageFrame frame) {
    Optional<Json.Text> given = page.data().articleBody();
    if (given.isEmpty()) {
      return false;
    }
    int shown = 0;
    for (PageBlock block : page.blocks().blocks()) {
      shown += frame.isBody(block.index) ? block.text.length() : 0;
    }
    return given.get().value().length() > 200
        && given.get().value().length() > shown * GIVEN_IS_MORE;
  }

  private static void addGiven(ParsedPage page, ArticleText out) {
    Json.Text given = page.data().articleBody().orElseThrow();
    PlacedText line = new PlacedText();
    for (int i = 0; i < given.value().length(); i++) {
      char c = given.value().charAt(i);
      if (c == '\n' || c == '\r') {
        out.add(line, Block.Kind.PARAGRAPH);
        line = new PlacedText();
      } else {
        line.add(c, given.place(i), given.place(i) + 1);
      }
    }
    out.add(line, Block.Kind.PARAGRAPH);
  }
}
