package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** The acts of one sentence: each word that tells one, with who acts, on whom, and how surely. */
final class SentenceActs {

  private static final WordList PLEDGING = Words.standard().of("clause.pledging");
  private static final WordList WHAT = Words.standard().of("question-word");

  private static final Set<String> LOGOPHORIC = Words.standard().of("clause.logophoric").all();

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;
  private final Telling telling;
  private final Deverbal deverbal;
  private final Holders holders;
  private final Embedding factuality;
  private final Modality modality;
  private final Foreground foreground;
  private final Reciprocity reciprocity;

  SentenceActs(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
    this.telling = new Telling(tree, matcher, lexicon);
    this.deverbal = new Deverbal(tree, matcher, lexicon);
    this.holders = new Holders(tree, matcher, lexicon);
    this.factuality = new Embedding(tree, matcher, lexicon);
    this.modality = new Modality(tree, matcher, lexicon);
    this.foreground = new Foreground(tree, matcher);
    this.reciprocity = new Reciprocity(tree, lexicon);
  }

  /** The acts, in the order of the words that tell them. */
  List<Act> find() {
    Set<Integer> consumed = new HashSet<>();
    List<Act> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      matcher
          .match(tree, t)
          .ifPresent(
              m ->
                  telling
                      .of(m, consumed)
                      .filter(told -> !m.effect().has(Effect.Flag.MUTUAL) || isCompound(m))
                      .ifPresent(
                          told ->
                              found.add(
                                  verbal(m, told, factuality.of(named(m)), foreground.of(t)))));
    }
    Wanted wanted = new Wanted(tree, matcher, foreground, factuality);
    Backing backing = new Backing(tree, lexicon);
    for (Token t : tree.sentence().tokens()) {
      Optional<Act> backed = backing.at(t);
      backed.ifPresent(b -> found.removeIf(a -> a.trigger().equals(t)));
      backed.ifPresent(found::add);
      wanted.at(t).ifPresent(found::add);
      if (!consumed.contains(t.id()) && !isPredicated(t)) {
        Optional<Deverbal.Deed> deed = deverbal.of(t);
        deed.ifPresent(d -> consumed.add(lexicon.core(tree, d.object()).id()));
        deed.map(d -> deverbal(t, d))
            .or(() -> lexicon.noun(tree, t).flatMap(e -> nominal(t, e)))
            .ifPresent(found::add);
      }
    }
    found.sort((a, b) -> Integer.compare(a.trigger().id(), b.trigger().id()));
    return found;
  }

  /** What is intended: the act that the object names, and not the intention, has a standing. */
  private Token named(FrameMatcher.Match match) {
    return match
        .object()
        .filter(o -> match.effect().is(Operator.INTEND) && match.complement().isEmpty())
        .orElse(match.clause().predicate());
  }

  private static boolean isCompound(FrameMatcher.Match match) {
    return match.clause().agents().size() > 1;
  }

  private boolean isPredicated(Token noun) {
    return noun.is("compound") || noun.is("flat") || tree.child(noun, "cop").isPresent();
  }

  private Act verbal(FrameMatcher.Match match, Told told, Act.Standing standing, int depth) {
    Effect effect = match.effect();
    List<Token> agents =
        speakerOf(match.clause().agents(), match.clause().predicate()).stream()
            .filter(t -> !isQuestionWord(t))
            .toList();
    List<Token> zone = Zone.of(tree, match);
    if (effect.has(Effect.Flag.MUTUAL)) {
      zone = List.of();
    }
    if (effect.has(Effect.Flag.SPEAKER)) {
      zone = agents;
      agents = Speaker.of(tree, matcher, match.clause().predicate());
    }
    if (effect.has(Effect.Flag.SWAP)) {
      List<Token> patients = zone;
      zone = agents;
      agents = patients.stream().limit(1).toList();
    }
    String rule = ClauseRule.FRAME.of(Lexicon.lower(match.clause().predicate()));
    boolean exact = match.frame().weight() >= 10;
    return new Act(
        told.type(),
        told.mode(),
        steady(standing, told, match),
        match.clause().predicate(),
        agents,
        zone,
        agents.isEmpty() && isUnnamed(match.clause().predicate())
            ? Shape.SPOKEN
            : reciprocity.isMutual(agents, zone) ? Shape.SYMMETRIC : shape(effect, told),
        depth,
        rule,
        effect.recipients(),
        effect.has(Effect.Flag.LOW) ? 0.4 : exact ? 0.75 : 0.6);
  }

  /** <i>It is about making peace</i>: whoever speaks does. */
  private boolean isUnnamed(Token predicate) {
    return predicate.is(Morph.GERUND)
        && tree.children(tree.head(predicate).orElse(predicate)).stream()
            .noneMatch(t -> t.form().equals("?"))
        && tree.children(predicate, "mark").stream()
            .anyMatch(m -> Particles.TOPIC.has(Lexicon.lower(m)));
  }

  /**
   * A pronoun subject under a verb of saying is the speaker: <i>Varland said it would leave</i>; in
   * a condition it is the other side, and in <i>it is about making peace</i> nobody.
   */
  private List<Token> speakerOf(List<Token> agents, Token predicate) {
    boolean pronoun =
        agents.size() == 1
            && agents.get(0).upos() == Upos.PRON
            && LOGOPHORIC.contains(agents.get(0).form().toLowerCase(Locale.ROOT));
    if (pronoun && isUnnamed(predicate)) {
      return Speaker.of(tree, matcher, predicate);
    }
    if (!pronoun || modality.isConditional(predicate)) {
      return agents;
    }
    List<Token> speakers = Speaker.of(tree, matcher, predicate);
    return speakers.isEmpty() ? agents : speakers;
  }

  /** <i>What about moving the tanks</i>: a question word does nothing. */
  private static boolean isQuestionWord(Token t) {
    return t.is(Morph.RELATIVE_PRONOUN) && WHAT.has(t.lemma());
  }

  private static Shape shape(Effect effect, Told told) {
    if (effect.has(Effect.Flag.SPEAKER)) {
      return Shape.SPOKEN;
    }
    return (effect.has(Effect.Flag.SYM) || effect.has(Effect.Flag.MUTUAL))
            && (effect.type().isEmpty() || effect.type().get() == told.type())
        ? Shape.SYMMETRIC
        : Shape.DIRECTED;
  }

  /**
   * A material act in the present tense goes on, and one that takes long in any: <i>launched a
   * campaign</i>; a verbal one has been done by telling it, if it is not told as a habit.
   */
  private Act.Standing steady(Act.Standing standing, Told told, FrameMatcher.Match match) {
    Token predicate = match.clause().predicate();
    boolean material =
        told.type().quad() == EventType.Quad.MATERIAL_COOPERATION
            || told.type().quad() == EventType.Quad.MATERIAL_CONFLICT;
    boolean present = predicate.is(Morph.PRESENT);
    boolean state =
        match.effect().has(Effect.Flag.STATE)
            && (present
                || isReducedPassive(predicate)
                || isPresent(predicate, "aux:pass")
                || isPresent(predicate, "cop"));
    boolean lasts =
        told.type() == EventType.ASSAULT && match.object().filter(this::isLasting).isPresent();
    if ((state || lasts)
        && (standing.factuality() == Factuality.ONGOING
            || standing.factuality() == Factuality.OCCURRED)) {
      return standing.with(Factuality.ONGOING);
    }
    boolean spoken =
        (standing.factuality() == Factuality.ONGOING && told.type() != EventType.CONSULT)
            || (standing.factuality() == Factuality.PLANNED && told.type() == EventType.AGREE);
    if (!material
        && spoken
        && told.type() != EventType.REQUEST
        && !modality.isRepeated(predicate)
        && !modality.isUnderWay(predicate)) {
      return standing.with(Factuality.OCCURRED);
    }
    boolean given = PLEDGING.has(Lexicon.lower(predicate)) && told.type() == EventType.AID;
    if (given && standing.factuality() == Factuality.OCCURRED) {
      return standing.with(Factuality.PLANNED);
    }
    // "Varland suspends flights": that is done at once, and a headline's present tells it done
    boolean goesOn = material && present && told.type() != EventType.SANCTION;
    return goesOn && standing.factuality() == Factuality.OCCURRED
        ? standing.with(Factuality.ONGOING)
        : standing;
  }

  private boolean isLasting(Token object) {
    return lexicon.hasNoun("<going>", tree, object);
  }

  /** <i>The rebels are backed by Varland</i>, <i>Varland is opposed to it</i>. */
  private boolean isPresent(Token predicate, String relation) {
    return tree.child(predicate, relation).filter(a -> a.is(Morph.PRESENT)).isPresent();
  }

  /** <i>The rebels, backed by Varland</i>. */
  private boolean isReducedPassive(Token predicate) {
    return predicate.is(Morph.PARTICIPLE)
        && tree.child(predicate, "aux:pass").isEmpty()
        && tree.child(predicate, "aux").isEmpty();
  }

  private Optional<Act> nominal(Token noun, Effect effect) {
    return telling
        .of(noun)
        .map(
            told ->
                nominal(
                    noun,
                    told,
                    effect,
                    effect.has(Effect.Flag.SPEAKER)
                        ? Speaker.of(tree, matcher, noun)
                        : holders.of(noun, effect)));
  }

  private Act deverbal(Token noun, Deverbal.Deed deed) {
    Effect effect = deed.effect();
    return nominal(
        noun, new Told(effect.type().orElseThrow(), effect.mode()), effect, deed.agents());
  }

  private Act nominal(Token noun, Told told, Effect effect, List<Token> agents) {
    return new Act(
        told.type(),
        told.mode(),
        effect.has(Effect.Flag.SPEAKER)
            ? new Act.Standing(Factuality.OCCURRED, List.of())
            : factuality.of(noun),
        noun,
        agents,
        Zone.of(tree, noun, effect, agents),
        shape(effect, told),
        foreground.of(noun) + 1,
        ClauseRule.NOUN.of(Lexicon.lower(noun)),
        effect.recipients(),
        agents.isEmpty() && told.type() != EventType.CONSULT ? 0.3 : 0.5);
  }
}
