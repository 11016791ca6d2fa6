package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/**
 * Codes single sentences in PLOVER's terms, without knowing who the words refer to. Immutable.
 *
 * <p>The boundary rules of PLOVER that need tense and negation are applied here; a proposition
 * keeps the act and its factuality apart instead.
 */
public final class SentenceCoder {

  private final ActFinder finder;

  /** A coder with a lexicon. */
  public SentenceCoder(Lexicon lexicon) {
    this.finder = new ActFinder(lexicon);
  }

  /** The codings of a sentence, in the order of the words that tell them. */
  public List<Coding> code(Sentence sentence) {
    List<Coding> found = new ArrayList<>();
    for (Act act : finder.find(Tree.of(sentence))) {
      exported(act).ifPresent(told -> found.add(coding(act, told)));
    }
    return found;
  }

  /**
   * The coding of the relation between two given mentions: the act that joins them best,
   * hypothetical and denied ones last.
   *
   * @param source the mention that acts
   * @param target the mention that is acted on
   */
  public Optional<Coding> relate(Sentence sentence, Span source, Span target) {
    Optional<Coding> best = Optional.empty();
    double top = 0;
    for (Act act : finder.find(Tree.of(sentence))) {
      Optional<Told> told = exported(act);
      Coding coding = coding(act, told.orElse(new Told(act.type(), act.mode())));
      double score = joins(coding, source, target) - (told.isPresent() ? 0 : 1.5);
      if (best.isEmpty() || score > top) {
        best = Optional.of(coding);
        top = score;
      }
    }
    return best;
  }

  private static double joins(Coding coding, Span source, Span target) {
    double straight = actor(coding, source) + recipient(coding, target);
    double turned = 0.6 * (actor(coding, target) + recipient(coding, source));
    double both =
        (coding.symmetry() == Coding.Symmetry.SYMMETRIC ? 1 : 0.9)
            * (actor(coding, source) + actor(coding, target));
    return Math.max(straight, Math.max(turned, both))
        - 0.8 * coding.depth()
        + 1.5 * coding.confidence();
  }

  private static double actor(Coding coding, Span mention) {
    return coding.actors().stream().anyMatch(mention::overlaps) ? 4 : 0;
  }

  private static double recipient(Coding coding, Span mention) {
    for (int i = 0; i < coding.recipients().size(); i++) {
      if (coding.recipients().get(i).overlaps(mention)) {
        return 4 - 0.1 * Math.min(i, 15);
      }
    }
    return 0;
  }

  private static Coding coding(Act act, Told told) {
    return new Coding(
        told.type(),
        told.mode(),
        act.agents().stream().map(Token::span).toList(),
        act.recipients().stream().map(Token::span).toList(),
        act.shape() == Shape.SYMMETRIC ? Coding.Symmetry.SYMMETRIC : Coding.Symmetry.DIRECTED,
        act.depth(),
        act.confidence(),
        act.rule());
  }

  private static Optional<Told> exported(Act act) {
    Told told = new Told(act.type(), act.mode());
    return switch (act.standing().factuality()) {
      case OCCURRED, ONGOING, ATTEMPTED, ENDED -> Optional.of(told);
      case PLANNED, PROPOSED -> Optional.of(told.announced());
      case HYPOTHETICAL, DEMANDED, DENIED -> Optional.empty();
      case REFUSED ->
          Told.isCooperation(act.type()) ? Optional.of(told.refused()) : Optional.empty();
    };
  }
}
