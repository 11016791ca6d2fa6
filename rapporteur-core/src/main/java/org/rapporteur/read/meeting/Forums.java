package org.rapporteur.read.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.text.Span;

/** The body that meets as such: named in the phrase, or the organisation that holds the meeting. */
final class Forums {

  private static final Set<String> BODIES = Words.standard().of("meeting.sides.bodies").all();

  private final Sentence sentence;
  private final Cast cast;
  private final Triggers triggers;
  private final Sides sides;

  Forums(Sentence sentence, Cast cast, Triggers triggers, Sides sides) {
    this.sentence = sentence;
    this.cast = cast;
    this.triggers = triggers;
    this.sides = sides;
  }

  /**
   * A named body in the phrase: "a session of the Strait Council", "Norland-Sudria Council
   * meeting".
   */
  Optional<String> of(Token trigger, Set<String> parties) {
    for (int id = trigger.id() - 1; id >= 1 && joins(sentence.token(id)); id--) {
      Optional<String> body = body(sentence.token(id), parties);
      if (body.isPresent()) {
        return body;
      }
    }
    for (int id = trigger.id() + 1; id <= sentence.size(); id++) {
      Token t = sentence.token(id);
      if (Sides.PLACING.contains(t.form())
          || Sides.ENDING.contains(t.form())
          || triggers.isTrigger(sentence, t)) {
        break;
      }
      Optional<String> body = body(t, parties);
      if (body.isPresent()) {
        return body;
      }
    }
    Optional<String> holder =
        trigger.is("obj") && !trigger.isRoot()
            ? meeting(sentence.token(trigger.head()), trigger)
            : Optional.empty();
    if (holder.isPresent()) {
      return holder;
    }
    for (Token t : sentence.children(trigger)) {
      boolean meets =
          t.is("compound") || t.is("nmod") && sides.hasCase(t, Particles.GENITIVE.all());
      Optional<Actor> actor =
          meets ? cast.headedAt(t.span()).map(Mention::actor) : Optional.empty();
      if (actor.isPresent() && actor.get().kind() == Actor.Kind.ORGANIZATION) {
        return actor.get().party().or(() -> Optional.of(actor.get().name()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> body(Token t, Set<String> parties) {
    if (!BODIES.contains(t.lemma().toLowerCase(Locale.ROOT)) || !isCapital(t)) {
      return Optional.empty();
    }
    int first = t.id();
    while (first > 1 && joins(sentence.token(first - 1))) {
      first--;
    }
    return first < t.id() ? Optional.of(named(first, t.id(), parties)) : Optional.empty();
  }

  private String named(int first, int last, Set<String> parties) {
    StringBuilder name = new StringBuilder();
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    for (Mention m : cast.within(span)) {
      parties.addAll(m.actor().parties());
    }
    for (int i = first; i <= last; i++) {
      Token t = sentence.token(i);
      boolean spaced = i > first && sentence.token(i - 1).span().end() < t.span().start();
      name.append(spaced ? " " : "").append(t.form());
    }
    return name.toString();
  }

  private static boolean joins(Token t) {
    return isCapital(t) || t.form().equals("-") || t.form().equals("–");
  }

  private static boolean isCapital(Token t) {
    return Character.isUpperCase(t.form().codePointAt(0));
  }

  /** "The Northern Compact will meet", "will hold a summit": an organisation that meets. */
  Optional<String> meeting(Token verb, Token meeting) {
    boolean holds = verb.id() == meeting.id() || triggers.sharesSubject(verb);
    return sentence
        .child(verb, "nsubj")
        .filter(
            s ->
                holds
                    && sentence.children(verb, "obj").stream()
                        .allMatch(o -> o.id() == meeting.id()))
        .flatMap(s -> cast.headedAt(s.span()))
        .map(Mention::actor)
        .filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
        .flatMap(a -> a.party().or(() -> Optional.of(a.name())));
  }
}
