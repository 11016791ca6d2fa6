package org.rapporteur.read.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.record.SectorCode;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Finds who takes part in a meeting from the tree around its word. */
final class Sides {

  private static final WordList ACCOMPANYING = Words.standard().of("meeting.sides.accompanying");
  private static final WordList AUDIENCE = Words.standard().of("meeting.audience");
  private static final WordList ADDRESSED = Words.standard().of("meeting.sides.addressed");

  private static final Set<String> RECEIVING = Words.standard().of("meeting.sides.receiving").all();

  private static final Set<String> JOINING = Words.standard().of("meeting.sides.joining").all();
  static final Set<String> PLACING = Words.standard().of("meeting.sides.placing").all();
  static final Set<String> ENDING = Words.standard().of("meeting.sides.ends").all();

  private final Sentence sentence;
  private final Cast cast;
  private final Triggers triggers;
  private final Stays stays;
  private final Forums forums;
  private final Carriers carriers;

  Sides(Sentence sentence, Cast cast, Triggers triggers) {
    this.sentence = sentence;
    this.cast = cast;
    this.triggers = triggers;
    this.stays = new Stays(sentence, cast, triggers, this);
    this.forums = new Forums(sentence, cast, triggers, this);
    this.carriers = new Carriers(sentence, triggers, this);
  }

  Party of(Token trigger) {
    Set<String> parties = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    Optional<String> forum = Optional.empty();
    if (triggers.isVisit(trigger)) {
      return stays.of(trigger);
    }
    if (triggers.isSummons(trigger)) {
      stays.summons(trigger, parties, people);
    } else if (triggers.isVerb(trigger)) {
      boolean received = sentence.child(trigger, "aux:pass").isPresent();
      boolean guest = sentence.child(trigger, "obj").filter(o -> isPerson(o)).isPresent();
      if (received && triggers.isHosting(trigger)) {
        return received(trigger);
      }
      if (triggers.isHosting(trigger) ? !guest : received) {
        // "welcomed the decision", "will be met with force"
        return new Party(forum, List.of(), List.of());
      }
      subject(trigger, parties, people);
      boolean matter = triggers.isOfMatter(trigger);
      if (matter && parties.isEmpty() && people.isEmpty()) {
        // "both discussed Norland's war with Sudria": whoever discusses comes first
        return new Party(forum, List.of(), List.of());
      }
      for (Token t : sentence.children(trigger)) {
        boolean met = t.is("obj") && !matter || t.is("obl") && hasCase(t, ADDRESSED.all());
        if (met) {
          add(t, parties, people);
        } else if (matter && t.is("obj")) {
          // "discuss his plan with Tom Brandt": some trees hang him on the plan
          sentence.children(t, "nmod").stream()
              .filter(n -> hasCase(n, ACCOMPANYING.all()))
              .forEach(n -> add(n, parties, people));
        }
      }
      forum = forums.meeting(trigger, trigger);
    } else {
      forum = forums.of(trigger, parties);
      modifiers(trigger, parties, people);
      carriers.of(trigger, parties, people);
    }
    return new Party(forum, List.copyOf(parties), List.copyOf(people));
  }

  /** "The envoy was received by the president": both meet, where both are named. */
  private Party received(Token trigger) {
    Set<String> parties = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    Optional<Token> guest = sentence.child(trigger, "nsubj").filter(this::isPerson);
    Optional<Token> host =
        sentence.children(trigger).stream().filter(t -> hasCase(t, RECEIVING)).findFirst();
    if (guest.isPresent() && host.filter(this::isPerson).isPresent()) {
      add(guest.get(), parties, people);
      add(host.get(), parties, people);
    }
    return new Party(Optional.empty(), List.copyOf(parties), List.copyOf(people));
  }

  private boolean isPerson(Token word) {
    return cast.headedAt(word.span())
        .map(Mention::actor)
        .filter(a -> a.kind() == Actor.Kind.PERSON)
        .isPresent();
  }

  /** The verb of telling that holds a meeting's phrase, if one does. */
  Optional<Token> telling(Token trigger) {
    return carriers.telling(trigger);
  }

  /** The place of a visit. */
  Optional<Name> visited(Token visit) {
    return stays.place(visit);
  }

  /** Whether a word heads a mention of somebody who could meet. */
  boolean isParty(Token word) {
    return cast.headedAt(word.span()).filter(m -> !m.actor().parties().isEmpty()).isPresent();
  }

  /** Whether a place is a part of somebody's name: "the Forum for Trade in Sudria". */
  boolean isInsideName(Span place) {
    return cast.within(sentence.span()).stream()
        .filter(
            m -> m.actor().kind() == Actor.Kind.ORGANIZATION || m.actor().kind() == Actor.Kind.BODY)
        .anyMatch(m -> m.span().contains(place) && m.span().length() > place.length());
  }

