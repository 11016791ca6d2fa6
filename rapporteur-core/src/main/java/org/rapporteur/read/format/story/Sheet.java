package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Block;
import org.rapporteur.text.Span;

/**
 * The lines of a story while sieves say what each is. The first sieve that decides a line wins;
 * what none decides is a paragraph. Confined to one thread.
 */
final class Sheet {

  private final String text;
  private final List<Line> lines;
  private final List<Optional<Block.Kind>> kinds = new ArrayList<>();
  private final List<Span> cores = new ArrayList<>();
  private final List<Block> parts = new ArrayList<>();

  /** What is not the story inside a line, by the line. */
  private final Map<Integer, List<Span>> holes = new HashMap<>();

  /** Where the search for prose goes on from a line: lines that are none are walked once. */
  private final int[] onward;

  Sheet(String text) {
    this.text = text;
    this.lines = Line.of(text);
    for (Line line : lines) {
      kinds.add(Optional.empty());
      cores.add(line.span());
    }
    this.onward = new int[lines.size() + 1];
    for (int i = 0; i < onward.length; i++) {
      onward[i] = i;
    }
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  boolean isOpen(int i) {
    return kinds.get(i).isEmpty();
  }

  boolean is(int i, Block.Kind kind) {
    return kinds.get(i).filter(k -> k == kind).isPresent();
  }

  /** Says what a line is, unless that is said. */
  void mark(int i, Block.Kind kind) {
    if (isOpen(i)) {
      kinds.set(i, Optional.of(kind));
    }
  }

  /** Says what a line is although another sieve said otherwise; prose it never becomes. */
  void remark(int i, Block.Kind kind) {
    if (kind == Block.Kind.PARAGRAPH) {
      throw new IllegalArgumentException("a line that was decided becomes prose: " + i);
    }
    kinds.set(i, Optional.of(kind));
  }

  /** Takes the first units off a line, as a block of their own. */
  void cutHead(int i, int units, Block.Kind kind) {
    Span core = cores.get(i);
    part(new Span(core.start(), core.start() + units), kind);
    cores.set(i, trim(new Span(core.start() + units, core.end())));
  }

  /** Takes the last units off a line, as a block of their own. */
  void cutTail(int i, int units, Block.Kind kind) {
    Span core = cores.get(i);
    part(new Span(core.end() - units, core.end()), kind);
    cores.set(i, trim(new Span(core.start(), core.end() - units)));
  }

  /** Takes units out of what is left of a line, as boilerplate. */
  void cutOut(int i, Span inCore) {
    int from = cores.get(i).start();
    Span span = new Span(from + inCore.start(), from + inCore.end());
    holes.computeIfAbsent(i, line -> new ArrayList<>()).add(span);
  }

  /** Takes marks off both ends of a line; they lie in no block. */
  void strip(int i, int head, int tail) {
    Span core = cores.get(i);
    cores.set(
        i, trim(new Span(core.start() + head, Math.max(core.start() + head, core.end() - tail))));
  }

  /** What is left of a line. */
  String core(int i) {
    return cores.get(i).in(text);
  }

  /** Where what is left of a line stands. */
  Span coreSpan(int i) {
    return cores.get(i);
  }

  private void part(Span span, Block.Kind kind) {
    Span trimmed = trim(span);
    if (!trimmed.isEmpty()) {
      parts.add(new Block(trimmed, kind));
    }
  }

  private Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Line.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Line.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The first line at or after {@code from} that is read as prose, or the number of lines. */
  int nextProse(int from) {
    int i = Math.min(from, size());
    while (i < size() && !isProse(i)) {
      i = onward[i] > i ? onward[i] : i + 1;
    }
    for (int at = from; at < i; ) {
      int next = onward[at] > at ? onward[at] : at + 1;
      onward[at] = i;
      at = next;
    }
    return i;
  }

  /** Whether it is a paragraph, decided or not, of some length. */
  boolean isProse(int i) {
    return (isOpen(i) || is(i, Block.Kind.PARAGRAPH))
        && line(i).words() >= 12
        && line(i).endsSentence();
  }

  /** All blocks, in order. */
  List<Block> blocks() {
    List<Block> all = new ArrayList<>(parts);
    for (int i = 0; i < size(); i++) {
      Block.Kind kind = kinds.get(i).orElse(Block.Kind.PARAGRAPH);
      int at = cores.get(i).start();
      for (Span hole : merged(holes.getOrDefault(i, List.of()))) {
        add(new Span(at, Math.max(at, hole.start())), kind, all);
        add(hole, Block.Kind.BOILERPLATE, all);
        at = hole.end();
      }
      add(new Span(at, Math.max(at, cores.get(i).end())), kind, all);
    }
    all.sort(Comparator.comparing(Block::span));
    return joined(all);
  }

  private void add(Span span, Block.Kind kind, List<Block> all) {
    Span trimmed = trim(span);
    if (!trimmed.isEmpty()) {
      all.add(new Block(trimmed, kind));
    }
  }

  /** In order, those that touch as one. */
  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.naturalOrder());
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end() + 1) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** A caption that is dropped and its credit are one stretch. */
  private List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      int last = joined.size() - 1;
      if (last >= 0 && isOneStretch(joined.get(last), block)) {
        Span both = joined.get(last).span().cover(block.span());
        joined.set(last, new Block(both, Block.Kind.BOILERPLATE));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private boolean isOneStretch(Block a, Block b) {
    return a.kind() == Block.Kind.BOILERPLATE
        && b.kind() == Block.Kind.BOILERPLATE
        && b.span().start() - a.span().end() <= 1
        && text.substring(a.span().end(), b.span().start()).indexOf('\n') < 0;
  }
}
