package org.rapporteur.read.format.story;

import org.rapporteur.article.Block;

/**
 * The sieve that finds the lines which sum a story up, between the headline and the byline, date or
 * picture; without those, a line below the headline that lacks its stop.
 */
final class Standfirst implements Sieve {

  private static final int DEPTH = 14;

  @Override
  public void mark(Sheet sheet) {
    int title = 0;
    while (title < sheet.size() && !sheet.is(title, Block.Kind.TITLE)) {
      title++;
    }
    int next = title + 1;
    while (next < sheet.size() && !sheet.isOpen(next)) {
      next++;
    }
    if (next + 1 >= Math.min(DEPTH, sheet.size())) {
      return;
    }
    Line line = sheet.line(next);
    boolean sums = line.words() >= 5 && line.words() <= 60 && !line.opensQuote();
    boolean first = true;
    for (int i = title + 1; i < next; i++) {
      first &= sheet.is(i, Block.Kind.BOILERPLATE);
    }
    boolean closed =
        first && (isHeadLine(sheet, next + 1) || sheet.is(next + 1, Block.Kind.CAPTION));
    if (sums && (closed || (!line.endsSentence() && !line.text().endsWith(":")))) {
      sheet.mark(next, Block.Kind.STANDFIRST);
    }
  }

  private static boolean isHeadLine(Sheet sheet, int i) {
    return sheet.is(i, Block.Kind.META_LINE) || sheet.is(i, Block.Kind.BYLINE);
  }
}
