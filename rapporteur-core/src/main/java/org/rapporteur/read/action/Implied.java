package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * What a party does by the way it speaks of an act: to say that one will not do a friendly act
 * rejects it, and to make a hostile one depend on the other's conduct threatens it.
 */
final class Implied {

  private static final Set<String> IF = Set.of("if", "unless");

  private Implied() {}

  /** The act that a draft implies. */
  static Optional<Draft> of(Draft draft) {
    Act act = draft.act();
    Act.Standing standing = act.standing();
    boolean refused =
        standing.status() == Status.DENIED
            && standing.denial() == Act.Denial.WILL
            && !act.agents().isEmpty()
            && Told.isCooperation(act.type());
    if (refused) {
      return Optional.of(spoken(draft, Told.of(act.type()).refused(), "refusal-of-an-act"));
    }
    boolean threatened =
        standing.status() == Status.HYPOTHETICAL
            && act.type().quad() == EventType.Quad.MATERIAL_CONFLICT
            && draft.allegedBy().isEmpty()
            && isConsequence(draft.tree(), act.trigger());
    return threatened
        ? Optional.of(spoken(draft, Told.of(act.type()).threatened(), "act-under-condition"))
        : Optional.empty();
  }

  private static Draft spoken(Draft draft, Told told, String rule) {
    Act act = draft.act();
    Act speech =
        new Act(
            told.type(),
            told.mode(),
            new Act.Standing(Status.OCCURRED, Act.Denial.NONE, List.of()),
            act.trigger(),
            act.agents(),
            act.recipients(),
            Act.Shape.SPOKEN,
            act.depth(),
            rule,
            act.confidence() * 0.9);
    return new Draft(draft.tree(), speech, draft.actors(), draft.recipients(), Optional.empty());
  }

  private static boolean isConsequence(Tree tree, Token trigger) {
    Token at = trigger;
    for (int steps = 0; steps < 4; steps++) {
      if (tree.children(at, "advcl").stream().anyMatch(c -> isConditional(tree, c))) {
        return true;
      }
      Optional<Token> head = tree.head(at);
      if (head.isEmpty() || !at.is("xcomp")) {
        return false;
      }
      at = head.get();
    }
    return false;
  }

  private static boolean isConditional(Tree tree, Token clause) {
    return tree.children(clause, "mark").stream().anyMatch(m -> IF.contains(Lexicon.lower(m)));
  }

  /**
   * Whom a pronoun means in a condition on another's act: the one who would suffer that act, not
   * the one who would do it. <i>How Varland would punish Ostmark if it attacked</i>.
   */
  static Optional<Actor> condition(Tree tree, Act act, Token agent, Participants cast) {
    Token clause = act.trigger();
    boolean pronoun = agent.upos() == Upos.PRON && clause.is("advcl");
    Optional<Token> matrix = tree.head(clause);
    if (!pronoun || matrix.isEmpty() || !isConditional(tree, clause)) {
      return Optional.empty();
    }
    Clause main = new Clause(tree, matrix.get());
    Optional<Actor> doer = main.agent().flatMap(t -> cast.actor(tree, t));
    Optional<Actor> sufferer =
        main.patient().flatMap(t -> cast.actor(tree, t)).filter(a -> a.party().isPresent());
    Optional<Actor> meant = cast.actor(tree, agent);
    boolean wrong =
        doer.isPresent()
            && meant.isPresent()
            && Draft.side(doer.get()).equals(Draft.side(meant.get()));
    return wrong ? sufferer : Optional.empty();
  }
}
