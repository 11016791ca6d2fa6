package org.rapporteur.read.format.page;

/**
 * What the names that a site gave an element (class, id and the like) say of the text inside it.
 * The words of each are in {@code name-clues.txt}.
 */
enum NameClue {
  BODY(0),
  ARTICLE(1),
  CONTENT(2),
  COMMENT(3),
  RELATED(4),
  SHARE(5),
  NAVIGATION(6),
  FOOTER(7),
  HEADER(8),
  SIDE(9),
  ADVERT(10),
  OFFER(11),
  CAPTION(12),
  AUTHOR(13),
  META(14),
  CONSENT(15),
  LEAD(16),
  HIDDEN(17),
  QUOTE(18),
  TITLE(19),
  LIST(20),
  BOX(21),
  LIVE(22),
  NOTE(23);

  private final int bit;

  NameClue(int place) {
    this.bit = 1 << place;
  }

  /** Its bit in a set of clues. */
  int bit() {
    return bit;
  }
}
