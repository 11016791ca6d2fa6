package org.rapporteur.read.format.story;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.article.Block;

/** The sieve that reads a paragraph or headline once that is printed twice. */
final class Doubles implements Sieve {

  private static final int SHORTEST = 8;

  @Override
  public void mark(Sheet sheet) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      Line line = sheet.line(i);
      boolean title = sheet.is(i, Block.Kind.TITLE);
      if (!sheet.isOpen(i) && !title && !sheet.is(i, Block.Kind.CAPTION)) {
        continue;
      }
      if (line.words() >= SHORTEST || title) {
        Integer before = first.putIfAbsent(line.text(), i);
        if (before != null && sheet.isOpen(i)) {
          sheet.mark(i, Block.Kind.BOILERPLATE);
        }
      }
    }
  }
}
