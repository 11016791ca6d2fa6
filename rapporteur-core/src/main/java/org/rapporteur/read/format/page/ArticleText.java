package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Block;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;

/** An article's text under construction: blocks parted by empty lines, with the map back. */
final class ArticleText {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final OffsetMap.Builder offsets = OffsetMap.builder();

  /** Adds a block, unless it is empty; returns where it stands. */
  Span add(PlacedText placed, Block.Kind kind) {
    String block = placed.toString();
    int start = text.length();
    if (block.isEmpty()) {
      return new Span(start, start);
    }
    if (start > 0) {
      text.append("\n\n");
      start += 2;
    }
    text.append(block);
    placed.mapInto(offsets, start);
    Span span = new Span(start, start + block.length());
    blocks.add(new Block(span, kind));
    return span;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  OffsetMap offsets() {
    return offsets.build();
  }
}
