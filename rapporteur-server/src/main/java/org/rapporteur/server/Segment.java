package org.rapporteur.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Span;

/**
 * A stretch of an article's text with the findings that stand in it.
 *
 * @param text its characters
 * @param kinds style names of the findings' kinds, none if there is no finding
 * @param target address of the innermost finding's card in the page; empty if there is none
 * @param says what that finding is
 * @param begins ids of the findings that begin here
 */
public record Segment(String text, String kinds, String target, String says, List<String> begins) {

  /** Copies the list. */
  public Segment {
    begins = List.copyOf(begins);
  }

  private record Drawn(Span span, Card card) {}

  /** The whole text, cut wherever a finding begins or ends. */
  static List<Segment> of(String text, List<Card> cards) {
    List<Drawn> drawn = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Card card : cards) {
      for (Evidence e : card.evidence()) {
        drawn.add(new Drawn(e.span(), card));
        cuts.add(e.span().start());
        cuts.add(e.span().end());
      }
    }
    drawn.sort(Comparator.comparing(Drawn::span));
    List<Drawn> open = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      int start = from;
      open.removeIf(d -> d.span().end() <= start);
      while (next < drawn.size() && drawn.get(next).span().start() <= start) {
        open.add(drawn.get(next++));
      }
      segments.add(segment(text.substring(from, to), start, open));
      from = to;
    }
    return segments;
  }

  private static Segment segment(String text, int start, List<Drawn> open) {
    if (open.isEmpty()) {
      return new Segment(text, "", "", "", List.of());
    }
    Card inner =
        open.stream().min(Comparator.comparing(d -> d.span().length())).orElseThrow().card();
    TreeSet<String> kinds = new TreeSet<>();
    open.forEach(d -> kinds.add(d.card().kind()));
    return new Segment(
        text,
        String.join(" ", kinds),
        "#" + inner.id(),
        inner.kind() + ": " + inner.head(),
        open.stream()
            .filter(d -> d.span().start() == start)
            .filter(d -> d.card().evidence().get(0).span().equals(d.span()))
            .map(d -> d.card().id())
            .distinct()
            .toList());
  }
}
