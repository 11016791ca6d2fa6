package org.rapporteur.read.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Upos;

/**
 * Reads when, where, to whom and through whom something was said from the words of its sentence
 * that are not what was said. Made for one article.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class Circumstances {

  private static final WordList TWEETED = Words.standard().of("attribution.circumstances.tweeted");

  private static final Set<String> QUOTING = Words.standard().of("attribution.quoting").all();

  private static final Set<String> ADDRESSING =
      Words.standard().of("attribution.circumstances.addressing").all();

  private static final Set<String> TWEETING =
      Words.standard().of("attribution.circumstances.tweeting").all();

  static final Set<String> OUTLET_NOUNS =
      Words.standard().of("attribution.circumstances.outlet-nouns").all();

  private final SayingDay days;

  Circumstances(List<TimeMention> times, Optional<LocalDate> published) {
    this.days = new SayingDay(times, published);
  }

  /** What the draft's own sentence tells. */
  Occasion of(Draft d) {
    if (d.cueWord < 0) {
      return Occasion.unknown();
    }
    Optional<Titles.Title> title = Venues.title(d);
    Optional<Integer> venueWord = title.map(t -> t.first() + 1).or(() -> Venues.word(d));
    Optional<String> venue =
        title.map(t -> Venues.programme(d, t)).or(() -> venueWord.map(w -> Venues.phrase(d, w)));
    Optional<Integer> hearer =
        title.isPresent() ? interviewer(d, title.get().last()) : addressee(d, venueWord);
    String lemma = d.view.token(d.cueWord).lemma();
    if (venue.isEmpty() && TWEETING.contains(lemma)) {
      venue = Optional.of(TWEETED.word());
    }
    Optional<String> relay = relay(d, hearer, venueWord);
    return new Occasion(days.of(d), venue, hearer.map(w -> Phrases.of(d, w)), relay);
  }

  /** Whether it was said at another time than what the story tells of. */
  boolean isOfAnotherTime(Draft d) {
    return d.cueWord >= 0 && days.isOfAnotherTime(d);
  }

  private static Optional<Integer> addressee(Draft d, Optional<Integer> venue) {
    SentenceView v = d.view;
    String group =
        CueWords.standard().verb(v.token(d.cueWord).lemma()).map(CueWords.Entry::group).orElse("");
    boolean addresses = ADDRESSING.contains(group);
    for (int c = v.firstChild[d.cueWord]; c >= 0; c = v.nextSibling[c]) {
      boolean object = addresses && (v.is(c, "obj") || v.is(c, "iobj"));
      boolean to =
          v.is(c, "obl") && Particles.GOAL.has(Phrases.mark(v, c)) && v.token(c).upos().isNominal();
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
      if ((name || body)
          && Particles.COMPANION.has(Phrases.mark(v, i))
          && !d.has(i, Part.CONTENT)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> relay(
      Draft d, Optional<Integer> hearer, Optional<Integer> venue) {
    SentenceView v = d.view;
    String lemma = v.token(d.cueWord).lemma();
    if (QUOTING.contains(lemma)) {
      int subject = v.child(d.cueWord, "nsubj");
      if (subject >= 0 && (!d.has(subject, Part.SOURCE) || outlet(v, subject).isPresent())) {
        return Optional.of(outlet(v, subject).orElseGet(() -> Phrases.of(d, subject)));
      }
      int by = v.child(d.cueWord, "obl");
      if (by >= 0 && Particles.AGENT.has(Phrases.mark(v, by))) {
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
