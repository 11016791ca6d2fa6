package org.rapporteur.read.format.page;

import java.util.List;
import org.rapporteur.article.Block;

/** What a block of a page is, once it is known whether it belongs to the body. */
final class BlockRole {

  private static final int LONGEST_LINE = 25;
  private static final int AUTHOR = NameClue.AUTHOR.bit();
  private static final int LEAD = NameClue.LEAD.bit();
  private static final int META = NameClue.META.bit();
  private static final int HEADINGS = TagClue.HEADING.bit() | TagClue.TITLE_HEADING.bit();

  private BlockRole() {}

  /** The kind of a block of the body. */
  static Block.Kind ofBody(PageBlock block, boolean beforeFirstParagraph) {
    Scope scope = block.scope;
    if (scope.hasTag(TagClue.CAPTION.bit())) {
      return Block.Kind.CAPTION;
    }
    if (isNear(scope, TagClue.HEADING.bit(), 2)) {
      return beforeFirstParagraph && isNearClue(scope, LEAD)
          ? Block.Kind.STANDFIRST
          : Block.Kind.HEADING;
    }
    if (isNear(scope, TagClue.CELL.bit(), 3) && block.shape.words() < LONGEST_LINE) {
      return Block.Kind.TABLE;
    }
    if (beforeFirstParagraph && isNearClue(scope, LEAD)) {
      return Block.Kind.STANDFIRST;
    }
    if (isNear(scope, TagClue.ITEM.bit(), 2)) {
      return Block.Kind.LIST_ITEM;
    }
    return isNear(scope, TagClue.QUOTE.bit(), 3) ? Block.Kind.BLOCK_QUOTE : Block.Kind.PARAGRAPH;
  }

  /** The kind of a block that stands at the body without being part of it. */
  static Block.Kind ofRest(PageBlock block) {
    Scope scope = block.scope;
    if (scope.hasTag(TagClue.CAPTION.bit())) {
      return Block.Kind.CAPTION;
    }
    if (isNear(scope, TagClue.CELL.bit(), 3)) {
      return Block.Kind.TABLE;
    }
    boolean line = block.shape.words() < LONGEST_LINE && !scope.hasTag(HEADINGS);
    List<String> words = line ? WordGrams.words(block.text) : List.of();
    int said = Phrase.in(words);
    boolean author = (said & Phrase.AUTHOR.bit()) != 0 && isNearClue(scope, AUTHOR);
    if (line && author) {
      return Block.Kind.BYLINE;
    }
    if (line && isNearClue(scope, META) && block.shape.digits() > 0 && block.linkChars == 0) {
      return Block.Kind.META_LINE;
    }
    return Block.Kind.BOILERPLATE;
  }

  private static boolean isNear(Scope scope, int tags, int levels) {
    Scope s = scope;
    for (int i = 0; i < levels && s != null; i++) {
      if ((s.tags & tags) != 0) {
        return true;
      }
      s = s.parent;
    }
    return false;
  }

  private static boolean isNearClue(Scope scope, int clues) {
    Scope s = scope;
    for (int i = 0; i < 3 && s != null; i++) {
      if ((s.clues & clues) != 0) {
        return true;
      }
      s = s.parent;
    }
    return false;
  }
}
