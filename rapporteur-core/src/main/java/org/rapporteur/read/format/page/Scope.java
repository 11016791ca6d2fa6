package org.rapporteur.read.format.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page while its text is cut into blocks, with what its names say and what its
 * whole content adds up to. The body's features look up along {@link #parent}.
 */
final class Scope {

  /** A post's own element may be called {@code hentry has-comments}. */
  private static final int COMMENTS =
      NameClue.COMMENT.bit() | NameClue.ARTICLE.bit() | NameClue.BODY.bit();

  private static final int CONSENT =
      NameClue.CONSENT.bit() | NameClue.ARTICLE.bit() | NameClue.BODY.bit();

  private static final int APART = TagClue.ASIDE.bit() | TagClue.NAV.bit() | TagClue.FOOTER.bit();

  private static final int WHOLE = TagClue.ARTICLE.bit() | TagClue.MAIN.bit();

  final Element element;
  final @Nullable Scope parent;
  final int depth;

  /** {@link NameClue} bits of its own class, id and the like. */
  final int clues;

  /** {@link TagClue} bits of its own tag and attributes. */
  final int tags;

  /** Blocks and characters of all that stands inside, filled in after the walk. */
  int blocks;

  int chars;
  int linkChars;

  /** Characters of those blocks inside that look like running text. */
  int prose;

  /** Votes of the paragraphs inside, nearer ones weighing more. */
  float score;

  /** How many elements beside it hold several blocks and are marked up alike; itself counts. */
  int alike = 1;

  /** First and one past the last block inside. */
  int firstBlock = Integer.MAX_VALUE;

  int endBlock;

  int words;

  /** Whether the page's main heading stands inside. */
  boolean holdsTitle;

  Scope(Element element, @Nullable Scope parent, int clues, int tags) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.clues = clues;
    this.tags = tags;
  }

  /** Whether it stands among the readers' comments, as far as the site's names say so. */
  boolean isInComments() {
    for (Scope s = this; s != null && !s.holdsTitle; s = s.parent) {
      if ((s.clues & COMMENTS) == NameClue.COMMENT.bit()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it stands among comments, in navigation, or in an {@code aside} that the site calls a
   * sidebar.
   */
  boolean isNeverBody() {
    for (Scope s = this; s != null && (s.tags & WHOLE) == 0; s = s.parent) {
      boolean sidebar = (s.tags & TagClue.ASIDE.bit()) != 0 && (s.clues & NameClue.SIDE.bit()) != 0;
      boolean navigation = (s.tags & TagClue.NAV.bit()) != 0 && !s.holdsTitle;
      if (sidebar || navigation) {
        return true;
      }
    }
    return isInComments();
  }

  /**
   * Whether it stands apart from the page's text: among comments, in what asks for consent, at the
   * side or in the footer.
   */
  boolean isApart() {
    for (Scope s = this; s != null && !s.holdsTitle; s = s.parent) {
      if ((s.tags & APART) != 0
          || (s.clues & COMMENTS) == NameClue.COMMENT.bit()
          || (s.clues & CONSENT) == NameClue.CONSENT.bit()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is {@code outer} or stands inside it. */
  boolean isInside(Scope outer) {
    Scope s = this;
    while (s != null && s.depth > outer.depth) {
      s = s.parent;
    }
    return s == outer;
  }

  /** Whether it or something around it carries one of the clues. */
  boolean hasClue(int bits) {
    for (Scope s = this; s != null; s = s.parent) {
      if ((s.clues & bits) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it or something around it has one of the tags. */
  boolean hasTag(int bits) {
    for (Scope s = this; s != null; s = s.parent) {
      if ((s.tags & bits) != 0) {
        return true;
      }
    }
    return false;
  }
}
