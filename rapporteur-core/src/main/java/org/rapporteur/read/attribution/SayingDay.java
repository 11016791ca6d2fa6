package org.rapporteur.read.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * On what day something was said, as its own sentence tells. Made for one article.
 *
 * <p>A time counts that stands outside the words said, in the clause of the cue: "released a
 * statement on Friday saying", not "which met on Friday, said".
 */
final class SayingDay {

  private static final Set<String> OTHER_TIMES =
      Words.standard().of("attribution.saying-day.other-times").all();
  private static final Set<String> ISSUING =
      Words.standard().of("attribution.saying-day.issuing").all();
  private static final Set<String> ASKED =
      Words.standard().of("attribution.saying-day.asked").all();

  /** How far into a sentence its opening goes: "Asked late on Tuesday". */
  private static final int OPENING = 4;

  private static final Set<String> EARLIER =
      Words.standard().of("attribution.saying-day.earlier").all();

  private final List<TimeMention> times;
  private final Optional<LocalDate> published;

  SayingDay(List<TimeMention> times, Optional<LocalDate> published) {
    this.times = times;
    this.published = published;
  }

  CalendarDate of(Draft d) {
    Span sentence = d.view.sentence.span();
    int cue = d.view.token(d.cueWord).span().start();
    CalendarDate best = CalendarDate.unknown();
    int nearest = Integer.MAX_VALUE;
    for (int i = first(sentence.start()); i < times.size(); i++) {
      TimeMention t = times.get(i);
      if (t.span().start() >= sentence.end()) {
        break;
      }
      int distance = Math.abs(t.span().start() - cue);
      boolean told = t.date().earliest().isPresent() && !t.datesEvent();
      if (told && distance < nearest && isOfCue(d, t)) {
        nearest = distance;
        best = t.date();
      }
    }
    return notLater(exact(best));
  }

  /** A week is no day of saying; a month or a year, told as such, is. */
  private static CalendarDate exact(CalendarDate date) {
    Optional<CalendarDate.Interval> interval =
        date instanceof CalendarDate.Interval i ? Optional.of(i) : Optional.empty();
    boolean loose =
        interval
            .map(CalendarDate.Interval::precision)
            .filter(p -> p == CalendarDate.Precision.WEEK || p == CalendarDate.Precision.RANGE)
            .isPresent();
    return loose ? CalendarDate.unknown() : date;
  }

  /** A weekday after the story's own day is the one before: what is reported has been said. */
  private CalendarDate notLater(CalendarDate date) {
    Optional<LocalDate> from = date.earliest();
    if (from.isEmpty() || published.isEmpty() || !from.get().isAfter(published.get())) {
      return date;
    }
    LocalDate before = from.get().minusDays(7);
    boolean earlier = date.day().isPresent() && !before.isAfter(published.get());
    return earlier ? CalendarDate.on(before) : CalendarDate.unknown();
  }

