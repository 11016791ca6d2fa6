package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds which frame of the lexicon a predicate stands in. */
final class FrameMatcher {

  private static final WordList COMPLETING = Words.standard().of("clause.completing");

  private final Lexicon lexicon;

  FrameMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A predicate in its frame.
   *
   * @param clause the predicate with its arguments
   * @param frame the frame
   * @param object what fills the object's place
   * @param complement the clause that completes it
   */
  record Match(Clause clause, Frame frame, Optional<Token> object, Optional<Token> complement) {
    Effect effect() {
      return frame.effect();
    }
  }

  /** The most exacting frame that the predicate's surroundings meet. */
  Optional<Match> match(Tree tree, Token predicate) {
    if (predicate.upos() != Upos.VERB && predicate.upos() != Upos.ADJ) {
      return Optional.empty();
    }
    List<Frame> frames = lexicon.frames(Lexicon.lower(predicate));
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = new Clause(tree, predicate);
    Optional<Token> patient = clause.patient();
    Optional<Token> complement = complement(tree, predicate);
    for (Frame frame : frames) {
      Optional<Token> taken = particleAsPreposition(clause, frame);
      Optional<Token> object =
          taken.isPresent()
              ? taken
              : frame.preposition().isEmpty() ? patient : prepositional(tree, clause, frame);
      boolean asked =
          frame.effect().is(Operator.DEMAND)
              && complement.filter(c -> isQuestion(tree, c)).isPresent();
      if (!asked
          && (taken.isPresent() || hasParticle(tree, predicate, frame))
          && (frame.preposition().isEmpty() || object.isPresent())
          && fits(tree, frame.object(), object, complement)
          && meetsConditions(tree, clause, object, complement, frame)) {
        return Optional.of(new Match(clause, frame, object, complement));
      }
    }
    return Optional.empty();
  }

  /** What a verb tells of an object, as its noun does: <i>the seizure of a trawler</i>. */
  Optional<Effect> effect(Tree tree, String verb, Token noun, Token object) {
    Clause clause = new Clause(tree, noun);
    return lexicon.frames(verb).stream()
        .filter(f -> f.particle().isEmpty() && f.preposition().isEmpty())
        .filter(f -> fits(tree, f.object(), Optional.of(object), Optional.empty()))
        .filter(f -> meetsConditions(tree, clause, Optional.of(object), Optional.empty(), f))
        .findFirst()
        .map(Frame::effect);
  }

  /** <i>They asked how bad it was</i>: a question demands nothing but an answer. */
  private static boolean isQuestion(Tree tree, Token complement) {
    return tree.children(complement).stream()
        .filter(t -> t.id() < complement.id())
        .anyMatch(
            t ->
                t.is(Morph.RELATIVE_ADVERB)
                    || t.is(Morph.RELATIVE_PRONOUN)
                    || (t.is("mark") && Particles.CONDITION_OR_QUESTION.has(Lexicon.lower(t))));
  }

  private boolean fits(
      Tree tree, Frame.Slot slot, Optional<Token> filler, Optional<Token> complement) {
    return switch (slot.kind()) {
      case FREE -> true;
      case ABSENT -> filler.isEmpty();
      case ANY -> filler.isPresent();
      case CLAUSE -> complement.isPresent();
      case WORDS ->
          filler.isPresent()
              && (lexicon.matches(tree, filler.get(), slot.words())
                  || lexicon.matches(tree, lexicon.core(tree, filler.get()), slot.words()));
    };
  }

