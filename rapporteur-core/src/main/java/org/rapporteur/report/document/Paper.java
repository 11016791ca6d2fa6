package org.rapporteur.report.document;

/** How much of a page goes on paper when it is printed. */
public enum Paper {
  /** The lines that are wanted first, on two pages, and a line that says what is left out. */
  TWO_PAGES,
  /** All that the page shows, what is folded and the articles included. */
  WHOLE
}
