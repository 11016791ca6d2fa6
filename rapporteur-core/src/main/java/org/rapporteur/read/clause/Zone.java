package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * The words of a sentence that may name the recipient of an act, the likeliest first: where the
 * frame says, then the object, what comes with a preposition, what is named inside these, and last
 * what the completing clause names. It never leaves the act's own clause and its complements, so no
 * actor of another clause is joined with the act.
 */
final class Zone {

  private static final int MOST = 24;
  private static final List<String> USUAL =
      List.copyOf(Words.standard().of("clause.zone.usual").all());

  private final Tree tree;
  private final Map<Integer, Token> found = new LinkedHashMap<>();

  private Zone(Tree tree) {
    this.tree = tree;
  }

  /** The zone of a verb in its frame. */
  static List<Token> of(Tree tree, FrameMatcher.Match match) {
    Zone zone = new Zone(tree);
    Clause clause = match.clause();
    List<Token> objects = new ArrayList<>(clause.patients());
    match.object().ifPresent(o -> objects.addAll(tree.conjuncts(o)));
    for (String place : match.effect().recipients()) {
      zone.place(place, clause, objects);
    }
    tree.children(clause.predicate(), "iobj").forEach(zone::withConjuncts);
    objects.forEach(zone::add);
    for (String preposition : USUAL) {
      clause.obliques(preposition).forEach(zone::add);
    }
    objects.forEach(o -> zone.inside(o, 3));
    for (String place : match.effect().recipients()) {
      clause.obliques(place).forEach(o -> zone.inside(o, 2));
    }
    for (String preposition : USUAL) {
      clause.obliques(preposition).forEach(o -> zone.inside(o, 2));
    }
    match.complement().ifPresent(c -> zone.complement(c, 3));
    clause.agents().forEach(zone::drop);
    return zone.list();
  }

  /** The zone of a noun that tells an act. */
  static List<Token> of(Tree tree, Token noun, Effect effect, List<Token> agents) {
    Zone zone = new Zone(tree);
    for (String place : effect.recipients()) {
      zone.modifiers(noun, place);
    }
    zone.inside(noun, 3);
    tree.head(noun)
        .filter(v -> v.upos() == Upos.VERB)
        .filter(v -> noun.is("obj") || noun.is("nsubj") || noun.is("obl"))
        .ifPresent(
            v -> {
              for (String place : effect.recipients()) {
                new Clause(tree, v).obliques(place).forEach(zone::add);
              }
            });
    // "it answered to the demands"
    boolean answered = noun.is("obl") && Particles.GOAL.has(tree.preposition(noun));
    if ((noun.is("obj") || answered) && !agents.isEmpty()) {
      tree.head(noun)
          .filter(v -> v.upos() == Upos.VERB)
          .ifPresent(v -> new Clause(tree, v).agents().forEach(zone::add));
    }
    agents.forEach(zone::drop);
    return zone.list();
  }

  private List<Token> list() {
    return found.values().stream().limit(MOST).toList();
  }

  private void place(String place, Clause clause, List<Token> objects) {
    if (place.equals("obj")) {
      objects.forEach(this::add);
    } else if (place.equals(Effect.SUBJECT)) {
      clause.agents().forEach(this::add);
    } else if (place.equals("iobj")) {
      tree.children(clause.predicate(), "iobj").forEach(this::withConjuncts);
    } else {
      clause.obliques(place).forEach(this::add);
      objects.forEach(o -> modifiers(o, place));
    }
  }

  private void modifiers(Token noun, String place) {
    for (Token t : tree.children(noun)) {
      if (place.equals(Effect.POSSESSOR) ? t.relation().equals("nmod:poss") : isMarked(t, place)) {
        withConjuncts(t);
      }
    }
  }

  private boolean isMarked(Token t, String preposition) {
    return (t.is("nmod") || t.is("obl")) && tree.preposition(t).equals(preposition);
  }

  private void inside(Token noun, int depth) {
    if (depth == 0 || found.size() > MOST) {
      return;
    }
    for (Token t : tree.children(noun)) {
      if (t.is("nmod") || t.is("amod") || t.is("compound") || t.is("appos") || t.is("conj")) {
        if (t.upos() != Upos.ADJ || tree.sentence().nameAt(t).isPresent()) {
          add(t);
        }
        inside(t, depth - 1);
      } else if (t.is("acl")) {
        complement(t, depth - 1);
      }
    }
  }

  private void complement(Token predicate, int depth) {
    if (depth == 0 || found.size() > MOST) {
      return;
    }
    Clause clause = new Clause(tree, predicate);
    tree.children(predicate, "nsubj").forEach(this::withConjuncts);
    if (predicate.upos().isNominal()) {
      add(predicate);
      inside(predicate, depth);
    }
    tree.children(predicate, "iobj").forEach(this::withConjuncts);
    tree.children(predicate, "obj").forEach(this::withConjuncts);
    tree.children(predicate, "obl").forEach(this::withConjuncts);
    for (Token t : tree.children(predicate)) {
      if (t.is("nsubj") || t.is("obj") || t.is("obl")) {
        inside(t, 2);
      }
    }
    Optional<Token> deeper = clause.complement();
    deeper.ifPresent(c -> complement(c, depth - 1));
    for (Token t : tree.children(predicate, "conj")) {
      complement(t, depth - 1);
    }
  }

  private void withConjuncts(Token t) {
    tree.conjuncts(t).forEach(this::add);
  }

  private void add(Token t) {
    if (!t.is("obl:tmod") && !t.is("nmod:tmod")) {
      found.putIfAbsent(t.id(), t);
    }
  }

  private void drop(Token t) {
    found.remove(t.id());
  }
}
