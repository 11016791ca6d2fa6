package org.rapporteur.report.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Evidence;

/**
 * The lines of a brief that two printed pages hold. The first section stands whole; what it leaves
 * free the others share by weight, each with its first lines. A line all of whose quoted words
 * stand on the sheet already is passed over. Lengths are estimated, and generously: fonts differ.
 */
final class Sheet {

  /** Lines of two pages, on the shorter of the papers in use. */
  private static final double LINES = 120;

  /** Characters of a line, on the narrower paper, in a broad font. */
  private static final double BREADTH = 105;

  /** What stands above the lines of a section, and the blank between two lines. */
  private static final double HEADING = 2.1;

  private static final double GAP = 0.15;

  /** The title, what was read, what is left out. */
  private static final double FRAME = 9;

  /** What an article takes in the list of the passages. */
  private static final double ARTICLE = 1;

  /**
   * The lines of a section that are printed.
   *
   * @param section the section
   * @param lines those printed
   * @param all how many it has
   */
  record Printed(Section section, List<Line> lines, int all) {}

  private static final class Share {
    private final Section section;
    private final Queue<Line> waiting;
    private final int all;
    private final List<Line> taken = new ArrayList<>();
    private double used = HEADING;

    Share(Section section) {
      this.section = section;
      List<Line> lines = new PrintedLines(section).lines();
      this.waiting = new ArrayDeque<>(lines);
      this.all = lines.size();
    }

    double after(double cost) {
      return (used + cost) / section.room();
    }
  }

  private final Set<String> articles = new HashSet<>();
  private final StringBuilder quoted = new StringBuilder();
  private double left = LINES - FRAME;

  private Sheet() {}

  /** The sections that are printed, in their order. */
  static List<Printed> of(Brief brief) {
    Sheet sheet = new Sheet();
    List<Share> shares =
        brief.sections().stream().map(Share::new).filter(s -> s.section.room() > 0).toList();
    shares.stream().limit(1).forEach(first -> sheet.share(List.of(first)));
    sheet.share(shares);
    return shares.stream()
        .filter(s -> !s.taken.isEmpty())
        .map(s -> new Printed(s.section, List.copyOf(s.taken), s.all))
        .toList();
  }

  private void share(List<Share> shares) {
    List<Share> open =
        shares.stream().filter(s -> !s.waiting.isEmpty()).collect(Collectors.toList());
    while (!open.isEmpty()) {
      Share next = open.get(0);
      for (Share s : open) {
        if (s.after(cost(s.waiting.element())) < next.after(cost(next.waiting.element()))) {
          next = s;
        }
      }
      take(next, next.waiting.remove());
      if (next.waiting.isEmpty()) {
        open.remove(next);
      }
    }
  }

  private void take(Share share, Line line) {
    double cost = cost(line) + (share.taken.isEmpty() ? HEADING : 0);
    if (cost > left || isPrinted(line)) {
      return;
    }
    share.taken.add(line);
    share.used += cost(line);
    left -= cost;
    first(line).forEach(e -> articles.add(e.article()));
    quotes(line).forEach(q -> quoted.append(q).append('\n'));
  }

  private double cost(Line line) {
    long unknown = first(line).filter(e -> !articles.contains(e.article())).count();
    return Math.ceil(PrintedLength.of(line) / BREADTH) + GAP + ARTICLE * unknown;
  }

  private boolean isPrinted(Line line) {
    List<String> words = quotes(line).toList();
    return !words.isEmpty() && words.stream().allMatch(w -> quoted.indexOf(w) >= 0);
  }

  /** The passage by which each citation of a line is known on paper. */
  private static Stream<Evidence> first(Line line) {
    return line.pieces().stream()
        .flatMap(p -> p instanceof Inline.Cite c ? Stream.of(c.evidence().get(0)) : Stream.empty());
  }

  private static Stream<String> quotes(Line line) {
    return line.pieces().stream()
        .flatMap(p -> p instanceof Inline.Quoted q ? Stream.of(bare(q.text())) : Stream.empty());
  }

  private static String bare(String words) {
    String bare = words.strip();
    int start = bare.startsWith("\u2026") ? 1 : 0;
    return bare.substring(start, bare.length() - (bare.endsWith("\u2026") ? 1 : 0)).strip();
  }
}