  private int first(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (times.get(mid).span().end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private static int word(SentenceView v, Span span) {
    for (int i = 0; i < v.size; i++) {
      if (v.token(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the time is told of the saying and stands in none of its words. */
  private static boolean isOfCue(Draft d, TimeMention t) {
    SentenceView v = d.view;
    int word = word(v, t.span());
    if (word < 0) {
      return false;
    }
    if (opens(v, word)) {
      return t.date().day().isPresent();
    }
    boolean spoken = AttributionExamples.overlaps(d.content, t.span());
    if (spoken || AttributionExamples.overlaps(d.source, t.span())) {
      // "Ana Ruiz on Monday said" dates the saying; "Ana Ruiz, the envoy until 2014, said" not
      return t.date().day().isPresent() && hangsBare(d, word);
    }
    if (v.token(d.cueWord).upos().isNominal()) {
      return hangsOn(d, word);
    }
    if (followsSource(d, word)) {
      return t.date().day().isPresent();
    }
    boolean exact = t.date().day().isPresent() || isDirect(d, word);
    return exact && Phrases.hangsOutside(d, word) && sharesClause(v, word, d.cueWord);
  }

  /** "Asked on Tuesday about the harbour, the minister denied it", however the tree hangs. */
  private static boolean opens(SentenceView v, int word) {
    boolean asked = ASKED.contains(v.token(0).lemma()) && v.token(0).upos() == Upos.VERB;
    return asked && word > 0 && word <= OPENING && v.region[word] < 0;
  }

  /** Whether no verb lies between a word and the cue that it hangs on. */
  private static boolean hangsBare(Draft d, int word) {
    int at = d.view.head[word];
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      if (at == d.cueWord) {
        return true;
      }
      boolean clause = d.view.token(at).upos() == Upos.VERB || d.view.child(at, "cop") >= 0;
      if (clause) {
        return false;
      }
      at = d.view.head[at];
    }
    return false;
  }

  /** "said Ana Ruiz, the minister, on Friday": the tree may hang the day on the minister. */
  private static boolean followsSource(Draft d, int word) {
    int at = word - 1;
    while (at > d.cueWord && (d.view.is(at, "case") || d.view.isPunct(at))) {
      at--;
    }
    return at > d.cueWord && d.has(at, Part.SOURCE) && d.has(d.cueWord + 1, Part.SOURCE);
  }

  /** "said in March" is dated by March, "said that … since the war of 2029" not. */
  private static boolean isDirect(Draft d, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      if (d.view.head[at] == d.cueWord) {
        return d.view.is(at, "obl") || d.view.is(at, "advmod") || d.view.is(at, "obl:tmod");
      }
      at = d.view.head[at];
    }
    return false;
  }

  /** Whether no clause of another time lies between the word and the cue. */
  private static boolean sharesClause(SentenceView v, int word, int cue) {
    return !leavesClause(v, word, cue) && !leavesClause(v, cue, word);
  }

  /**
   * Whether it was said at another time than the story's, of which the day is not told: "in June
   * the envoy said", "has previously said", "before the talks began, she said".
   */
  boolean isOfAnotherTime(Draft d) {
    SentenceView v = d.view;
    for (int c = v.firstChild[d.cueWord]; c >= 0; c = v.nextSibling[c]) {
      String word = SentenceView.lower(v.token(c).form());
      if (v.is(c, "advmod") && EARLIER.contains(word)) {
        return true;
      }
    }
    Span sentence = v.sentence.span();
    return TimeMention.touching(times, sentence).stream()
        .filter(t -> t.date().day().isEmpty() && !isOngoing(t.date()))
        .anyMatch(t -> isLooselyOfCue(d, t));
  }

  /** "This week", which the story's own day is a day of. */
  private boolean isOngoing(CalendarDate date) {
    return published
        .filter(p -> date.latest().filter(to -> !to.isBefore(p)).isPresent())
        .isPresent();
  }

  private static boolean isLooselyOfCue(Draft d, TimeMention t) {
    int word = word(d.view, t.span());
    return word >= 0
        && !AttributionExamples.overlaps(d.content, t.span())
        && !AttributionExamples.overlaps(d.source, t.span())
        && Phrases.hangsOutside(d, word)
        && isDirect(d, word);
  }

  /**
   * Climbs from a word to the first that has the other below it. What was issued on a day was said
   * on it as far as the story knows: "in an interview that was taped on Monday and aired on
   * Friday".
   */
  private static boolean leavesClause(SentenceView v, int from, int other) {
    int at = from;
    boolean issued = false;
    for (int steps = 0; at >= 0 && steps < 12 && !isAbove(v, at, other); steps++) {
      issued |= ISSUING.contains(v.token(at).lemma());
      int mark = v.child(at, "mark");
      boolean timed =
          v.is(at, "advcl")
              && mark >= 0
              && OTHER_TIMES.contains(SentenceView.lower(v.token(mark).form()));
      boolean relative = v.is(at, "acl") && v.child(at, "nsubj") >= 0;
      if (timed || !issued && (relative || v.is(at, "acl:relcl"))) {
        return true;
      }
      at = v.head[at];
    }
    return false;
  }

  private static boolean isAbove(SentenceView v, int top, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < 40; steps++) {
      if (at == top) {
        return true;
      }
      at = v.head[at];
    }
    return false;
  }

  /** "criticism on Monday" is dated by what hangs on the noun, not by the sentence's verb. */
  private static boolean hangsOn(Draft d, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (at == d.cueWord) {
        return true;
      }
      at = d.view.head[at];
    }
    return false;
  }
}
