package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Block;
import org.rapporteur.text.Span;

/**
 * Gives quotations that no cue in their own sentence takes to the speaker who was talking: the
 * sentence after <i>"…," he said.</i>, the paragraph that goes on with a quotation, the set-off
 * block quote after <i>He told them:</i>. Walks the paragraphs of one article in order.
 */
final class Quotations {

  /** A quotation of fewer words is a phrase, not a sentence of somebody's. */
  private static final int SENTENCE = 4;

  /** How much less likely the last speaker is of a quotation that nothing introduces. */
  private static final double ALONE = 0.8;

  /** The last attribution that a quotation could continue. */
  private Optional<Draft> talking = Optional.empty();

  /** How many paragraphs nobody has spoken in. */
  private int silent;

  /** Whether the paragraph before was a quotation, or announced one. */
  private boolean goesOn;

  /** The attributions of the paragraph, those of loose quotations added, in order. */
  List<Draft> complete(Paragraph p, List<Draft> drafts) {
    if (p.sentences().isEmpty()) {
      return drafts;
    }
    List<Draft> free = new ArrayList<>();
    List<Draft> quoted = new ArrayList<>();
    for (Draft d : drafts) {
      (isQuoted(d) ? quoted : free).add(d);
    }
    if (p.block().kind() == Block.Kind.BLOCK_QUOTE && free.stream().noneMatch(Quotations::frames)) {
      quoted.addAll(free);
      free.clear();
      blockQuote(p).ifPresent(free::add);
    } else {
      looseQuotations(p, free);
    }
    free.removeIf(d -> d.content.isEmpty() && !announces(p, d));
    Contents contents = new Contents(free);
    for (Draft d : quoted) {
      Optional<Draft> holder = contents.first(d.view.token(d.cueWord).span());
      if (holder.isPresent()) {
        holder.get().inner.add(d);
      } else if (!d.content.isEmpty()) {
        free.add(d);
        contents.add(d);
      }
    }
    free.sort(Comparator.comparingInt(Quotations::position));
    cede(free);
    remember(p, free);
    free.removeIf(d -> d.content.isEmpty());
    return free;
  }

  /** Whether the cue stands in a quotation of a sentence's length. */
  private static boolean isQuoted(Draft d) {
    int r = d.view.region[d.cueWord];
    boolean turn = d.rule == AttributionRule.TRANSCRIPT_TURN;
    return !turn && r >= 0 && d.view.regions.get(r).words() >= SENTENCE;
  }

  /** Whether a paragraph that looks set off is in truth a sentence with its own cue. */
  private static boolean frames(Draft d) {
    return d.cueProbability > 0.8
        && d.content.stream()
            .anyMatch(s -> d.view.regionsAt(s).stream().anyMatch(r -> r.span().overlaps(s)));
  }

  static int position(Draft d) {
    int at = d.cue.isEmpty() ? Integer.MAX_VALUE : d.cue.get(0).start();
    return d.content.isEmpty() ? at : Math.min(at, d.content.get(0).start());
  }

  private Optional<Draft> blockQuote(Paragraph p) {
    if (talking.isEmpty()) {
      return Optional.empty();
    }
    Draft from = talking.get();
    if (from.content.isEmpty()) {
      take(from, p.block().span(), AttributionRule.BLOCK_QUOTE_ANNOUNCED);
      return talking;
    }
    return Optional.of(
        carried(p.sentences().get(0), p.block().span(), from, AttributionRule.BLOCK_QUOTE));
  }

  private void looseQuotations(Paragraph p, List<Draft> all) {
    Contents contents = new Contents(all);
    Cues cues = new Cues(all);
    for (QuoteRegion r : p.regions()) {
      boolean phrase = r.marks() == QuoteRegion.Marks.SINGLE && r.words() < SENTENCE;
      if (phrase || contents.touch(r.span())) {
        continue;
      }
      int first = sentenceAt(p, r.span().start());
      int last = sentenceAt(p, r.span().end() - 1);
      if (first >= 0 && last >= 0 && standsAlone(p, r, first, last)) {
        attach(p, all, cues, r, first, last).ifPresent(contents::add);
      }
    }
  }

  /**
   * "Orr pressed her on the port: 'Is it open? Is it safe?' Orr asked.": a quotation of several
   * sentences that has a report of its own behind it is not another's, too.
   */
  private static void cede(List<Draft> drafts) {
    Map<Span, List<Draft>> whole = new HashMap<>();
    for (Draft d : drafts) {
      if (d.cueWord >= 0 && d.content.size() == 1) {
        whole.computeIfAbsent(d.content.get(0), s -> new ArrayList<>()).add(d);
      }
    }
    for (Draft d : drafts) {
      if (d.content.size() != 1) {
        continue;
      }
      for (QuoteRegion r : d.view.regionsAt(d.content.get(0))) {
        boolean both =
            whole.getOrDefault(r.span(), List.of()).stream()
                .anyMatch(e -> e.view.index > d.view.index && e.content.equals(List.of(r.span())));
        if (both && d.content.get(0).contains(r.span().start())) {
          before(d, r.span().start()).ifPresent(s -> d.content = List.of(s));
        }
      }
    }
  }

  /** What a content has before a colon that stands before the place. */
  private static Optional<Span> before(Draft d, int end) {
    int words = 0;
    int last = -1;
    boolean colon = false;
    for (int i = 0; i < d.view.size && d.view.token(i).span().end() <= end; i++) {
      boolean in = d.content.get(0).contains(d.view.token(i).span().start());
      if (in && !d.view.isPunct(i)) {
        words++;
        last = d.view.token(i).span().end();
      }
      colon = d.view.token(i).form().equals(":");
    }
    return colon && words >= 3
        ? Optional.of(new Span(d.content.get(0).start(), last))
        : Optional.empty();
  }

