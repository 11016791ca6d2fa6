package org.rapporteur.read.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Publication;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Tense;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Whether a meeting took place, will, may, or will not. */
final class Outcome {

  private static final int CHAIN = 4;

  private static final Set<String> AHEAD = Words.standard().of("meeting.outcome.ahead").all();
  private static final Set<String> DENYING = Words.standard().of("meeting.outcome.denying").all();
  private static final Set<String> UNTIL = Words.standard().of("meeting.outcome.until").all();
  private static final Set<String> EXPECTED = Words.standard().of("meeting.outcome.expected").all();

  private final Article article;
  private final Sentence sentence;
  private final Triggers triggers;
  private final Places places;

  Outcome(Article article, Sentence sentence, Triggers triggers, Places places) {
    this.article = article;
    this.sentence = sentence;
    this.triggers = triggers;
    this.places = places;
  }

  /**
   * The status.
   *
   * @param telling the verb of telling that the meeting lies within or before, if any
   */
  Meeting.Status of(Token trigger, CalendarDate date, Optional<Token> telling) {
    if (isPutOff(trigger, date)) {
      return Meeting.Status.SCHEDULED;
    }
    Optional<LocalDate> today = article.metadata().published().map(Publication::date);
    boolean over =
        today.isPresent() && date.latest().filter(d -> d.isBefore(today.get())).isPresent();
    boolean ahead =
        today.isPresent() && date.earliest().filter(d -> d.isAfter(today.get())).isPresent();
    if (telling.isPresent() && !ahead && Tense.of(sentence, telling.get()) == Tense.PAST) {
      // "urged him in a call": what was urged may not have been, the call was
      return Meeting.Status.HELD;
    }
    Optional<Meeting.Status> told = governed(trigger);
    if (told.isPresent()) {
      return told.get();
    }
    if (ahead || isAhead(trigger)) {
      return Meeting.Status.SCHEDULED;
    }
    if (over) {
      return Meeting.Status.HELD;
    }
    if (date.earliest().isEmpty() && isExpected(trigger)) {
      return Meeting.Status.PROPOSED;
    }
    Token verb = places.predicate(trigger);
    boolean headline = isHeadline() && verb.is(Morph.PRESENT_SINGULAR);
    return !headline && !isRemark(verb, trigger) && Tense.around(sentence, trigger) == Tense.AHEAD
        ? Meeting.Status.SCHEDULED
        : Meeting.Status.HELD;
  }

  /** "The accord follows talks": the present says nothing of when they are. */
  private boolean isRemark(Token verb, Token trigger) {
    return verb.is(Morph.PRESENT)
        && verb.upos() == Upos.VERB
        && verb.id() != trigger.id()
        && !triggers.sharesSubject(verb)
        && sentence.children(verb).stream().noneMatch(t -> t.is("aux") || t.is("aux:pass"));
  }

  /** The day of what is past: a weekday to come is rather the one before. */
  CalendarDate past(TimeMention time) {
    Optional<LocalDate> today = article.metadata().published().map(Publication::date);
    return time.date()
        .day()
        .filter(d -> today.filter(d::isAfter).isPresent() && time.isByWeekday())
        .map(d -> CalendarDate.on(d.minusDays(7)))
        .orElse(time.date());
  }

  /** What the words above a meeting make of it: called off, proposed. */
  private Optional<Meeting.Status> governed(Token trigger) {
    Token at = trigger;
    for (int i = 0; i < CHAIN && !at.isRoot(); i++) {
      boolean clause =
          at.is("ccomp")
              || at.is("advcl")
              || at.is("parataxis")
              || at.is("conj") && at.upos() == Upos.VERB;
      if (clause) {
        return Optional.empty();
      }
      at = sentence.token(at.head());
      if (triggers.cancels(sentence, at) && !isDenied(sentence, at)) {
        return Optional.of(Meeting.Status.CANCELLED);
      }
      if (i == 0 && trigger.is("obj") && triggers.announces(at)) {
        return Optional.of(Meeting.Status.SCHEDULED);
      }
      if (triggers.proposes(at) && !at.is("nsubj")) {
        return Optional.of(Meeting.Status.PROPOSED);
      }
    }
    return Optional.empty();
  }

  static boolean isDenied(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(t -> DENYING.contains(t.lemma()) || DENYING.contains(t.form()));
  }

  /** "is expected to meet her", "an expected summit": nobody has set a day. */
  private boolean isExpected(Token trigger) {
    boolean described =
        sentence.children(trigger, "amod").stream().anyMatch(t -> EXPECTED.contains(t.lemma()));
    Token at = trigger;
    for (int i = 0; i < CHAIN && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      if (EXPECTED.contains(at.lemma()) && sentence.child(at, "aux:pass").isPresent()) {
        return true;
      }
    }
    List<Token> around = sentence.children(places.predicate(trigger), "advmod");
    return described || around.stream().anyMatch(t -> EXPECTED.contains(t.lemma()));
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
      if (AHEAD.contains(sentence.token(id).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a time tells when a meeting was called off and not when it was to be: "fell through on
   * Monday", not "called off Monday's talks".
   */
  boolean isOfCancelling(Token trigger, TimeMention time) {
    Token verb = places.predicate(trigger);
    if (!triggers.cancels(sentence, verb) || Tense.of(sentence, verb) == Tense.AHEAD) {
      return false;
    }
    return sentence.within(time.span()).stream()
        .noneMatch(t -> sentence.dominates(trigger, t) || isUntil(t));
  }

  /** "Talks were put off until Monday": they are called off, and will be on Monday. */
  private boolean isPutOff(Token trigger, CalendarDate date) {
    Token verb = places.predicate(trigger);
    return date.earliest().isPresent()
        && triggers.cancels(sentence, verb)
        && !isDenied(sentence, verb)
        && sentence.children(verb).stream().anyMatch(t -> t.is("obl") && isUntil(t))
        && !sentence.children(trigger).stream().anyMatch(t -> t.is("acl"));
  }

  private boolean isUntil(Token time) {
    return sentence.children(time, "case").stream().anyMatch(c -> UNTIL.contains(c.lemma()));
  }
}
