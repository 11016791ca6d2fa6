package org.rapporteur.read.meeting;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Reads what one sentence tells of each meeting in it. Place and date go to the meeting whose
 * phrase holds them.
 */
final class Spotter {

  private static final WordList ROUND = Words.standard().of("meeting.round");
  private static final WordList A = Words.standard().of("indefinite-lemma");
  private static final WordList AUDIENCE = Words.standard().of("meeting.audience");
  private static final WordList DISAVOWING = Words.standard().of("meeting.disavowing");
  private static final WordList SINCE = Words.standard().of("meeting.since");
  private static final WordList NEW = Words.standard().of("meeting.new");

  private final Article article;
  private final Sentence sentence;
  private final List<TimeMention> times;
  private final Triggers triggers;
  private final Sides sides;
  private final Places places;
  private final Wording wording;
  private final Outcome outcome;
  private final List<Token> found;

  Spotter(
      Article article, Sentence sentence, Cast cast, List<TimeMention> times, Triggers triggers) {
    this.article = article;
    this.sentence = sentence;
    this.times = times;
    this.triggers = triggers;
    this.sides = new Sides(sentence, cast, triggers);
    this.places = new Places(sentence, triggers, sides);
    this.wording = new Wording(article, sentence, times, triggers, places);
    this.outcome = new Outcome(article, sentence, triggers, places);
    this.found =
        sentence.tokens().stream()
            .filter(t -> triggers.isTrigger(sentence, t) && !leansOnNoun(t) && !isAim(t))
            .toList();
  }

  /**
   * The sighting at a trigger word, unless the word does not speak of a meeting of parties after
   * all.
   */
  Optional<Sighting> spot(Token trigger) {
    if (isNegated(trigger)
        || isAvoided(trigger)
        || isMissing(trigger)
        || isOffice(trigger)
        || leansOnNoun(trigger)) {
      return Optional.empty();
    }
    if (isAim(trigger) || isAudience(trigger) || isDisavowed(trigger)) {
      return Optional.empty();
    }
    Party who = sides.of(trigger);
    boolean verb = triggers.isVerb(trigger);
    boolean visit = triggers.isVisit(trigger);
    boolean few = verb && who.count() < 2 && who.forum().isEmpty();
    boolean home = visit && who.parties().isEmpty() || few;
    if (home || !verb && triggers.isWeak(trigger) && who.count() == 0) {
      return Optional.empty();
    }
    CalendarDate date = date(trigger);
    return Optional.of(
        new Sighting(
            visit ? Sighting.Kind.STAY : Sighting.Kind.TALKS,
            wording.what(trigger, who),
            who.forum(),
            who.parties(),
            who.people(),
            place(trigger),
            date,
            outcome.of(trigger, date, sides.telling(trigger)),
            pointsBack(trigger) ? Sighting.Reference.BACK : Sighting.Reference.NEW,
            Evidence.of(article, wording.clause(trigger))));
  }

  /** "left without meeting her", "there have been no calls between them". */
  private boolean isMissing(Token trigger) {
    return sentence.children(trigger).stream()
        .anyMatch(
            t ->
                (t.is("mark") || t.is("case")) && triggers.isMissing(t.lemma())
                    || isNo(t)
                    || t.is("compound") && sentence.children(t).stream().anyMatch(Spotter::isNo));
  }

  private static boolean isNo(Token t) {
    return t.is("det") && Particles.NO.has(t.lemma());
  }

  /** "met the press", "speaking to the Varn Times": who listens is no party. */
  private boolean isAudience(Token trigger) {
    return sentence.child(trigger, "obj").filter(o -> AUDIENCE.has(o.lemma())).isPresent()
        || sentence.children(trigger, "obl").stream().anyMatch(sides::isAddressedAudience);
  }

