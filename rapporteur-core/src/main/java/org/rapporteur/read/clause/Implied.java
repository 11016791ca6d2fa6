package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * What a party does by the way it speaks of an act: to say that one will not do a friendly act
 * rejects it, and to make a hostile one depend on the other's conduct threatens it.
 */
final class Implied {

  private final Tree tree;
  private final Lexicon lexicon;

  Implied(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** The act that telling an act so implies. */
  Optional<Act> of(Act act) {
    Factuality factuality = act.standing().factuality();
    boolean refused =
        factuality == Factuality.REFUSED
            && !act.agents().isEmpty()
            && Told.isCooperation(act.type());
    if (refused) {
      return Optional.of(
          spoken(act, Told.of(act.type()).refused(), ClauseRule.REFUSAL_OF_AN_ACT.code()));
    }
    boolean threatened =
        factuality == Factuality.HYPOTHETICAL
            && act.type().quad() == EventType.Quad.MATERIAL_CONFLICT
            && act.standing().allegers().isEmpty()
            && isConsequence(act.trigger());
    return threatened
        ? Optional.of(
            spoken(act, Told.of(act.type()).threatened(), ClauseRule.ACT_UNDER_CONDITION.code()))
        : Optional.empty();
  }

  private static Act spoken(Act act, Told told, String rule) {
    return new Act(
        told.type(),
        told.mode(),
        new Act.Standing(Factuality.OCCURRED, List.of()),
        act.trigger(),
        act.agents(),
        act.recipients(),
        Shape.SPOKEN,
        act.depth(),
        rule,
        act.places(),
        act.confidence() * 0.9);
  }

  private boolean isConsequence(Token trigger) {
    Token at = trigger;
    for (int steps = 0; steps < 4; steps++) {
      if (tree.children(at, "advcl").stream().anyMatch(this::isConditional)) {
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

  private boolean isConditional(Token clause) {
    return tree.children(clause, "mark").stream()
        .anyMatch(m -> lexicon.has("<if>", Lexicon.lower(m)));
  }
}
