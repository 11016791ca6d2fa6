package org.rapporteur.read.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Who meets when somebody visits: the guests, and those whose place it is. "Lea Ormond's trip to
 * Norland", "said on a visit to Port Varn", "flew to Norland", "summoned Norland's envoy".
 */
final class Stays {

  private static final WordList GO = Words.standard().of("meeting.stays.go");

  private static final Set<String> SUMMONING = Words.standard().of("meeting.stays.summoning").all();
  private static final Set<String> GUESTS = Words.standard().of("meeting.stays.guests").all();
  private static final Set<String> LEADING = Words.standard().of("meeting.stays.leading").all();
  private static final Set<String> LISTING = Words.standard().of("meeting.stays.listing").all();

  private static final int REACH = 6;

  private final Sentence sentence;
  private final Cast cast;
  private final Triggers triggers;
  private final Sides sides;

  Stays(Sentence sentence, Cast cast, Triggers triggers, Sides sides) {
    this.sentence = sentence;
    this.cast = cast;
    this.triggers = triggers;
    this.sides = sides;
  }

  /** Guests and hosts; nobody where a guest or the place is not told. */
  Party of(Token trigger) {
    Set<String> parties = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    guests(trigger, parties, people);
    Optional<Name> place = place(trigger);
    Set<String> received = received(trigger, people);
    if (!received.isEmpty()) {
      parties.addAll(received);
      return new Party(Optional.empty(), List.copyOf(parties), List.copyOf(people));
    }
    if (parties.isEmpty() || place.isEmpty() || !isOfficial(trigger, people)) {
      return new Party(Optional.empty(), List.of(), List.of());
    }
    int guests = parties.size();
    boolean inhabited = hosts(place.get(), parties);
    if (parties.size() == guests && (inhabited || !triggers.isTour(trigger))) {
      // "a visit to their own capital"
      return new Party(Optional.empty(), List.of(), List.of());
    }
    return new Party(Optional.empty(), List.copyOf(parties), List.copyOf(people));
  }

  /**
   * Who is visited at home: "told Norland's envoy during a visit to Port Varn", "visited the
   * movement's office".
   */
  private Set<String> received(Token trigger, Set<String> people) {
    Set<String> hosts = new LinkedHashSet<>();
    Optional<Token> telling = sides.telling(trigger);
    if (telling.isPresent()) {
      sentence.children(telling.get()).stream()
          .filter(t -> t.is("obj") || t.is("iobj"))
          .forEach(t -> sides.add(t, hosts, people));
    } else if (trigger.upos() == Upos.VERB && !people.isEmpty() || isSent(trigger)) {
      sentence.children(trigger, "obj").stream()
          .filter(Stays::isHouse)
          .forEach(t -> sides.add(t, hosts, people));
    }
    return hosts;
  }

  /** "the movement's office", "the ministry"; several are rather officials. */
  private static boolean isHouse(Token object) {
    return object.upos() == Upos.NOUN && !object.is(Morph.PLURAL_NOUN);
  }

  /** "its envoy visited". */
  private boolean isSent(Token visit) {
    return visit.upos() == Upos.VERB
        && sentence.child(visit, "nsubj").filter(triggers::isEnvoy).isPresent();
  }

  /** "its minister flew to", not "refugees went to": a person, or a trip by that name. */
  private boolean isOfficial(Token trigger, Set<String> people) {
    return !people.isEmpty() || trigger.upos() != Upos.VERB || isSent(trigger);
  }

  /** Who summons, and whose envoy. */
  void summons(Token verb, Set<String> parties, Set<String> people) {
    Optional<Token> envoy =
        sentence.children(verb).stream()
            .filter(t -> (t.is("obj") || t.is("nsubj:pass")) && triggers.isEnvoy(t))
            .findFirst();
    if (envoy.isEmpty()) {
      return;
    }
    sides.subject(verb, parties, people);
    sentence.children(verb).stream()
        .filter(t -> t.is("obl") && sides.hasCase(t, SUMMONING))
        .forEach(t -> sides.add(t, parties, people));
    sides.add(envoy.get(), parties, people);
  }

  private void guests(Token trigger, Set<String> parties, Set<String> people) {
    if (trigger.upos() == Upos.VERB) {
      sides.subject(trigger, parties, people);
      return;
    }
    for (Token t : sentence.children(trigger)) {
      boolean of = t.is("nmod") && sides.hasCase(t, GUESTS);
      if (t.is("nmod:poss") || of) {
        sides.add(t, parties, people);
      }
    }
    if (parties.isEmpty() && !trigger.isRoot()) {
      Token at = trigger;
      for (int steps = 0; steps < 4 && !at.isRoot() && at.upos() != Upos.VERB; steps++) {
        at = sentence.token(at.head());
      }
      if (at.upos() == Upos.VERB) {
        sides.subject(at, parties, people);
      }
    }
  }

  /** Adds whose the place is; whether it is anybody's. */
  private boolean hosts(Name place, Set<String> parties) {
    boolean inhabited = false;
    for (int id = place.first(); id <= sentence.size(); id++) {
      Token t = sentence.token(id);
      boolean listed = id <= place.last() || LISTING.contains(t.form());
      Optional<Actor> actor = cast.headedAt(t.span()).map(Mention::actor);
      boolean state = actor.filter(a -> a.kind() != Actor.Kind.PERSON).isPresent();
      if (!listed && !state) {
        break;
      }
      if (state) {
        parties.addAll(actor.orElseThrow().parties());
        inhabited |= !actor.orElseThrow().parties().isEmpty();
      }
    }
    return inhabited;
  }

  /** The place that is visited: its object, or what "to" or "in" brings in right behind it. */
  Optional<Name> place(Token trigger) {
    int last = Math.min(sentence.size(), trigger.id() + REACH);
    for (Name name : sentence.names()) {
      boolean behind = name.first() > trigger.id() && name.first() <= last;
      if (name.type() != NameType.PLACE || !behind) {
        continue;
      }
      String before = sentence.token(name.first() - 1).form().toLowerCase(Locale.ROOT);
      if (Particles.DEFINITE.has(before)) {
        before = sentence.token(name.first() - 2).form().toLowerCase(Locale.ROOT);
      }
      boolean led = LEADING.contains(before);
      boolean object = trigger.upos() == Upos.VERB && name.first() == trigger.id() + 1;
      if (led || object && !GO.has(trigger.lemma())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
