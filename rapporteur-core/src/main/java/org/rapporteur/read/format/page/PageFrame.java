package org.rapporteur.read.format.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on the page the article stands: its headline, its body, and so where a byline and a date
 * can be expected.
 */
final class PageFrame {

  private static final int ABOVE_TITLE = 8;
  private static final int BELOW_BODY = 12;

  private final ParsedPage page;
  private final boolean[] body;
  private final int title;
  private final int first;
  private final int last;
  private @Nullable IdentityHashMap<Element, Scope> scopes;

  PageFrame(ParsedPage page, boolean[] body, Optional<String> headline) {
    this.page = page;
    this.body = body;
    List<PageBlock> blocks = page.blocks().blocks();
    int first = -1;
    int last = -1;
    for (PageBlock block : blocks) {
      if (body[block.index] && (block.isProse() || first >= 0)) {
        first = first < 0 ? block.index : first;
        last = block.index;
      }
    }
    this.first = first;
    this.last = last;
    this.title = headline.map(h -> titleBlock(blocks, h)).orElse(-1);
  }

  private static final int HEADINGS = TagClue.HEADING.bit() | TagClue.TITLE_HEADING.bit();

  private int titleBlock(List<PageBlock> blocks, String headline) {
    WordGrams grams = WordGrams.of(headline);
    int best = -1;
    double bestScore = 0.6;
    for (PageBlock block : blocks) {
      if (first >= 0 && block.index > first + 3) {
        break;
      }
      long[] words = WordGrams.hashes(block.text);
      double size = (double) Math.min(words.length, grams.words()) / Math.max(words.length, 1);
      double score = size * grams.shareOf(words);
      score += block.scope.hasTag(TagClue.TITLE_HEADING.bit()) ? 0.3 : 0;
      score += block.scope.hasTag(HEADINGS) ? 0.1 : 0;
      if (words.length * 2 >= grams.words() && score > bestScore) {
        bestScore = score;
        best = block.index;
      }
    }
    return best;
  }

  /** The block that is the headline. */
  Optional<PageBlock> titleBlock() {
    return title < 0 ? Optional.empty() : Optional.of(page.blocks().blocks().get(title));
  }

  /** The index of the headline's block, or of the body's first, or 0. */
  int start() {
    return title >= 0 ? title : Math.max(0, first);
  }

  /** The index of the body's first block of running text, or -1 (private index). */
  int firstBody() {
    return first;
  }

  /** The index of the body's last block, or -1 (private index). */
  int lastBody() {
    return last;
  }

  /** Whether a block is of the body. */
  boolean isBody(int block) {
    return body[block];
  }

  /** Whether a block stands a little above the headline, or between it and the body's beginning. */
  boolean isHead(int block) {
    int to = first >= 0 ? first + 2 : start() + 20;
    return block >= start() - ABOVE_TITLE && block <= Math.max(to, start() + 3);
  }

  /** Whether a block stands soon after the body. */
  boolean isFoot(int block) {
    return last >= 0 && block > last && block <= last + BELOW_BODY;
  }

  /** The nearest element around one that can hold blocks. */
  Optional<Scope> scopeOf(Element element) {
    IdentityHashMap<Element, Scope> known = scopes;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Scope s : page.blocks().scopes()) {
        known.put(s.element, s);
      }
      scopes = known;
    }
    Element e = element;
    while (e != null && !known.containsKey(e)) {
      e = e.parent();
    }
    return e == null ? Optional.empty() : Optional.ofNullable(known.get(e));
  }
}
