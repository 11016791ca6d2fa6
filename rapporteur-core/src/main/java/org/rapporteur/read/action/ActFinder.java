package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.EventType;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds the acts that a sentence tells, from its syntax and the lexicon alone. */
final class ActFinder {

  private static final int DEPTH = 5;
  private static final Set<String> WISHES = Set.of("hope", "want", "wish", "like", "need");
  private static final Set<String> LOGOPHORIC = Set.of("it", "he", "she", "they");

  private final Lexicon lexicon;
  private final FrameMatcher matcher;

  ActFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.matcher = new FrameMatcher(lexicon);
  }

  /** The acts of a sentence, in the order of the words that tell them. */
  List<Act> find(Sentence sentence) {
    Tree tree = Tree.of(sentence);
    Factuality factuality = new Factuality(tree, matcher, lexicon);
    Foreground foreground = new Foreground(tree, matcher);
    Set<Integer> consumed = new HashSet<>();
    List<Act> found = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      matcher
          .match(tree, t)
          .ifPresent(
              m ->
                  told(tree, m, consumed, DEPTH)
                      .ifPresent(
                          told ->
                              found.add(
                                  verbal(tree, m, told, factuality.of(t), foreground.of(t)))));
    }
    Wanted wanted = new Wanted(tree, matcher, foreground);
    for (Token t : sentence.tokens()) {
      wanted.at(t).ifPresent(found::add);
      if (!consumed.contains(t.id()) && !isPredicated(tree, t)) {
        lexicon
            .noun(tree, t)
            .flatMap(e -> nominal(tree, t, e, factuality, foreground))
            .ifPresent(found::add);
      }
    }
    found.sort((a, b) -> Integer.compare(a.trigger().id(), b.trigger().id()));
    return found;
  }

  private static boolean isPredicated(Tree tree, Token noun) {
    return noun.is("compound") || noun.is("flat") || tree.child(noun, "cop").isPresent();
  }

  private Optional<Told> told(
      Tree tree, FrameMatcher.Match match, Set<Integer> consumed, int depth) {
    Effect effect = match.effect();
    if (effect.type().isPresent()) {
      match.object().ifPresent(o -> consumed.add(o.id()));
      return Optional.of(new Told(effect.type().get(), effect.mode()));
    }
    Optional<Told> inner = inner(tree, match, depth);
    return switch (effect.operator().orElse(Operator.NONE)) {
      case COMMIT -> Optional.of(inner.map(Told::announced).orElse(Told.of(EventType.AGREE)));
      case DEMAND -> Optional.of(inner.map(Told::requested).orElse(Told.of(EventType.REQUEST)));
      case THREATEN -> Optional.of(inner.map(Told::threatened).orElse(Told.of(EventType.THREATEN)));
      case REFUSE -> Optional.of(inner.map(Told::refused).orElse(Told.of(EventType.REJECT)));
      case FAIL -> inner.map(Told::failed);
      case ALLOW ->
          Optional.of(
              inner.filter(i -> i.type() == EventType.RETREAT).orElse(Told.of(EventType.CONCEDE)));
      case PREVENT -> Optional.of(Told.of(EventType.COERCE, "restrict"));
      case ACCUSE -> Optional.of(Told.of(EventType.ACCUSE, "allege"));
      case END -> {
        Optional<Token> object = match.object();
        inner.flatMap(i -> object).ifPresent(o -> consumed.add(o.id()));
        yield inner.map(Told::ended);
      }
      case LIGHT -> inner;
      case READY ->
          inner
              .map(i -> Told.isCooperation(i.type()) ? Told.of(EventType.AGREE) : i.announced())
              .or(() -> Optional.of(Told.of(EventType.AGREE)));
      case INTEND ->
          isWish(tree, match)
              ? Optional.of(inner.map(Told::requested).orElse(Told.of(EventType.REQUEST)))
              : light(tree, match, consumed, depth);
      case SAY, TRY, DENY, NONE -> light(tree, match, consumed, depth);
    };
  }

  /** A wish about somebody else is a request: <i>Varland hopes that Ostmark will withdraw</i>. */
  private static boolean isWish(Tree tree, FrameMatcher.Match match) {
    Token verb = match.clause().predicate();
    if (!WISHES.contains(Lexicon.lower(verb)) || match.complement().isEmpty()) {
      return false;
    }
    Token complement = match.complement().get();
    Optional<Token> other =
        tree.child(complement, "nsubj")
            .or(() -> complement.is("xcomp") ? tree.child(verb, "obj") : Optional.empty());
    return other
        .filter(t -> t.upos() != Upos.PRON || t.lemma().equals("they") || t.lemma().equals("you"))
        .isPresent();
  }

  /** The act that the object names, where the verb adds only tense to it. */
  private Optional<Told> light(
      Tree tree, FrameMatcher.Match match, Set<Integer> consumed, int depth) {
    Token verb = match.clause().predicate();
    if (!lexicon.has("+light", Lexicon.lower(verb)) || match.object().isEmpty()) {
      return Optional.empty();
    }
    Token object = lexicon.core(tree, match.object().get());
    Optional<Told> told =
        nounTold(tree, object, depth)
            .filter(t -> t.type() != EventType.AID || lexicon.has("+give", Lexicon.lower(verb)));
    if (told.isPresent()) {
      consumed.add(object.id());
    }
    return told;
  }

  private Optional<Told> inner(Tree tree, FrameMatcher.Match match, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    Optional<Token> complement = match.complement();
    if (complement.isPresent()) {
      Optional<Told> clausal = predicateTold(tree, complement.get(), depth - 1);
      if (clausal.isPresent()) {
        return clausal;
      }
    }
    return match.object().flatMap(o -> nounTold(tree, lexicon.core(tree, o), depth - 1));
  }

  private Optional<Told> predicateTold(Tree tree, Token predicate, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (predicate.upos().isNominal()) {
      return nounTold(tree, predicate, depth);
    }
    Optional<FrameMatcher.Match> match = matcher.match(tree, predicate);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Effect effect = match.get().effect();
    boolean transparent =
        effect.is(Operator.TRY)
            || effect.is(Operator.INTEND)
            || effect.is(Operator.READY)
            || effect.is(Operator.SAY);
    Optional<Told> told = told(tree, match.get(), new HashSet<>(), depth - 1);
    return told.isEmpty() && transparent
        ? match.get().complement().flatMap(c -> predicateTold(tree, c, depth - 1))
        : told;
  }

  private Optional<Told> nounTold(Tree tree, Token noun, int depth) {
    Optional<Effect> effect = lexicon.noun(tree, noun);
    if (effect.isEmpty()) {
      return Optional.empty();
    }
    Effect e = effect.get();
    if (e.type().isPresent()) {
      return Optional.of(new Told(e.type().get(), e.mode()));
    }
    Optional<Told> inner =
        depth == 0
            ? Optional.empty()
            : content(tree, noun).flatMap(c -> predicateTold(tree, c, depth - 1));
    return switch (e.operator().orElse(Operator.NONE)) {
      case COMMIT -> Optional.of(inner.map(Told::announced).orElse(Told.of(EventType.AGREE)));
      case DEMAND -> Optional.of(inner.map(Told::requested).orElse(Told.of(EventType.REQUEST)));
      case THREATEN -> Optional.of(inner.map(Told::threatened).orElse(Told.of(EventType.THREATEN)));
      case REFUSE -> Optional.of(inner.map(Told::refused).orElse(Told.of(EventType.REJECT)));
      case INTEND, TRY -> inner;
      default -> Optional.empty();
    };
  }

  /**
   * What a noun such as <i>demand</i> or <i>threat</i> is about: its clause, else what it is of.
   */
  private static Optional<Token> content(Tree tree, Token noun) {
    Optional<Token> clause = tree.child(noun, "acl");
    if (clause.isPresent()) {
      return clause;
    }
    return tree.children(noun, "nmod").stream()
        .filter(t -> Set.of("of", "for", "to").contains(tree.preposition(t)))
        .findFirst();
  }

  private Act verbal(
      Tree tree, FrameMatcher.Match match, Told told, Act.Standing standing, int depth) {
    Effect effect = match.effect();
    List<Token> agents = speakerOf(tree, match.clause().agents(), match.clause().predicate());
    List<Token> zone = Zone.of(tree, match);
    if (effect.has("speaker")) {
      zone = agents;
      agents = Speaker.of(tree, matcher, match.clause().predicate());
    }
    if (effect.has("swap")) {
      List<Token> patients = zone;
      zone = agents;
      agents = patients.stream().limit(1).toList();
    }
    String rule = "frame-" + Lexicon.lower(match.clause().predicate());
    boolean exact = match.frame().weight() >= 10;
    return new Act(
        told.type(),
        told.mode(),
        steady(standing, told, match.clause().predicate()),
        match.clause().predicate(),
        agents,
        zone,
        shape(effect, told),
        depth,
        rule,
        effect.has("low") ? 0.4 : exact ? 0.75 : 0.6);
  }

  /**
   * A pronoun subject under a verb of saying is the speaker: <i>Varland said it would leave</i>.
   */
  private List<Token> speakerOf(Tree tree, List<Token> agents, Token predicate) {
    boolean pronoun =
        agents.size() == 1
            && agents.get(0).upos() == Upos.PRON
            && LOGOPHORIC.contains(agents.get(0).form().toLowerCase(Locale.ROOT));
    if (!pronoun) {
      return agents;
    }
    List<Token> speakers = Speaker.of(tree, matcher, predicate);
    return speakers.isEmpty() ? agents : speakers;
  }

  private static Act.Shape shape(Effect effect, Told told) {
    if (effect.has("speaker")) {
      return Act.Shape.SPOKEN;
    }
    return effect.has("sym") && (effect.type().isEmpty() || effect.type().get() == told.type())
        ? Act.Shape.SYMMETRIC
        : Act.Shape.DIRECTED;
  }

  /** A material act in the present tense goes on; a verbal one has been done by telling it. */
  private static Act.Standing steady(Act.Standing standing, Told told, Token predicate) {
    boolean material =
        told.type().quad() == EventType.Quad.MATERIAL_COOPERATION
            || told.type().quad() == EventType.Quad.MATERIAL_CONFLICT;
    boolean present = predicate.xpos().equals("VBP") || predicate.xpos().equals("VBZ");
    boolean spoken =
        standing.status() == Status.ONGOING
            || (standing.status() == Status.PLANNED && told.type() == EventType.AGREE);
    if (!material && spoken && told.type() != EventType.REQUEST) {
      return standing.with(Status.OCCURRED);
    }
    return material && present && standing.status() == Status.OCCURRED
        ? standing.with(Status.ONGOING)
        : standing;
  }

  private Optional<Act> nominal(
      Tree tree, Token noun, Effect effect, Factuality factuality, Foreground foreground) {
    Optional<Told> told = nounTold(tree, noun, DEPTH);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<Token> agents =
        effect.has("speaker") ? Speaker.of(tree, matcher, noun) : holders(tree, noun, effect);
    List<Token> zone = Zone.of(tree, noun, effect, agents);
    return Optional.of(
        new Act(
            told.get().type(),
            told.get().mode(),
            effect.has("speaker")
                ? new Act.Standing(Status.OCCURRED, Act.Denial.NONE, List.of())
                : factuality.of(noun),
            noun,
            agents,
            zone,
            shape(effect, told.get()),
            foreground.of(noun) + 1,
            "noun-" + Lexicon.lower(noun),
            agents.isEmpty() && told.get().type() != EventType.CONSULT ? 0.3 : 0.5));
  }

  /** Whose act a noun tells: its possessor or demonym, or who stands behind a preposition. */
  private static List<Token> holders(Tree tree, Token noun, Effect effect) {
    Set<Token> found = new LinkedHashSet<>();
    for (String place : effect.actors()) {
      for (Token t : tree.children(noun)) {
        boolean modifier =
            t.relation().equals("nmod:poss")
                || ((t.is("amod") || t.is("compound")) && tree.sentence().nameAt(t).isPresent());
        boolean fits =
            place.equals("poss") ? modifier : t.is("nmod") && tree.preposition(t).equals(place);
        if (fits && (found.isEmpty() || effect.has("sym"))) {
          found.addAll(tree.conjuncts(t));
        }
      }
    }
    if (found.isEmpty()) {
      Optional<Token> verb =
          tree.head(noun).filter(v -> v.upos() == Upos.VERB && (noun.is("obj") || noun.is("obl")));
      verb.ifPresent(v -> found.addAll(new Clause(tree, v).agents()));
    }
    return List.copyOf(found);
  }
}