  private boolean meetsConditions(
      Tree tree, Clause clause, Optional<Token> object, Optional<Token> complement, Frame frame) {
    for (Frame.Condition condition : frame.conditions()) {
      if (!fits(tree, condition.slot(), filler(tree, clause, object, condition), complement)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Token> filler(
      Tree tree, Clause clause, Optional<Token> object, Frame.Condition condition) {
    Token predicate = clause.predicate();
    String place = condition.preposition();
    if (place.equals(Frame.Condition.CLAUSE)) {
      return Optional.empty();
    } else if (place.equals(Frame.Condition.COMPLEMENT)) {
      return tree.child(predicate, "xcomp").or(() -> tree.child(predicate, "obl"));
    } else if (place.equals("acl")) {
      return object
          .flatMap(o -> tree.child(o, "acl"))
          .or(() -> tree.child(predicate, "advcl"))
          .or(() -> tree.child(predicate, "xcomp"));
    }
    return marked(tree, clause, object, place);
  }

  private static Optional<Token> marked(
      Tree tree, Clause clause, Optional<Token> object, String preposition) {
    List<Token> found = new ArrayList<>(clause.obliques(preposition));
    if (found.isEmpty() && object.isPresent()) {
      for (Token t : tree.children(object.get(), "nmod")) {
        if (tree.preposition(t).equals(preposition)) {
          found.add(t);
        }
      }
      // "it has troops built up on the border"
      for (Token participle : tree.children(object.get(), "acl")) {
        if (participle.is(Morph.PARTICIPLE)) {
          found.addAll(new Clause(tree, participle).obliques(preposition));
        }
      }
    }
    return found.stream().findFirst();
  }

  /**
   * What stands behind a particle that the tree makes a preposition: <i>handed over its arms</i>,
   * <i>walked out of the talks</i>.
   */
  private static Optional<Token> particleAsPreposition(Clause clause, Frame frame) {
    if (frame.particle().isEmpty()
        || (frame.preposition().isEmpty() && clause.patient().isPresent())) {
      return Optional.empty();
    }
    String marker = (frame.particle() + " " + frame.preposition()).strip();
    return clause.obliques(marker).stream().findFirst();
  }

  private static boolean hasParticle(Tree tree, Token predicate, Frame frame) {
    if (frame.particle().isEmpty()) {
      return true;
    }
    for (Token t : tree.children(predicate)) {
      if (Lexicon.lower(t).equals(frame.particle())
          && (t.is("compound")
              || t.is("advmod")
              || t.is("obj")
              || t.is("case")
              || t.is("obl")
              || t.is("xcomp"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Token> prepositional(Tree tree, Clause clause, Frame frame) {
    List<Token> found = clause.obliques(frame.preposition());
    if (!found.isEmpty()) {
      return found.stream().findFirst();
    }
    // "the two were asked to work on the deal called for": a stranded preposition has no object
    for (Token t : tree.children(clause.predicate(), "advcl")) {
      if (marks(tree, t).contains(frame.preposition())) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private static List<String> marks(Tree tree, Token clause) {
    return tree.children(clause, "mark").stream()
        .map(m -> m.lemma().toLowerCase(Locale.ROOT))
        .toList();
  }

  /**
   * The clause that completes a predicate; an infinitive counts even where it is attached as an
   * adverbial clause, and so does a gerund right behind it: <i>it called on Varland to leave, ruled
   * out leaving, was accused of leaving</i>.
   */
  static Optional<Token> complement(Tree tree, Token predicate) {
    Optional<Token> own = new Clause(tree, predicate).complement();
    if (own.isPresent()) {
      return own;
    }
    for (Token t : tree.children(predicate, "advcl")) {
      List<String> marks = marks(tree, t);
      if (t.id() > predicate.id()
          && (marks.stream().anyMatch(COMPLETING::has) || isGerund(tree, predicate, t, marks))) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** A gerund that nothing parts from the predicate but its particles and <i>of</i>. */
  private static boolean isGerund(Tree tree, Token predicate, Token t, List<String> marks) {
    boolean gerund =
        t.is(Morph.GERUND)
            || tree.children(t, "aux").stream()
                .findFirst()
                .filter(a -> a.is(Morph.GERUND))
                .isPresent();
    if (!gerund || !(marks.isEmpty() || marks.stream().anyMatch(Particles.GENITIVE::has))) {
      return false;
    }
    for (int id = predicate.id() + 1; id < tree.firstOf(t); id++) {
      Token between = tree.sentence().token(id);
      if (between.head() != predicate.id() || between.upos() == Upos.PUNCT || between.is("obj")) {
        return false;
      }
    }
    return true;
  }
}
