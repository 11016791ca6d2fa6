package org.rapporteur.read.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Which names of places in a sentence say where something happens. */
final class Places {

  /** Prepositions behind which another event stands. */
  private static final Set<String> OTHER_EVENTS =
      Words.standard().of("meeting.places.other-events").all();

  private static final WordList EITHER = Words.standard().of("meeting.places.either");
  private static final Set<String> SITES = Words.standard().of("meeting.places.sites").all();
  private static final Set<String> LIGHT = Words.standard().of("meeting.places.light").all();
  private static final Set<String> SPOTS = Words.standard().of("meeting.places.spots").all();

  private final Sentence sentence;
  private final Triggers triggers;
  private final Sides sides;

  Places(Sentence sentence, Triggers triggers, Sides sides) {
    this.sentence = sentence;
    this.triggers = triggers;
    this.sides = sides;
  }

  /**
   * "in Port Varn", "at Camp Lea", "travels to Port Varn for talks"; not "the situation in Sudria".
   */
  boolean isLocative(Name name) {
    if (name.first() == 1) {
      return false;
    }
    Token governor = governor(name);
    boolean led = EITHER.has(sentence.token(name.first() - 1).lemma()) && name.first() > 2;
    String before = sentence.token(name.first() - (led ? 2 : 1)).form().toLowerCase(Locale.ROOT);
    // "in the port city of Varn", "at the council's seat in Varn"
    boolean site = SITES.contains(governor.lemma()) && sides.hasCase(governor, SPOTS);
    boolean inside = SPOTS.contains(before) || Wording.GENITIVE.contains(before) && site;
    // "on Sunday in Port Varn" may hang on the day, "the Bank of Sudria" is a name
    boolean inName =
        sides.isInsideName(name.span())
            || governor.upos() == Upos.PROPN && !sides.isParty(governor) && !inside;
    boolean ofNoun =
        governor.upos() == Upos.NOUN
            && !triggers.isTrigger(sentence, governor)
            && !sides.isParty(governor)
            && !(inside && sides.hasCase(governor, SPOTS));
    if (inName || ofNoun || isOfTopic(name, governor) || isOfAnother(sentence.token(name.last()))) {
      return false;
    }
    if (inside) {
      return true;
    }
    return Particles.GOAL.has(before)
        && triggers.sharesSubject(predicate(sentence.token(name.last())));
  }

  /** "They discussed the unrest in Sudria": more likely the unrest is there than they. */
  private boolean isOfTopic(Name name, Token governor) {
    return name.first() > 2
        && sentence.children(governor).stream()
            .anyMatch(
                t ->
                    t.is("obj")
                        && t.id() == name.first() - 2
                        && t.upos() == Upos.NOUN
                        && !LIGHT.contains(t.lemma())
                        && !sides.isParty(t)
                        && !triggers.isTrigger(sentence, t));
  }

  /** "They met following the arrival of forces in Sudria": that is where the forces are. */
  private boolean isOfAnother(Token place) {
    Token at = place;
    for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
      if (at.id() != place.id() && triggers.isTrigger(sentence, at)) {
        return false;
      }
      if (at.id() != place.id()
          && sentence.children(at, "case").stream().anyMatch(Places::opensAnother)) {
        return true;
      }
      at = sentence.token(at.head());
      if (at.is("case") && opensAnother(at)) {
        return true;
      }
      if (at.upos() == Upos.VERB) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensAnother(Token preposition) {
    return OTHER_EVENTS.contains(preposition.form().toLowerCase(Locale.ROOT));
  }

  /** The word that a name hangs on. */
  private Token governor(Name name) {
    Token at = sentence.token(name.last());
    while (!at.isRoot() && name.first() <= at.head() && at.head() <= name.last()) {
      at = sentence.token(at.head());
    }
    return at.isRoot() ? at : sentence.token(at.head());
  }

  /** The place of a visit. */
  Optional<Name> visited(Token visit) {
    return sides.visited(visit);
  }

  /** A word's own verb, or the nearest above it. */
  Token predicate(Token word) {
    Token at = word;
    for (int steps = 0;
        steps < sentence.size() && !at.isRoot() && at.upos() != Upos.VERB;
        steps++) {
      at = sentence.token(at.head());
    }
    return at;
  }
}