  /** Gives a quotation to whoever spoke before it or behind; the attribution that has it now. */
  private Optional<Draft> attach(
      Paragraph p, List<Draft> all, Cues cues, QuoteRegion r, int first, int last) {
    Optional<Draft> after = cues.silentIn(last + 1);
    if (after.isPresent()) {
      take(after.get(), r.span(), AttributionRule.QUOTE_THEN_CUE_SENTENCE, cues);
      return after;
    }
    Optional<Draft> before = cues.before(r.span().start());
    if (before.isPresent() && before.get().content.isEmpty()) {
      take(before.get(), r.span(), AttributionRule.CUE_SENTENCE_THEN_QUOTE, cues);
      return before;
    }
    Optional<Draft> added = Optional.empty();
    SentenceView v = p.sentences().get(first);
    if (before.isPresent() && (quotes(before.get()) || before.get().view.index == first - 1)) {
      added = Optional.of(carried(v, r.span(), before.get(), AttributionRule.QUOTE_CONTINUED));
    } else if (goesOn && talking.isPresent() && first == 0 && r.words() >= SENTENCE) {
      Draft from = talking.get();
      if (from.content.isEmpty()) {
        take(from, r.span(), AttributionRule.CUE_PARAGRAPH_THEN_QUOTE, cues);
        added = talking;
      } else {
        added = Optional.of(carried(v, r.span(), from, AttributionRule.PARAGRAPH_CONTINUED));
      }
    } else if (r.words() >= SENTENCE) {
      added = orphan(p, r, first, before);
    }
    added.ifPresent(all::add);
    return added;
  }

  /**
   * A quotation of whole sentences that nothing introduces is of whoever spoke last: earlier in its
   * paragraph, or in the paragraph before one that is all quotation.
   */
  private Optional<Draft> orphan(Paragraph p, QuoteRegion r, int first, Optional<Draft> before) {
    Optional<Draft> last = before.filter(d -> !d.content.isEmpty());
    if (last.isEmpty() && before.isEmpty() && first == 0 && silent == 0) {
      last = talking.filter(d -> !d.content.isEmpty());
    }
    return last.map(
        from -> {
          Draft d = carried(p.sentences().get(first), r.span(), from, AttributionRule.QUOTE_ALONE);
          d.confidence = ALONE * from.confidence;
          return d;
        });
  }

  /** Gives a cue without content the quotation that it announces, or closes. */
  private static void take(Draft d, Span quotation, AttributionRule rule) {
    d.content = List.of(quotation);
    d.rule = rule;
    d.confidence = Math.max(d.confidence, 0.9 * d.cueProbability);
  }

  private static void take(Draft d, Span quotation, AttributionRule rule, Cues cues) {
    int from = position(d);
    take(d, quotation, rule);
    cues.moved(d, from);
  }

  private static Draft carried(SentenceView v, Span content, Draft from, AttributionRule rule) {
    Part[] parts = new Part[v.size];
    Arrays.fill(parts, Part.CONTENT);
    Draft d =
        new Draft(v, -1, parts, from.cueProbability, from.partsProbability, from.edgeProbability);
    d.confidence = from.confidence;
    d.content = List.of(content);
    d.anchor = Optional.of(from.anchor.orElse(from));
    d.rule = rule;
    return d;
  }

  /** Whether the sentences that the quotation touches have no word outside it. */
  private static boolean standsAlone(Paragraph p, QuoteRegion r, int first, int last) {
    for (int i = first; i <= last; i++) {
      SentenceView v = p.sentences().get(i);
      for (int t = 0; t < v.size; t++) {
        if (!v.isPunct(t) && !r.span().contains(v.token(t).span().start())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean quotes(Draft d) {
    return d.content.stream()
        .anyMatch(
            s ->
                d.view.regionsAt(s).stream()
                    .anyMatch(r -> r.span().overlaps(s) && r.words() >= SENTENCE));
  }

  private static int sentenceAt(Paragraph p, int offset) {
    int low = 0;
    int high = p.sentences().size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span s = p.sentences().get(mid).sentence.span();
      if (s.contains(offset)) {
        return mid;
      }
      if (s.end() <= offset) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return -1;
  }

  /** Whether a cue without content at the paragraph's end may announce the next paragraph. */
  private static boolean announces(Paragraph p, Draft d) {
    return d.view.index == p.sentences().size() - 1 && d.count(Part.SOURCE) > 0;
  }

  private void remember(Paragraph p, List<Draft> all) {
    String last = lastWord(p);
    boolean colon = last.equals(":");
    QuoteRegion tail = p.regions().isEmpty() ? null : p.regions().get(p.regions().size() - 1);
    boolean open = tail != null && tail.soundness() == QuoteRegion.Soundness.CARRIED_ON;
    boolean closes = tail != null && tail.span().end() >= p.block().span().end() - 1;
    boolean quoting = !all.isEmpty() && quotes(all.get(all.size() - 1));
    goesOn = colon || open || closes || quoting || p.block().kind() == Block.Kind.BLOCK_QUOTE;
    silent = all.isEmpty() ? silent + 1 : 0;
    if (!all.isEmpty()) {
      talking = Optional.of(all.get(all.size() - 1));
    }
  }

  private static String lastWord(Paragraph p) {
    SentenceView v = p.sentences().get(p.sentences().size() - 1);
    return v.token(v.size - 1).form();
  }
}