  /** "denied that she was planning a trip": nobody tells of one. */
  private boolean isDisavowed(Token trigger) {
    Token at = trigger;
    boolean told = trigger.is("obj");
    for (int steps = 0; steps < 6 && !at.isRoot(); steps++) {
      Token above = sentence.token(at.head());
      // "denied in a chat with writers that she …": some trees take it for what the writers are
      if (at.is("conj") && sentence.child(at, "nsubj").isPresent()) {
        // "denied that a raid took place and Lind asked for a meeting": a clause of its own
        return false;
      }
      told |= at.is("ccomp") || at.is("acl") && sentence.child(at, "mark").isPresent();
      if (told && DISAVOWING.has(above.lemma())) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /** "the envoy for dialogue between Norland and Sudria": an office, no meeting. */
  private boolean isOffice(Token trigger) {
    return trigger.is("nmod")
        && !trigger.isRoot()
        && triggers.isEnvoy(sentence.token(trigger.head()))
        && sentence
            .child(trigger, "case")
            .filter(c -> Particles.PURPOSE.has(c.lemma()))
            .isPresent();
  }

  /**
   * "will meet for talks", "the first round of talks": the noun tells it all; but who "will meet
   * Tom Brandt for talks on the canal" meets him.
   */
  private boolean leansOnNoun(Token trigger) {
    if (!triggers.isVerb(trigger) && !triggers.isRound(trigger)) {
      return false;
    }
    Optional<Token> noun = noun(trigger);
    return noun.isPresent() && !(triggers.isVerb(trigger) && tellsMore(trigger, noun.get()));
  }

  private Optional<Token> noun(Token trigger) {
    return sentence.children(trigger).stream()
        .filter(t -> t.is("obl") || t.is("obj") || t.is("nmod"))
        .filter(t -> triggers.isNoun(sentence, t) && !triggers.isWeak(t))
        .findFirst();
  }

  private boolean tellsMore(Token verb, Token noun) {
    return noun.is("obl")
        && !triggers.isVisit(verb)
        && sentence.child(verb, "obj").isPresent()
        && sides.of(verb).count() > 1;
  }

  /** "held talks to negotiate a truce": what they are for; "met her for talks on the canal". */
  private boolean isAim(Token trigger) {
    if (trigger.isRoot()) {
      return false;
    }
    Token above = sentence.token(trigger.head());
    if (triggers.isVerb(above) && trigger.is("obl")) {
      return noun(above).filter(n -> n.id() == trigger.id()).isPresent()
          && tellsMore(above, trigger);
    }
    boolean aim =
        triggers.isVerb(trigger)
            && (trigger.is("advcl") || trigger.is("acl") || trigger.is("xcomp"))
            && sentence.children(trigger, "mark").stream().anyMatch(triggers::isAiming);
    return aim
        && (triggers.isTrigger(sentence, above)
            || sentence.children(above).stream()
                .anyMatch(t -> t.id() != trigger.id() && triggers.isTrigger(sentence, t)));
  }

  /** "did not meet", "will not hold talks"; "will not delay talks" says nothing against them. */
  private boolean isNegated(Token trigger) {
    Token predicate = places.predicate(trigger);
    boolean meets = predicate.id() == trigger.id() || triggers.sharesSubject(predicate);
    return meets && sides.telling(trigger).isEmpty() && Outcome.isDenied(sentence, predicate);
  }

  /** "Ruled out holding talks", "stayed away from the summit". */
  private boolean isAvoided(Token trigger) {
    Token at = trigger;
    for (int steps = 0; steps < 2 && !at.isRoot() && !at.is("ccomp") && !at.is("advcl"); steps++) {
      at = sentence.token(at.head());
      if (at.upos() == Upos.VERB && triggers.avoids(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private CalendarDate date(Token trigger) {
    for (TimeMention time : times) {
      boolean own = sentence.span().contains(time.span()) && belongs(time, trigger);
      if (own && !outcome.isOfCancelling(trigger, time) && !isOfEarlier(time)) {
        return sides.telling(trigger).isPresent() ? outcome.past(time) : time.date();
      }
    }
    return CalendarDate.unknown();
  }

  /** "the first call since May": in May was the last one. */
  private boolean isOfEarlier(TimeMention time) {
    return sentence.within(time.span()).stream()
        .findFirst()
        .filter(
            t ->
                t.id() > 1 && SINCE.has(sentence.token(t.id() - 1).lemma()) || SINCE.has(t.lemma()))
        .isPresent();
  }

  /** "The meeting came a day after she spoke with him": the day is of what comes after it. */
  private boolean belongs(TimeMention time, Token trigger) {
    if (sentence.within(time.span()).stream()
        .anyMatch(t -> t.head() == trigger.id() && t.is("compound"))) {
      // "a Monday phone call"
      return true;
    }
    boolean later =
        !time.datesEvent()
            || sentence.within(time.span()).stream().anyMatch(t -> t.id() < trigger.id());
    return later && belongs(time.span(), trigger);
  }

  private Optional<String> place(Token trigger) {
    if (triggers.isVisit(trigger)) {
      return places.visited(trigger).map(n -> article.quote(n.span()).replace('\n', ' '));
    }
    for (Name name : sentence.names()) {
      if (name.type() == NameType.PLACE
          && places.isLocative(name)
          && belongs(name.span(), trigger)) {
        return Optional.of(article.quote(name.span()).replace('\n', ' '));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a date or place is told of this meeting. What follows a meeting belongs to it, up to
   * the next one and as far as no new clause begins; what stands before belongs to it if it shares
   * the clause: "On Tuesday she will attend talks". In "said on Sunday that talks …" the day is the
   * saying's.
   */
  private boolean belongs(Span detail, Token trigger) {
    List<Token> words = sentence.within(detail);
    if (words.isEmpty()) {
      return false;
    }
    Token word = words.get(0);
    Token whole = trigger.is("nmod") ? sentence.token(trigger.head()) : trigger;
    if (triggers.isRound(whole) && word.head() == whole.id()) {
      // "Tuesday's round of talks"
      return true;
    }
    Optional<Token> before = found.stream().filter(t -> t.id() < word.id()).reduce((a, b) -> b);
    if (before.isPresent() && !clauseBetween(before.get(), word)) {
      return before.get().id() == trigger.id() && !isOfAnother(trigger, word);
    }
    Optional<Token> after = found.stream().filter(t -> t.id() >= word.id()).findFirst();
    return after.isPresent() && after.get().id() == trigger.id() && sharesClause(word, trigger);
  }

  /** "discussed the release of men held in Norland": the place is of another clause. */
  private boolean isOfAnother(Token verb, Token word) {
    Token own = places.predicate(word);
    return triggers.isVerb(verb)
        && own.upos() == Upos.VERB
        && own.id() > verb.id()
        && (own.is("acl") || own.is("advcl") || own.is("ccomp"));
  }

  private boolean clauseBetween(Token first, Token last) {
    for (int id = first.id() + 1; id < last.id(); id++) {
      Token t = sentence.token(id);
      boolean own =
          t.id() == first.id() + 1
              || t.head() > 0
                  && sentence.token(t.head()).head() == first.id()
                  && sentence.token(t.head()).is("acl");
      // "a meeting that had been set for Monday" goes on with the meeting
      boolean relative = own && t.is(Morph.RELATIVE_DETERMINER);
      boolean opens =
          !relative && t.is("nsubj")
              || t.upos() == Upos.SCONJ
              || t.is(Morph.RELATIVE_PRONOUN)
              || !relative && t.is(Morph.RELATIVE_DETERMINER);
      if (opens || t.form().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word's verb carries the meeting ("will attend", not "previewed") within one clause.
   */
  private boolean sharesClause(Token word, Token trigger) {
    Token verb = places.predicate(word);
    boolean within = triggers.isTelling(verb) && trigger.is("obl");
    boolean carries =
        verb.id() == trigger.id() || triggers.sharesSubject(verb) || trigger.is("nsubj") || within;
    if (!carries) {
      return false;
    }
    Token at = trigger;
    while (at.id() != verb.id()) {
      if (at.isRoot() || at.is("ccomp") || at.is("advcl") || at.is("parataxis")) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  private boolean pointsBack(Token trigger) {
    Token head = trigger.is("nmod") ? sentence.token(trigger.head()) : trigger;
    if (ROUND.has(head.lemma())
        && sentence.child(head, "det").filter(d -> !A.has(d.lemma())).isPresent()) {
      return true;
    }
    return sentence.children(trigger).stream()
        .anyMatch(
            t ->
                t.is("det") && !NEW.has(t.lemma())
                    || t.is("nmod:poss")
                        && times.stream().anyMatch(x -> x.span().overlaps(t.span())));
  }
}
