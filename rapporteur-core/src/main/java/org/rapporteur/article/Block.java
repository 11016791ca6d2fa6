package org.rapporteur.article;

import org.rapporteur.text.Span;

/**
 * A stretch of an article's text of one kind; usually a line or paragraph.
 *
 * @param span where it stands, without surrounding white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

  /** What a block is. */
  public enum Kind {
    TITLE,
    STANDFIRST,
    BYLINE,
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    /** A set-off quotation, with or without quotation marks. */
    BLOCK_QUOTE,
    /** An image's text, the first time that it is printed. */
    CAPTION,
    /** A table's row. */
    TABLE,
    /** A date, time or section line. */
    META_LINE,
    /** Not the article: teasers, credits, doubled captions, shop links, placeholders, menus. */
    BOILERPLATE
  }

  /** Whether its sentences are the article's own: read for findings. */
  public boolean isRead() {
    return switch (kind) {
      case TITLE, STANDFIRST, PARAGRAPH, HEADING, LIST_ITEM, BLOCK_QUOTE, CAPTION -> true;
      case BYLINE, TABLE, META_LINE, BOILERPLATE -> false;
    };
  }
}
