package org.rapporteur.read.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Publication;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Tense;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Reads what one sentence tells of each meeting in it. Place and date go to the meeting whose
 * phrase holds them.
 */
final class Spotter {

  private static final int CHAIN = 4;

  private final Article article;
  private final Sentence sentence;
  private final List<TimeMention> times;
  private final Triggers triggers;
  private final Sides sides;
  private final Places places;
  private final Wording wording;
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
    this.found =
        sentence.tokens().stream()
            .filter(t -> triggers.isTrigger(sentence, t) && !leansOnNoun(t))
            .toList();
  }

  /**
   * The sighting at a trigger word, unless the word does not speak of a meeting of parties after
   * all.
   */
  Optional<Sighting> spot(Token trigger) {
    if (isNegated(trigger) || isMissing(trigger) || isOffice(trigger) || leansOnNoun(trigger)) {
      return Optional.empty();
    }
    Party who = sides.of(trigger);
    boolean verb = triggers.isVerb(trigger);
    boolean visit = triggers.isVisit(trigger);
    boolean few = verb && who.count() < 2 && who.forum().isEmpty();
    boolean home = visit && who.parties().isEmpty() || few && !isOneSided(trigger, who);
    if (home || !verb && triggers.isWeak(trigger) && who.count() == 0) {
      return Optional.empty();
    }
    CalendarDate date = date(trigger);
    return Optional.of(
        new Sighting(
            wording.what(trigger, who),
            who.forum(),
            who.parties(),
            who.people(),
            place(trigger),
            date,
            status(trigger, date),
            pointsBack(trigger) ? Sighting.Reference.BACK : Sighting.Reference.NEW,
            Evidence.of(article, wording.clause(trigger))));
  }

  /** "left without meeting her". */
  private boolean isMissing(Token trigger) {
    return sentence.children(trigger).stream()
        .anyMatch(t -> (t.is("mark") || t.is("case")) && triggers.isMissing(t.lemma()));
  }

  /** "the envoy for dialogue between Norland and Sudria": an office, no meeting. */
  private boolean isOffice(Token trigger) {
    return trigger.is("nmod")
        && !trigger.isRoot()
        && triggers.isEnvoy(sentence.token(trigger.head()))
        && sentence.child(trigger, "case").filter(c -> c.lemma().equals("for")).isPresent();
  }

  /** "The cabinet met in Port Varn": one party meets, at a place or on a day that is told. */
  private boolean isOneSided(Token trigger, Party who) {
    return who.parties().size() == 1
        && trigger.lemma().equals("meet")
        && (place(trigger).isPresent() || date(trigger).earliest().isPresent());
  }

  /** "will meet for talks", "the first round of talks": the noun tells it all. */
  private boolean leansOnNoun(Token trigger) {
    return (triggers.isVerb(trigger) || trigger.lemma().equals("round"))
        && sentence.children(trigger).stream()
            .anyMatch(
                t ->
                    (t.is("obl") || t.is("obj") || t.is("nmod"))
                        && triggers.isNoun(sentence, t)
                        && !triggers.isWeak(t));
  }

  /** "did not meet", "will not hold talks"; "will not delay talks" says nothing against them. */
  private boolean isNegated(Token trigger) {
    Token predicate = places.predicate(trigger);
    boolean meets = predicate.id() == trigger.id() || triggers.sharesSubject(predicate);
    return meets && isDenied(predicate);
  }

  private boolean isDenied(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            t ->
                t.lemma().equals("not")
                    || t.lemma().equals("never")
                    || t.form().equals("n't")
                    || t.form().equals("n’t"));
  }

  private CalendarDate date(Token trigger) {
    for (TimeMention time : times) {
      if (sentence.span().contains(time.span()) && belongs(time.span(), trigger)) {
        return time.date();
      }
    }
    return CalendarDate.unknown();
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
    Optional<Token> before = found.stream().filter(t -> t.id() < word.id()).reduce((a, b) -> b);
    if (before.isPresent() && !clauseBetween(before.get(), word)) {
      return before.get().id() == trigger.id();
    }
    Optional<Token> after = found.stream().filter(t -> t.id() >= word.id()).findFirst();
    return after.isPresent() && after.get().id() == trigger.id() && sharesClause(word, trigger);
  }

  private boolean clauseBetween(Token first, Token last) {
    for (int id = first.id() + 1; id < last.id(); id++) {
      Token t = sentence.token(id);
      boolean opens =
          t.is("nsubj")
              || t.upos() == Upos.SCONJ
              || t.xpos().equals("WP")
              || t.xpos().equals("WDT");
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

  private Meeting.Status status(Token trigger, CalendarDate date) {
    Token at = trigger;
    for (int i = 0; i < CHAIN && !at.isRoot(); i++) {
      if (at.is("ccomp")
          || at.is("advcl")
          || at.is("parataxis")
          || at.is("conj") && at.upos() == Upos.VERB) {
        break;
      }
      at = sentence.token(at.head());
      if (triggers.cancels(sentence, at) && !isDenied(at)) {
        return Meeting.Status.CANCELLED;
      }
      if (triggers.proposes(at) && !at.is("nsubj")) {
        return Meeting.Status.PROPOSED;
      }
    }
    if (isAhead(trigger)) {
      return Meeting.Status.SCHEDULED;
    }
    Optional<LocalDate> today = article.metadata().published().map(Publication::date);
    if (today.isPresent() && date.earliest().filter(d -> d.isAfter(today.get())).isPresent()) {
      return Meeting.Status.SCHEDULED;
    }
    if (today.isPresent() && date.latest().filter(d -> d.isBefore(today.get())).isPresent()) {
      return Meeting.Status.HELD;
    }
    Token verb = places.predicate(trigger);
    boolean headline = isHeadline() && verb.xpos().equals("VBZ");
    return !headline && Tense.around(sentence, trigger) == Tense.AHEAD
        ? Meeting.Status.SCHEDULED
        : Meeting.Status.HELD;
  }

  /** "Norland's minister meets envoys": in a headline or caption the present tells what was. */
  private boolean isHeadline() {
    return article.blocks().stream()
        .anyMatch(
            b ->
                (b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.CAPTION)
                    && b.span().overlaps(sentence.span()));
  }

  /** "on the eve of talks", "ahead of the summit", "before the talks", "upcoming talks". */
  private boolean isAhead(Token trigger) {
    for (int id = Math.max(1, trigger.id() - 4); id < trigger.id(); id++) {
      String form = sentence.token(id).form().toLowerCase(Locale.ROOT);
      if (form.equals("eve")
          || form.equals("ahead")
          || form.equals("upcoming")
          || form.equals("forthcoming")) {
        return true;
      }
    }
    return false;
  }

  private boolean pointsBack(Token trigger) {
    Token head = trigger.is("nmod") ? sentence.token(trigger.head()) : trigger;
    if (head.lemma().equals("round")
        && sentence.child(head, "det").filter(d -> !d.lemma().equals("a")).isPresent()) {
      return true;
    }
    return sentence.children(trigger).stream()
        .anyMatch(
            t ->
                t.is("det") && !t.lemma().equals("a") && !t.lemma().equals("another")
                    || t.is("nmod:poss")
                        && times.stream().anyMatch(x -> x.span().overlaps(t.span())));
  }
}
