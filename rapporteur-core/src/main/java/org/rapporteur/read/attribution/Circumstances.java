package org.rapporteur.read.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Reads when, where, to whom and through whom something was said from the words of its sentence
 * that are not what was said. Made for one article.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class Circumstances {

  private static final Set<String> OUTLET_NOUNS =
      Set.of(
          "agency",
          "newspaper",
          "channel",
          "network",
          "magazine",
          "television",
          "tv",
          "radio",
          "broadcaster",
          "daily",
          "station");

  private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since", "until");

  private final List<TimeMention> times;
  private final Optional<LocalDate> published;

  Circumstances(List<TimeMention> times, Optional<LocalDate> published) {
    this.times = times;
    this.published = published;
  }

  /** A weekday after the story's own day is the one before: what is reported has been said. */
  private CalendarDate notLater(CalendarDate date) {
    Optional<LocalDate> day = date.day();
    if (day.isEmpty() || published.isEmpty() || !day.get().isAfter(published.get())) {
      return date;
    }
    LocalDate before = day.get().minusDays(7);
    return before.isAfter(published.get()) ? CalendarDate.unknown() : CalendarDate.on(before);
  }

  /** What the draft's own sentence tells. */
  Occasion of(Draft d) {
    if (d.cueWord < 0) {
      return Occasion.unknown();
    }
    Optional<Titles.Title> title = Venues.title(d);
    Optional<Integer> venueWord = title.map(t -> t.first() + 1).or(() -> Venues.word(d));
    Optional<String> venue =
        title.map(t -> Venues.programme(d, t)).or(() -> venueWord.map(w -> Phrases.of(d, w)));
    Optional<Integer> hearer =
        title.isPresent() ? interviewer(d, title.get().last()) : addressee(d, venueWord);
    String lemma = d.view.token(d.cueWord).lemma();
    if (venue.isEmpty() && (lemma.equals("tweet") || lemma.equals("retweet"))) {
      venue = Optional.of("Twitter");
    }
    Optional<String> relay = relay(d, hearer, venueWord);
    return new Occasion(date(d), venue, hearer.map(w -> Phrases.of(d, w)), relay);
  }

  /** The time expression nearest to the cue that is not part of what was said. */
  private CalendarDate date(Draft d) {
    Span sentence = d.view.sentence.span();
    int cue = d.view.token(d.cueWord).span().start();
    CalendarDate best = CalendarDate.unknown();
    int nearest = Integer.MAX_VALUE;
    for (int i = firstTime(sentence.start()); i < times.size(); i++) {
      TimeMention t = times.get(i);
      if (t.span().start() >= sentence.end()) {
        break;
      }
      int distance = Math.abs(t.span().start() - cue);
      boolean told = t.date().earliest().isPresent() && !t.rule().equals("counted-after-event");
      if (told && distance < nearest && isOutside(d, t.span())) {
        nearest = distance;
        best = t.date();
      }
    }
    return notLater(best);
  }

  private int firstTime(int offset) {
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

  /** Whether the words hang on the cue without a word of content between. */
  private static boolean isOutside(Draft d, Span span) {
    // "Ana Ruiz, the envoy until 2014, said": then she was envoy
    if (AttributionExamples.overlaps(d.content, span)
        || AttributionExamples.overlaps(d.source, span)) {
      return false;
    }
    SentenceView v = d.view;
    for (int i = 0; i < v.size; i++) {
      if (v.token(i).span().overlaps(span)) {
        boolean noun = v.token(d.cueWord).upos().isNominal();
        return noun ? hangsOn(d, i) : Phrases.hangsOutside(d, i) && !isOfAnotherEvent(d, i);
      }
    }
    return false;
  }

  /** "announced after meeting Lind last week that …": the meeting was last week. */
  private static boolean isOfAnotherEvent(Draft d, int word) {
    SentenceView v = d.view;
    int at = word;
    for (int steps = 0; at >= 0 && at != d.cueWord && steps < 6; steps++) {
      int mark = v.child(at, "mark");
      boolean timed = v.is(at, "advcl") && mark >= 0;
      if (timed && OTHER_TIMES.contains(SentenceView.lower(v.token(mark).form()))) {
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

  private static Optional<Integer> addressee(Draft d, Optional<Integer> venue) {
    SentenceView v = d.view;
    String group =
        WordList.standard().verb(v.token(d.cueWord).lemma()).map(WordList.Entry::group).orElse("");
    boolean addresses = group.equals("tell") || group.equals("ask") || group.equals("demand");
    for (int c = v.firstChild[d.cueWord]; c >= 0; c = v.nextSibling[c]) {
      boolean object = addresses && (v.is(c, "obj") || v.is(c, "iobj"));
      boolean to =
          v.is(c, "obl") && Phrases.mark(v, c).equals("to") && v.token(c).upos().isNominal();
      boolean person = v.sourceClass[c] != 0 || v.nameType[c] != 0;
      if ((object || to && person) && !d.has(c, Part.CONTENT) && !d.has(c, Part.SOURCE)) {
        return venue.isPresent() && venue.get() == c ? interviewer(d, c) : Optional.of(c);
      }
    }
    return venue.flatMap(w -> interviewer(d, w));
  }

  /** "told the channel's morning show with Ana Ruiz": the show is the venue, she the hearer. */
  private static Optional<Integer> interviewer(Draft d, int venue) {
    SentenceView v = d.view;
    for (int i = venue; i < v.size && i < venue + 8; i++) {
      boolean name = v.nameType[i] == NameType.PERSON.ordinal() + 1;
      boolean body = v.nameType[i] == NameType.ORGANIZATION.ordinal() + 1;
      if ((name || body) && Phrases.mark(v, i).equals("with") && !d.has(i, Part.CONTENT)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> relay(
      Draft d, Optional<Integer> hearer, Optional<Integer> venue) {
    SentenceView v = d.view;
    String lemma = v.token(d.cueWord).lemma();
    if (lemma.equals("quote") || lemma.equals("cite")) {
      int subject = v.child(d.cueWord, "nsubj");
      if (subject >= 0 && !d.has(subject, Part.SOURCE)) {
        return Optional.of(outlet(v, subject).orElseGet(() -> Phrases.of(d, subject)));
      }
      int by = v.child(d.cueWord, "obl");
      if (by >= 0 && Phrases.mark(v, by).equals("by")) {
        return Optional.of(outlet(v, by).orElseGet(() -> Phrases.of(d, by)));
      }
    }
    return hearer.flatMap(h -> venue.isPresent() ? Optional.empty() : outlet(v, h));
  }

  /** The outlet that the word names, if it names one. */
  private static Optional<String> outlet(SentenceView v, int word) {
    Optional<String> name =
        v.sentence.nameAt(v.token(word)).map(n -> Phrases.text(v, n.first() - 1, n.last() - 1));
    if (name.isPresent() && Names.OUTLETS.contains(name.get())) {
      return name;
    }
    if (Names.OUTLETS.contains(v.token(word).form())) {
      return Optional.of(v.token(word).form());
    }
    if (OUTLET_NOUNS.contains(v.token(word).lemma())) {
      for (int c = v.firstChild[word]; c >= 0; c = v.nextSibling[c]) {
        if (v.token(c).upos() == Upos.PROPN) {
          return Optional.of(v.token(c).form());
        }
      }
    }
    return Optional.empty();
  }
}
