package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.ActMode;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Argument;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Kind;
import org.rapporteur.record.Proposition.Link;
import org.rapporteur.record.Proposition.Role;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.record.Proposition.Telling;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** The propositions of one sentence. */
final class SentencePropositions {

  private static final int CLIMB = 24;

  private final Tree tree;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;
  private final Participants participants;
  private final StatementIndex said;
  private final Embedding embedding;
  private final Foreground foreground;

  SentencePropositions(
      Tree tree,
      FrameMatcher matcher,
      Lexicon lexicon,
      Participants participants,
      StatementIndex said) {
    this.tree = tree;
    this.matcher = matcher;
    this.lexicon = lexicon;
    this.participants = participants;
    this.said = said;
    this.embedding = new Embedding(tree, matcher, lexicon);
    this.foreground = new Foreground(tree, matcher);
  }

  /** What is known of a predicate before its place among the others is. */
  private record Draft(Token predicate, Kind kind, Optional<Act> act) {}

  /** Adds the sentence's propositions to those of the article. */
  void addTo(List<Proposition> all) {
    List<Draft> drafts = drafts();
    Map<Integer, Integer> place = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (isPlain(drafts.get(i).kind())) {
        place.putIfAbsent(drafts.get(i).predicate().id(), all.size() + i);
      }
    }
    List<Proposition> blaming = new ArrayList<>();
    for (Draft draft : drafts) {
      Proposition told = proposition(draft, place);
      all.add(told);
      blame(draft, told).ifPresent(blaming::add);
    }
    all.addAll(blaming);
  }

  /** Who tells of another's hostile act accuses: <i>Sundria said that Varland had attacked</i>. */
  private Optional<Proposition> blame(Draft draft, Proposition told) {
    boolean fact =
        told.factuality() == Factuality.OCCURRED || told.factuality() == Factuality.ONGOING;
    boolean hostile =
        told.telling()
            .filter(t -> t.type().quad() == EventType.Quad.MATERIAL_CONFLICT || isBlame(draft))
            .isPresent();
    List<Argument> blamed =
        told.in(Role.AGENT).stream().filter(a -> !a.actors().isEmpty()).toList();
    boolean own =
        blamed.stream()
            .flatMap(a -> a.actors().stream())
            .anyMatch(a -> told.sources().stream().anyMatch(s -> isSame(a, s)));
    if (!fact || !hostile || told.sources().isEmpty() || blamed.isEmpty() || own) {
      return Optional.empty();
    }
    double confidence = told.telling().map(Telling::confidence).orElse(0.0);
    List<Argument> arguments = new ArrayList<>();
    arguments.add(
        new Argument(
            Role.AGENT, told.predicate(), told.predicate(), "", told.sources().subList(0, 1)));
    for (Argument a : blamed) {
      arguments.add(new Argument(Role.RECIPIENT, a.head(), a.phrase(), "", a.actors()));
    }
    return Optional.of(
        new Proposition(
            told.sentence(),
            told.predicate(),
            told.lemma(),
            Kind.IMPLIED,
            Optional.of(
                new Telling(
                    EventType.ACCUSE,
                    Optional.of(ActMode.ALLEGE),
                    Shape.SPOKEN,
                    ClauseRule.TELLING.code(),
                    isCalledWrong(draft) ? confidence : confidence * 0.8)),
            arguments,
            Factuality.OCCURRED,
            List.of(),
            told.parent(),
            told.link(),
            told.depth()));
  }

  private boolean isBlame(Draft draft) {
    return lexicon.has("<blame>", Lexicon.lower(draft.predicate()));
  }

  /** <i>Its unprovoked attack</i>, said by another, accuses. */
  private boolean isCalledWrong(Draft draft) {
    return tree.children(draft.predicate(), "amod").stream()
        .anyMatch(a -> lexicon.has("<wrongful>", Lexicon.lower(a)));
  }

  private static boolean isSame(Actor a, Actor b) {
    return a.party().orElse(a.name()).equals(b.party().orElse(b.name()));
  }

  private static boolean isPlain(Kind kind) {
    return kind != Kind.WANTED && kind != Kind.IMPLIED;
  }

  private List<Draft> drafts() {
    List<Draft> found = new ArrayList<>();
    Set<Integer> told = new LinkedHashSet<>();
    Implied implied = new Implied(tree, lexicon);
    for (Act act : new SentenceActs(tree, matcher, lexicon).find()) {
      boolean wanted = act.rule().equals(Wanted.RULE);
      found.add(
          new Draft(act.trigger(), wanted ? Kind.WANTED : kind(act.trigger()), Optional.of(act)));
      if (!wanted) {
        told.add(act.trigger().id());
        implied
            .of(act)
            .ifPresent(a -> found.add(new Draft(a.trigger(), Kind.IMPLIED, Optional.of(a))));
      }
    }
    for (Token t : tree.sentence().tokens()) {
      if (!told.contains(t.id()) && predicates(t)) {
        found.add(new Draft(t, kind(t), Optional.empty()));
      }
    }
    found.sort(Comparator.comparingInt(d -> d.predicate().id()));
    return found;
  }

  private static Kind kind(Token t) {
    return switch (t.upos()) {
      case VERB, AUX -> Kind.VERB;
      case ADJ -> Kind.ADJECTIVE;
      default -> Kind.NOUN;
    };
  }

  /** A verb, what a copula stands beside, and a noun that somebody's name makes an act or thing. */
  private boolean predicates(Token t) {
    if (t.upos() == Upos.VERB) {
      return !t.is("amod") && !t.is("compound");
    }
    if (tree.child(t, "cop").isPresent()) {
      return true;
    }
    return t.upos() == Upos.NOUN
        && !t.is("compound")
        && (lexicon.noun(tree, t).isPresent()
            || tree.children(t).stream().anyMatch(c -> isHolder(c)));
  }

  private boolean isHolder(Token t) {
    boolean beside = t.is("amod") || t.is("compound") || t.relation().equals("nmod:poss");
    return beside && participants.isParty(t);
  }

  private Proposition proposition(Draft draft, Map<Integer, Integer> place) {
    Token predicate = draft.predicate();
    Act.Standing standing = draft.act().map(Act::standing).orElseGet(() -> embedding.of(predicate));
    List<Actor> sources = sources(predicate, standing);
    Roles roles = new Roles(tree, lexicon, participants, sources);
    List<Argument> arguments = draft.act().map(roles::of).orElseGet(() -> roles.of(predicate));
    Optional<Token> above = above(predicate, place);
    return new Proposition(
        tree.sentence().span(),
        predicate.span(),
        Lexicon.lower(predicate),
        draft.kind(),
        draft.act().map(SentencePropositions::telling),
        arguments,
        standing.factuality(),
        sources,
        above.flatMap(t -> Optional.ofNullable(place.get(t.id()))),
        above.map(t -> link(predicate)).orElse(Link.NONE),
        draft.act().map(Act::depth).orElseGet(() -> foreground.of(predicate)));
  }

  private static Telling telling(Act act) {
    return new Telling(act.type(), act.mode(), act.shape(), act.rule(), act.confidence());
  }

  /** Who says so in the sentence, else whose statement it stands in. */
  private List<Actor> sources(Token predicate, Act.Standing standing) {
    List<Actor> found =
        standing.allegers().stream().flatMap(t -> participants.actor(tree, t).stream()).toList();
    return found.isEmpty()
        ? said.around(predicate.span()).map(s -> s.speakers()).orElse(List.of())
        : found;
  }

  /** The nearest predicate on the way to the root. */
  private Optional<Token> above(Token predicate, Map<Integer, Integer> place) {
    Optional<Token> at = tree.head(predicate);
    for (int steps = 0; at.isPresent() && steps < CLIMB; steps++) {
      if (place.containsKey(at.get().id())) {
        return at;
      }
      at = tree.head(at.get());
    }
    return Optional.empty();
  }

  private Link link(Token predicate) {
    if (predicate.is("ccomp") || predicate.is("xcomp") || predicate.is("csubj")) {
      return Link.CONTENT;
    }
    if (predicate.is("conj") || predicate.is("parataxis")) {
      return Link.COORDINATE;
    }
    if (predicate.is("acl")) {
      return Link.RELATIVE;
    }
    if (predicate.is("advcl")) {
      if (new Modality(tree, matcher, lexicon).isConditional(predicate)) {
        return Link.CONDITION;
      }
      return tree.children(predicate, "mark").stream().anyMatch(m -> m.upos() == Upos.PART)
          ? Link.PURPOSE
          : Link.ADVERBIAL;
    }
    return Link.ARGUMENT;
  }
}
