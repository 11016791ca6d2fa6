package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.text.Cover;
import org.rapporteur.text.Span;

/**
 * Where the contents of a paragraph's attributions stand, so that thousands of quotations in one
 * paragraph are not each compared with all the others. Confined to one paragraph.
 */
final class Contents {

  /** So many that begin before a place are looked at; no sentence stands in more of them. */
  private static final int MOST = 100;

  private record Content(int number, Span span, Draft draft) {}

  private final TreeMap<Integer, List<Content>> byStart = new TreeMap<>();
  private final Cover cover = new Cover();

  private int size;

  Contents(List<Draft> drafts) {
    drafts.forEach(this::add);
  }

  /** Adds what an attribution has of content, behind all others. */
  void add(Draft d) {
    int number = size++;
    for (Span s : d.content) {
      byStart.computeIfAbsent(s.start(), k -> new ArrayList<>()).add(new Content(number, s, d));
      cover.add(s);
    }
  }

  /** Whether a content shares something with a span. */
  boolean touch(Span s) {
    return cover.touches(s);
  }

  /** The attribution that was added first of those whose content shares something with a span. */
  Optional<Draft> first(Span s) {
    Content found = null;
    int seen = 0;
    Map.Entry<Integer, List<Content>> here = byStart.lowerEntry(s.end());
    while (here != null && seen < MOST && cover.reach(here.getKey()) > s.start()) {
      for (Content c : here.getValue()) {
        if (c.span().overlaps(s) && (found == null || c.number() < found.number())) {
          found = c;
        }
      }
      seen += here.getValue().size();
      here = byStart.lowerEntry(here.getKey());
    }
    return Optional.ofNullable(found).map(Content::draft);
  }
}
