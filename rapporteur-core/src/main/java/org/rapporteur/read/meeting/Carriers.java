package org.rapporteur.read.meeting;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Who meets by what the sentence says of a meeting: who attends it, opens it, speaks at it. */
final class Carriers {

  private static final Set<String> WITHIN = Words.standard().of("meeting.sides.within").all();
  private static final Set<String> BEHIND = Words.standard().of("meeting.sides.behind").all();
  private static final Set<String> CARRYING = Words.standard().of("meeting.sides.carrying").all();
  private static final Set<String> PRESENT = Words.standard().of("meeting.sides.present").all();

  /** How far above a phrase set off by a comma its verb of telling may stand. */
  private static final int CLIMB = 6;

  private final Sentence sentence;
  private final Triggers triggers;
  private final Sides sides;

  Carriers(Sentence sentence, Triggers triggers, Sides sides) {
    this.sentence = sentence;
    this.triggers = triggers;
    this.sides = sides;
  }

  /**
   * "Lea Ormond will attend talks", "took part in a session", "spoke after the meeting", "asked for
   * a meeting", "talks opened with envoys of Sudria in attendance".
   */
  void of(Token trigger, Set<String> parties, Set<String> people) {
    Token at = trigger;
    while (at.is("conj") && !at.isRoot()) {
      at = sentence.token(at.head());
    }
    // "held a fourth round of talks": the round is held
    if (at.is("nmod") && !at.isRoot() && triggers.isRound(sentence.token(at.head()))) {
      at = sentence.token(at.head());
    }
    if (at.isRoot() || told(at, parties, people)) {
      return;
    }
    if (at.is("nsubj") || at.is("nsubj:pass")) {
      present(sentence.token(at.head()), parties, people);
      return;
    }
    boolean carried =
        at.is("obj")
            || at.is("xcomp")
            || (at.is("obl") || at.is("nmod") || at.is("advcl")) && sides.hasCase(at, CARRYING);
    Token verb = sentence.token(at.head());
    if (carried && verb.upos() == Upos.NOUN) {
      // "take part in a session", "her request for a meeting": a noun carries the phrase.
      sentence.child(verb, "nmod:poss").ifPresent(t -> sides.add(t, parties, people));
      verb = verb.isRoot() ? verb : sentence.token(verb.head());
    }
    if (carried && sentence.child(verb, "cop").isPresent()) {
      // "is in Port Varn for talks"
      sides.subject(verb, parties, people);
      return;
    }
    if (!carried || verb.upos() != Upos.VERB || !isShared(verb, at, parties)) {
      return;
    }
    sides.subject(verb, parties, people);
    with(verb, parties, people);
  }

  /** "Norland proposed talks with Sudria" of its own, "talks between Sudria and Varland" not. */
  private boolean isShared(Token verb, Token meeting, Set<String> parties) {
    boolean own = meeting.is("obj") && triggers.proposes(verb) && parties.size() == 1;
    return own || triggers.sharesSubject(verb) || triggers.cancels(sentence, verb);
  }

  /** "is set to begin with envoys of Norland present", "were held in Port Varn with Sudria". */
  private void present(Token verb, Set<String> parties, Set<String> people) {
    with(verb, parties, people);
    for (Token t : sentence.children(verb)) {
      boolean below = t.is("xcomp") || t.is("advcl") || t.is("parataxis");
      if (below && sides.hasCase(t, PRESENT)) {
        // "with Norland and Sudria in attendance"
        sides.subject(t, parties, people);
      } else if (t.is("xcomp")) {
        with(t, parties, people);
      }
    }
  }

  private void with(Token verb, Set<String> parties, Set<String> people) {
    for (Token t : sentence.children(verb)) {
      if (t.is("obl") && sides.hasCase(t, PRESENT)) {
        sides.add(t, parties, people);
      }
    }
  }

  /** "told the envoy in a call on Monday", "informed him by phone", "said after talks with him". */
  private boolean told(Token at, Set<String> parties, Set<String> people) {
    Token verb = speaking(at);
    boolean within = at.is("obl") && sides.hasCase(at, WITHIN);
    boolean behind = at.is("obl") && sides.hasCase(at, BEHIND) && !parties.isEmpty();
    if (!triggers.isTelling(verb) || !within && !behind) {
      return false;
    }
    Set<String> speaking = new LinkedHashSet<>();
    Set<String> speakers = new LinkedHashSet<>();
    sides.subject(verb, speaking, speakers);
    sentence.children(verb).stream()
        .filter(t -> within && (t.is("obj") || t.is("iobj")))
        .forEach(t -> sides.add(t, speaking, speakers));
    parties.addAll(speaking);
    people.addAll(speakers);
    return true;
  }

  /**
   * The verb of a phrase; of one behind a comma or a quotation, or of a call, the verb of telling
   * above: "urged Tom Brandt to 'call back the ships' in a call", "said that Sudria agreed, after
   * talks with its envoy".
   */
  Token speaking(Token phrase) {
    Token verb = sentence.token(phrase.head());
    Token first = sentence.subtree(phrase).get(0);
    boolean setOff =
        first.upos() == Upos.PUNCT
            || first.id() > 1 && sentence.token(first.id() - 1).upos() == Upos.PUNCT;
    boolean call = triggers.isWeak(phrase) && sides.hasCase(phrase, WITHIN);
    if (!setOff && !call) {
      return verb;
    }
    Token at = verb;
    for (int steps = 0; steps < CLIMB && !isTold(at) && !at.isRoot(); steps++) {
      at = sentence.token(at.head());
    }
    return isTold(at) ? at : verb;
  }

  private boolean isTold(Token verb) {
    return triggers.isTelling(verb) && !verb.is("xcomp") && !verb.is("acl");
  }

  /** The verb of telling that holds a phrase, if one does. */
  Optional<Token> telling(Token phrase) {
    return Optional.of(phrase)
        .filter(p -> p.is("obl") && (sides.hasCase(p, WITHIN) || sides.hasCase(p, BEHIND)))
        .map(this::speaking)
        .filter(triggers::isTelling);
  }
}