  /** "to reporters", "to the Varn Times": who is spoken to only listens. */
  boolean isAddressedAudience(Token phrase) {
    return hasCase(phrase, ADDRESSED.all())
        && (AUDIENCE.has(phrase.lemma())
            || sentence.subtree(phrase).stream()
                .flatMap(t -> cast.headedAt(t.span()).stream())
                .anyMatch(m -> isMedia(m.actor())));
  }

  private void modifiers(Token trigger, Set<String> parties, Set<String> people) {
    for (Token t : sentence.children(trigger)) {
      if (t.is("compound") || t.is("amod") || t.is("nmod:poss") || t.is("nmod:desc")) {
        add(t, parties, people);
      }
    }
    following(trigger, parties, people);
  }

  /**
   * Those whom "between", "with", "of" bring in after the word, read along the line: "a meeting in
   * Port Varn last week with the envoy of Sudria". A clause or another meeting ends it.
   */
  private void following(Token trigger, Set<String> parties, Set<String> people) {
    boolean joined = false;
    for (int id = trigger.id() + 1; id <= sentence.size(); id++) {
      Token t = sentence.token(id);
      String form = t.form().toLowerCase(Locale.ROOT);
      boolean ends =
          t.upos() == Upos.VERB
              || t.upos() == Upos.AUX
              || t.upos() == Upos.SCONJ
              || t.form().equals(";");
      boolean subject = t.is("nsubj") || t.is("nsubj:pass");
      if (ends || subject || ENDING.contains(form) || triggers.isTrigger(sentence, t)) {
        return;
      }
      if (JOINING.contains(form)) {
        joined = true;
      } else if (PLACING.contains(form)) {
        joined = false;
      } else if (joined) {
        actor(t).ifPresent(a -> add(a, parties, people));
      }
    }
  }

  /** Who a word names; "the two leaders" are of two parties that are named elsewhere. */
  private Optional<Actor> actor(Token word) {
    boolean several =
        sentence.child(word, "nummod").isPresent()
            && sentence.child(word, "det").isPresent()
            && sentence.child(word, "amod").isEmpty()
            && sentence.child(word, "nmod").isEmpty()
            && sentence.child(word, "compound").isEmpty();
    return cast.headedAt(word.span())
        .map(Mention::actor)
        .filter(a -> !several || a.parties().size() > 1);
  }

  /**
   * The subject, or that of the verb which the clause hangs on: "announced after meeting the
   * envoy".
   */
  void subject(Token verb, Set<String> parties, Set<String> people) {
    Token at = verb;
    for (int i = 0; i < 3; i++) {
      boolean raised = at.id() != verb.id() && sentence.child(at, "nsubj").isEmpty();
      // "is expected to meet": who is expected to meets
      Optional<Token> subject = sentence.child(at, raised ? "nsubj:pass" : "nsubj");
      if (subject.isPresent()) {
        add(antecedent(subject.get(), at), parties, people);
        return;
      }
      if (at.isRoot() || !(at.is("advcl") || at.is("xcomp") || at.is("conj"))) {
        if (!at.is("acl") || at.isRoot()) {
          return;
        }
        Token noun = sentence.token(at.head());
        boolean plan = sentence.child(at, "mark").isPresent() && noun.is("obj");
        if (!plan) {
          add(noun, parties, people);
          return;
        }
        // "postponed plans to travel": who has the plans travels
        at = sentence.token(noun.head());
        continue;
      }
      at = sentence.token(at.head());
    }
  }

  private Token antecedent(Token subject, Token verb) {
    boolean relative = subject.is(Morph.RELATIVE_NOMINAL);
    return relative && !verb.isRoot() && verb.is("acl") ? sentence.token(verb.head()) : subject;
  }

  /** Everybody in a phrase, but for clauses inside it, places and other meetings. */
  void add(Token head, Set<String> parties, Set<String> people) {
    for (Token t : sentence.subtree(head)) {
      if (stands(t, head)) {
        actor(t).ifPresent(a -> add(a, parties, people));
      }
    }
  }

  private boolean stands(Token word, Token head) {
    Token at = word;
    while (at.id() != head.id()) {
      boolean clause = at.is("acl") || at.is("advcl") || at.is("parataxis") || at.is("ccomp");
      if (clause || hasCase(at, PLACING) || triggers.isTrigger(sentence, at)) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  private static void add(Actor actor, Set<String> parties, Set<String> people) {
    if (isMedia(actor)) {
      return;
    }
    parties.addAll(actor.parties());
    if (actor.kind() == Actor.Kind.PERSON) {
      people.add(actor.name());
    }
  }

  private static boolean isMedia(Actor actor) {
    return actor.sector().filter(s -> s.equals(SectorCode.MEDIA)).isPresent();
  }

  boolean hasCase(Token token, Set<String> lemmas) {
    return sentence.children(token).stream()
        .anyMatch(
            c ->
                (c.is("case") || c.is("mark"))
                    && lemmas.contains(c.form().toLowerCase(Locale.ROOT)));
  }
}
