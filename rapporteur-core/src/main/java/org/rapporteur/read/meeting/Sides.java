package org.rapporteur.read.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Finds who takes part in a meeting from the tree around its word. */
final class Sides {

  private static final Set<String> BODIES =
      Set.of("council", "conference", "summit", "assembly", "commission", "forum", "committee");
  private static final Set<String> JOINING =
      Set.of("between", "with", "of", "among", "involving", "by");
  private static final Set<String> CARRYING =
      Set.of("in", "at", "for", "to", "after", "following", "during", "into", "on");

  private final Sentence sentence;
  private final Cast cast;
  private final Triggers triggers;

  Sides(Sentence sentence, Cast cast, Triggers triggers) {
    this.sentence = sentence;
    this.cast = cast;
    this.triggers = triggers;
  }

  Party of(Token trigger) {
    Set<String> parties = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    Optional<String> forum = Optional.empty();
    if (triggers.isVerb(trigger)) {
      subject(trigger, parties, people);
      for (Token t : sentence.children(trigger)) {
        boolean met =
            t.is("obj") && !trigger.lemma().equals("discuss")
                || t.is("obl") && hasCase(t, Set.of("with"));
        if (met) {
          add(t, parties, people);
        }
      }
    } else {
      forum = forum(trigger, parties);
      modifiers(trigger, parties, people);
      carrier(trigger, parties, people);
    }
    return new Party(forum, List.copyOf(parties), List.copyOf(people));
  }

  private void modifiers(Token trigger, Set<String> parties, Set<String> people) {
    for (Token t : sentence.children(trigger)) {
      boolean left = t.is("compound") || t.is("amod") || t.is("nmod:poss") || t.is("nmod:desc");
      boolean right = (t.is("nmod") || t.is("obl")) && hasCase(t, JOINING);
      if (left || right) {
        add(t, parties, people);
      }
    }
  }

  /** "Lea Ormond will attend talks", "took part in a session", "spoke after the meeting". */
  private void carrier(Token trigger, Set<String> parties, Set<String> people) {
    if (trigger.isRoot()) {
      return;
    }
    Token at = trigger;
    while (at.is("conj") && !at.isRoot()) {
      at = sentence.token(at.head());
    }
    if (at.isRoot()) {
      return;
    }
    Token verb = sentence.token(at.head());
    boolean carried =
        at.is("obj")
            || at.is("obl") && hasCase(at, CARRYING)
            || at.is("nmod") && hasCase(at, CARRYING);
    if (carried && verb.upos() != Upos.VERB && !verb.isRoot()) {
      // "take part in a session": the noun "part" carries the phrase.
      verb = sentence.token(verb.head());
    }
    if (!carried || verb.upos() != Upos.VERB || !triggers.sharesSubject(verb)) {
      return;
    }
    subject(verb, parties, people);
    for (Token t : sentence.children(verb)) {
      if (t.is("obl") && hasCase(t, Set.of("with"))) {
        add(t, parties, people);
      }
    }
  }

  /**
   * The subject, or that of the verb which the clause hangs on: "announced after meeting the
   * envoy".
   */
  private void subject(Token verb, Set<String> parties, Set<String> people) {
    Token at = verb;
    for (int i = 0; i < 3; i++) {
      Optional<Token> subject = sentence.child(at, "nsubj");
      if (subject.isPresent()) {
        add(antecedent(subject.get(), at), parties, people);
        return;
      }
      if (at.isRoot() || !(at.is("advcl") || at.is("xcomp") || at.is("conj"))) {
        if (at.is("acl") && !at.isRoot()) {
          add(sentence.token(at.head()), parties, people);
        }
        return;
      }
      at = sentence.token(at.head());
    }
  }

  private Token antecedent(Token subject, Token verb) {
    boolean relative = subject.xpos().equals("WP") || subject.xpos().equals("WDT");
    return relative && !verb.isRoot() && verb.is("acl") ? sentence.token(verb.head()) : subject;
  }

  private void add(Token head, Set<String> parties, Set<String> people) {
    boolean known = false;
    Optional<Mention> mention = cast.headedAt(head.span());
    if (mention.isPresent()) {
      known = add(mention.get().actor(), parties, people);
    }
    for (Token t : sentence.children(head)) {
      if (t.is("conj") || t.is("appos") && !known) {
        add(t, parties, people);
      } else if (!known
          && (t.is("compound")
              || t.is("amod")
              || t.is("nmod") && hasCase(t, Set.of("of", "from"))
              || t.is("nmod:poss"))) {
        add(t, parties, people);
      }
    }
  }

  private static boolean add(Actor actor, Set<String> parties, Set<String> people) {
    if (actor.sector().filter(s -> s.equals("JRN")).isPresent()) {
      return false;
    }
    parties.addAll(actor.parties());
    if (actor.kind() == Actor.Kind.PERSON) {
      people.add(actor.name());
    }
    return !actor.parties().isEmpty();
  }

  /**
   * A named body in the phrase: "a session of the Strait Council", "Norland-Sudria Council
   * meeting".
   */
  private Optional<String> forum(Token trigger, Set<String> parties) {
    for (Token t : sentence.subtree(trigger)) {
      boolean body = BODIES.contains(t.lemma().toLowerCase(Locale.ROOT)) && isCapital(t);
      if (body) {
        int first = t.id();
        while (first > 1 && joins(sentence.token(first - 1))) {
          first--;
        }
        if (first < t.id()) {
          return Optional.of(named(first, t.id(), parties));
        }
      }
    }
    for (Token t : sentence.children(trigger)) {
      boolean meets = t.is("compound") || t.is("nmod") && hasCase(t, Set.of("of"));
      Optional<Actor> actor =
          meets ? cast.headedAt(t.span()).map(Mention::actor) : Optional.empty();
      if (actor.isPresent() && actor.get().kind() == Actor.Kind.ORGANIZATION) {
        return actor.get().party().or(() -> Optional.of(actor.get().name()));
      }
    }
    return Optional.empty();
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

  private boolean hasCase(Token token, Set<String> lemmas) {
    return sentence.children(token).stream()
        .anyMatch(
            c ->
                (c.is("case") || c.is("mark"))
                    && lemmas.contains(c.form().toLowerCase(Locale.ROOT)));
  }
}
