package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.TimeMention;

/**
 * The days of what was said that a sentence of their own tells: "her comments came on Friday". Made
 * for one article.
 */
final class Remarks {

  private static final Set<String> NOUNS = Words.standard().of("attribution.remarks.nouns").all();
  private static final Set<String> COMING = Words.standard().of("attribution.remarks.coming").all();
  private static final Set<String> OTHER_TIMES =
      Words.standard().of("attribution.saying-day.other-times").all();

  /** A day of remarks, whose they are if that is told, and where the sentence begins. */
  private record Remark(int start, Optional<Actor> owner, CalendarDate day) {}

  private static final Turns NONE = new Turns();

  private final List<Remark> remarks = new ArrayList<>();

  Remarks(List<Paragraph> paragraphs, Mentions mentions, List<TimeMention> times) {
    for (Paragraph p : paragraphs) {
      for (SentenceView v : p.sentences()) {
        List<TimeMention> own = TimeMention.touching(times, v.sentence.span());
        for (int i = 0; !own.isEmpty() && i < v.size; i++) {
          if (isTold(v, i)) {
            add(v, i, mentions, own);
          }
        }
      }
    }
  }

  private static boolean isTold(SentenceView v, int noun) {
    return NOUNS.contains(v.token(noun).lemma())
        && v.is(noun, "nsubj")
        && v.head[noun] >= 0
        && COMING.contains(v.token(v.head[noun]).lemma());
  }

  private void add(SentenceView v, int noun, Mentions mentions, List<TimeMention> times) {
    int verb = v.head[noun];
    int poss = v.child(noun, "nmod:poss");
    Optional<Actor> owner = poss < 0 ? Optional.empty() : mentions.at(v, poss);
    times.stream()
        .filter(t -> t.date().day().isPresent() && !t.datesEvent())
        .filter(t -> isOf(v, verb, t))
        .findFirst()
        .ifPresent(t -> remarks.add(new Remark(v.sentence.span().start(), owner, t.date())));
  }

  /** "came on Friday", "came at a meeting on Friday"; not "came hours after a raid on Friday". */
  private static boolean isOf(SentenceView v, int verb, TimeMention time) {
    int at = 0;
    while (at < v.size && !v.token(at).span().overlaps(time.span())) {
      at++;
    }
    for (int i = verb; i < at; i++) {
      if (OTHER_TIMES.contains(SentenceView.lower(v.token(i).form()))) {
        return false;
      }
    }
    for (int steps = 0; at >= 0 && at < v.size && steps < 12; steps++) {
      if (at == verb) {
        return true;
      }
      at = v.is(at, "advcl") || v.is(at, "ccomp") ? -1 : v.head[at];
    }
    return false;
  }

  /** The day of each draft that a remark is of, by the draft's number. */
  Map<Integer, CalendarDate> of(List<Draft> drafts, List<List<Actor>> who) {
    Map<Integer, CalendarDate> found = new HashMap<>();
    if (remarks.isEmpty()) {
      return found;
    }
    Turns all = new Turns();
    Map<Actor, Turns> byOwner = new HashMap<>();
    IntStream.range(0, drafts.size())
        .filter(i -> who.get(i).size() == 1 && drafts.get(i).anchor.isEmpty())
        .boxed()
        .sorted(Comparator.comparing(i -> Quotations.position(drafts.get(i))))
        .forEach(
            i -> {
              int start = Quotations.position(drafts.get(i));
              all.add(i, start);
              byOwner.computeIfAbsent(who.get(i).get(0), k -> new Turns()).add(i, start);
            });
    for (Remark r : remarks) {
      OptionalInt turn =
          r.owner().isEmpty()
              ? all.lastBefore(r.start())
              : byOwner.getOrDefault(r.owner().get(), NONE).nearest(r.start());
      turn.ifPresent(i -> found.put(i, r.day()));
    }
    return found;
  }

  /** Drafts by where they begin, and of all that begin up to there the last by number. */
  private static final class Turns {
    private final TreeMap<Integer, Integer> last = new TreeMap<>();
    private int first = Integer.MAX_VALUE;

    void add(int number, int start) {
      Map.Entry<Integer, Integer> before = last.floorEntry(start);
      last.put(start, before == null ? number : Math.max(number, before.getValue()));
      first = Math.min(first, number);
    }

    OptionalInt lastBefore(int place) {
      Map.Entry<Integer, Integer> before = last.lowerEntry(place);
      return before == null ? OptionalInt.empty() : OptionalInt.of(before.getValue());
    }

    /** The last one before a place, else the first of all. */
    OptionalInt nearest(int place) {
      OptionalInt before = lastBefore(place);
      return before.isPresent() || last.isEmpty() ? before : OptionalInt.of(first);
    }
  }
}
