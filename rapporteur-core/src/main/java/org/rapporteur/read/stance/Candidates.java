package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Finds the clauses that may tell where a party stands: what it says, and what it is told to do.
 */
final class Candidates {

  private static final WordList OWNER = Words.standard().of("stance.owner");

  private static final WordList LIGHT = Words.standard().of("stance.light");

  private final StanceWords words;
  private final Actors actors;
  private final Reality reality;

  Candidates(StanceWords words, Actors actors) {
    this.words = words;
    this.actors = actors;
    this.reality = new Reality(actors);
  }

  /** The candidates of a sentence, in order. */
  List<Candidate> of(Tree tree) {
    List<Candidate> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      boolean clause = isPredicate(tree, t);
      if (clause || isAttitude(t)) {
        Optional<Statement> statement = actors.statement(t);
        Map<String, Set<Candidate.Tie>> ties = new LinkedHashMap<>();
        if (!isSaying(tree, t)) {
          for (String party : Issuers.said(tree, t, actors).orElseGet(() -> actors.speaking(t))) {
            tie(ties, party, Candidate.Tie.SPEAKER);
          }
        }
        for (Token agent : clause ? agents(tree, t) : owners(tree, t)) {
          for (String party : actors.parties(tree, agent)) {
            if (!isSaying(tree, t) && (ties.containsKey(party) || reality.isTold(tree, t, party))) {
              tie(ties, party, Candidate.Tie.AGENT);
            }
          }
        }
        ties.forEach(
            (party, kinds) ->
                found.add(new Candidate(tree, t, party, kinds, Reach.alone(tree, t), statement)));
      }
    }
    return found;
  }

  private static void tie(Map<String, Set<Candidate.Tie>> ties, String party, Candidate.Tie kind) {
    ties.computeIfAbsent(party, p -> EnumSet.noneOf(Candidate.Tie.class)).add(kind);
  }

  private static boolean isPredicate(Tree tree, Token t) {
    return (t.upos() == Upos.VERB && !t.is("aux") && !t.is("amod") && !t.is("case"))
        || tree.child(t, "cop").isPresent()
        || (t.isRoot() && t.upos() != Upos.PUNCT);
  }

  /** <i>Varland's rejection of the plan</i>. */
  private boolean isAttitude(Token t) {
    boolean noun = t.upos() == Upos.NOUN && !t.is("compound");
    return noun && (!words.cues(lower(t)).isEmpty() || words.has("wrong", lower(t)));
  }

  /** A verb of saying says nothing that its content does not. */
  private boolean isSaying(Tree tree, Token t) {
    return words.has("saying", lower(t))
        && tree.children(t).stream()
            .anyMatch(c -> c.is("ccomp") || c.is("parataxis") || c.is("xcomp"));
  }

  private static List<Token> agents(Tree tree, Token t) {
    Clause clause = new Clause(tree, t);
    List<Token> agents = clause.agents();
    return agents.isEmpty() ? owners(tree, t) : agents;
  }

  private static List<Token> owners(Tree tree, Token t) {
    List<Token> found = new ArrayList<>();
    for (Token c : tree.children(t)) {
      boolean owner =
          c.relation().equals("nmod:poss")
              || ((c.is("amod") || c.is("compound")) && tree.sentence().nameAt(c).isPresent())
              || (c.is("nmod") && OWNER.has(tree.preposition(c)));
      if (owner) {
        found.addAll(tree.conjuncts(c));
      }
    }
    return found.isEmpty() && t.upos() == Upos.NOUN && t.is("obj")
        ? tree.head(t)
            .filter(v -> LIGHT.has(lower(v)))
            .map(v -> new Clause(tree, v).agents())
            .orElse(List.of())
        : found;
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
