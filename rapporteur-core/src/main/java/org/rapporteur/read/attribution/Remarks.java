package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    for (Remark r : remarks) {
      int best = -1;
      for (int i = 0; i < drafts.size(); i++) {
        List<Actor> speakers = who.get(i);
        boolean own = speakers.size() == 1 && r.owner().map(speakers::contains).orElse(true);
        boolean before = Quotations.position(drafts.get(i)) < r.start();
        boolean free = drafts.get(i).anchor.isEmpty();
        if (own && free && (before || best < 0 && r.owner().isPresent())) {
          best = i;
        }
      }
      if (best >= 0) {
        found.put(best, r.day());
      }
    }
    return found;
  }
}
