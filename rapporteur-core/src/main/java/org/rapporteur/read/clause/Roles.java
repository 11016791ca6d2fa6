package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Argument;
import org.rapporteur.record.Proposition.Role;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** The arguments of a predicate, each in its role, with whom they refer to. */
final class Roles {

  private final Tree tree;
  private final Lexicon lexicon;
  private final Participants participants;
  private final List<Actor> sources;
  private final List<Argument> found = new ArrayList<>();
  private final Set<Integer> placed = new HashSet<>();

  Roles(Tree tree, Lexicon lexicon, Participants participants, List<Actor> sources) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.participants = participants;
    this.sources = sources;
  }

  /** The arguments of a predicate that stands in a frame. */
  List<Argument> of(Act act) {
    Token predicate = act.trigger();
    Clause clause = new Clause(tree, predicate);
    boolean verbal = !predicate.upos().isNominal();
    Set<Integer> own = new HashSet<>();
    clause.patients().forEach(t -> own.add(t.id()));
    act.agents().forEach(t -> agent(act, t));
    Optional<Token> people = ownPeople(act, clause);
    if (people.isPresent()) {
      add(Role.PATIENT, people.get());
      return found;
    }
    for (Token t : act.recipients()) {
      boolean beside = tree.head(t).filter(predicate::equals).isPresent() || t.is("conj");
      Role role =
          verbal && own.contains(t.id())
              ? Role.PATIENT
              : (isFramed(act, t) && isNear(predicate, own, t)) || isAsked(act, t)
                  ? Role.RECIPIENT
                  : beside ? besides(t) : Role.WITHIN;
      add(role, t);
    }
    if (verbal) {
      rest(clause);
    }
    return found;
  }

  /** The arguments of a predicate that no frame fits. */
  List<Argument> of(Token predicate) {
    Clause clause = new Clause(tree, predicate);
    if (predicate.upos().isNominal() && tree.child(predicate, "cop").isEmpty()) {
      for (Token t : tree.children(predicate)) {
        boolean holds = t.is("amod") || t.is("compound") || t.relation().equals("nmod:poss");
        if (holds && participants.isParty(t)) {
          tree.conjuncts(t).forEach(each -> add(Role.AGENT, each));
        } else if (t.is("nmod")) {
          tree.conjuncts(t).forEach(each -> add(besides(each), each));
        }
      }
      return found;
    }
    clause.agents().forEach(t -> add(Role.AGENT, t, participants.meant(tree, t, sources)));
    clause.patients().forEach(t -> add(Role.PATIENT, t));
    rest(clause);
    for (Argument a : List.copyOf(found)) {
      if (a.role() != Role.AGENT && a.role() != Role.CONTENT) {
        tree.sentence().within(a.head()).forEach(this::within);
      }
    }
    return found;
  }

  /** <i>The president urged people to stay calm</i>: whoever is named later is not asked. */
  private Optional<Token> ownPeople(Act act, Clause clause) {
    if (act.type() != EventType.REQUEST || act.trigger().upos() != Upos.VERB) {
      return Optional.empty();
    }
    return clause
        .patient()
        .or(() -> tree.child(act.trigger(), "iobj"))
        .filter(t -> t.upos() == Upos.NOUN)
        .filter(t -> lexicon.matches(tree, t, List.of("<people>")))
        .filter(t -> participants.actors(tree, t).stream().allMatch(a -> a.party().isEmpty()));
  }

  private void agent(Act act, Token t) {
    List<Actor> meant =
        participants
            .inCondition(tree, act.trigger(), t)
            .map(List::of)
            .orElseGet(() -> participants.meant(tree, t, sources));
    add(Role.AGENT, t, meant);
  }

  private boolean isFramed(Act act, Token t) {
    return act.places()
            .contains(t.relation().equals("nmod:poss") ? Effect.POSSESSOR : tree.preposition(t))
        || t.is("iobj");
  }

  /**
   * What stands deeper than beside the predicate or its object fills no place of the frame: <i>it
   * called for what he named an embargo on Ostmark</i> does not call on Ostmark.
   */
  private boolean isNear(Token predicate, Set<Integer> own, Token t) {
    Token first = t;
    for (int steps = 0; first.is("conj") && steps < 12; steps++) {
      Optional<Token> before = tree.head(first);
      if (before.isEmpty()) {
        break;
      }
      first = before.get();
    }
    Optional<Token> head = tree.head(first);
    return head.isEmpty()
        || !head.get().upos().isNominal()
        || head.get().equals(predicate)
        || own.contains(head.get().id())
        || tree.head(head.get())
            .filter(
                h -> own.contains(h.id()) || (h.equals(predicate) && predicate.upos().isNominal()))
            .isPresent();
  }

  /** <i>It demanded that Ostmark leave</i>, <i>Ostmark rejected its demand</i>: who is to act. */
  private boolean isAsked(Act act, Token t) {
    return act.type() == EventType.REQUEST && t.is("nsubj");
  }

  private void rest(Clause clause) {
    for (Token t : tree.children(clause.predicate())) {
      if (t.is("iobj")) {
        tree.conjuncts(t).forEach(each -> add(Role.RECIPIENT, each));
      } else if (t.is("obl")) {
        tree.conjuncts(t).forEach(each -> add(besides(each), each));
      }
    }
    FrameMatcher.complement(tree, clause.predicate()).ifPresent(t -> add(Role.CONTENT, t));
  }

  /** The role that a preposition gives, where no frame says. */
  private Role besides(Token t) {
    if (t.relation().endsWith(":tmod") || Clause.isTime(t)) {
      return Role.TIME;
    }
    String marker = tree.preposition(t);
    if (lexicon.has("<towards>", marker)) {
      return Role.RECIPIENT;
    }
    if (lexicon.has("<about>", marker)) {
      return Role.TOPIC;
    }
    return lexicon.has("<where>", marker) ? Role.PLACE : Role.OTHER;
  }

  private void within(Token noun) {
    for (Token t : tree.children(noun)) {
      if (t.is("nmod") || t.is("amod") || t.is("compound") || t.is("appos")) {
        if (participants.isParty(t)) {
          add(Role.WITHIN, t);
        }
        tree.children(t).stream()
            .filter(c -> c.is("nmod") || c.is("conj") || c.is("amod") || c.is("compound"))
            .filter(participants::isParty)
            .forEach(c -> add(Role.WITHIN, c));
      }
    }
  }

  private void add(Role role, Token t) {
    add(role, t, participants.actors(tree, t));
  }

  private void add(Role role, Token t, List<Actor> actors) {
    if (placed.add(t.id())) {
      found.add(
          new Argument(
              role,
              t.span(),
              tree.span(t),
              tree.preposition(t),
              actors.stream().filter(a -> !isRegion(a, tree.preposition(t))).distinct().toList()));
    }
  }

  /** A region with a preposition of place is where, not to whom: <i>troops in the north</i>. */
  private boolean isRegion(Actor actor, String marker) {
    return actor.kind() == Actor.Kind.COLLECTIVE && lexicon.has("<region>", marker);
  }
}
