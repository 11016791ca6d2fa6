package org.rapporteur.read.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Who the noun phrases of an article refer to. */
final class Participants {

  private final CastIndex cast;
  private final Lexicon lexicon;

  Participants(CastIndex cast, Lexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /** Whether a word heads the mention of somebody who speaks for a party. */
  boolean isParty(Token t) {
    return cast.at(t.span()).filter(m -> m.actor().party().isPresent()).isPresent();
  }

  /**
   * Who the phrase names, each party of a group by itself: <i>Varland and Ostmark officials</i>.
   */
  List<Actor> actors(Tree tree, Token head) {
    return actor(tree, head).stream().flatMap(a -> a.each().stream()).toList();
  }

  /** Who acts; <i>we</i> and <i>our</i> are the speaker. */
  List<Actor> meant(Tree tree, Token agent, List<Actor> sources) {
    List<Actor> named = actors(tree, agent);
    boolean first = lexicon.has("<first>", Lexicon.form(agent));
    return first && named.stream().allMatch(a -> a.party().isEmpty())
        ? sources.stream().limit(1).toList()
        : named;
  }

  /** Who a noun phrase refers to: by its head, else the party that its modifiers name. */
  Optional<Actor> actor(Tree tree, Token head) {
    Optional<Actor> own = cast.at(head.span()).map(Mention::actor);
    if (own.filter(a -> a.party().isPresent()).isPresent()) {
      return own;
    }
    List<Token> naming = tree.children(head).stream().filter(t -> isNaming(tree, t)).toList();
    // "massed troops on its border with Ostmark": a name says more than a pronoun
    return party(naming.stream().filter(t -> t.upos() != Upos.PRON))
        .or(() -> party(naming.stream().filter(t -> t.upos() == Upos.PRON)))
        .or(() -> own);
  }

  private Optional<Actor> party(Stream<Token> words) {
    return words
        .flatMap(t -> cast.at(t.span()).stream())
        .map(Mention::actor)
        .filter(a -> a.party().isPresent())
        .findFirst();
  }

  /** Where something is says nothing of whose it is: <i>violence in Varland</i>. */
  private boolean isNaming(Tree tree, Token t) {
    if (t.is("nmod") && tree.head(t).filter(h -> isApart(h) || isHit(tree, h, t)).isPresent()) {
      return false;
    }
    return t.is("amod")
        || t.is("compound")
        || (t.is("nmod") && !lexicon.has("<not-whose>", tree.preposition(t)))
        || t.is("flat")
        || t.is("appos")
        || t.is("det");
  }

  /** The shelling of Ostmark is not Ostmark's. */
  private boolean isHit(Tree tree, Token noun, Token t) {
    return !t.relation().equals("nmod:poss")
        && lexicon
            .noun(tree, noun)
            .filter(
                e -> e.type().map(x -> x.quad() == EventType.Quad.MATERIAL_CONFLICT).orElse(false))
            .filter(e -> e.recipients().contains(tree.preposition(t)))
            .isPresent();
  }

  /** A partner of Varland's is another than Varland. */
  private boolean isApart(Token head) {
    return lexicon.has("<apart>", Lexicon.lower(head));
  }

  /**
   * Whom a pronoun means in a condition on another's act: the one who would suffer that act, not
   * the one who would do it. <i>How Varland would punish Ostmark if it attacked</i>.
   */
  Optional<Actor> inCondition(Tree tree, Token clause, Token agent) {
    boolean pronoun = agent.upos() == Upos.PRON && clause.is("advcl");
    Optional<Token> matrix = tree.head(clause);
    boolean conditional =
        tree.children(clause, "mark").stream().anyMatch(m -> lexicon.has("<if>", Lexicon.lower(m)));
    if (!pronoun || matrix.isEmpty() || !conditional) {
      return Optional.empty();
    }
    Clause main = new Clause(tree, matrix.get());
    Optional<String> doer = main.agent().flatMap(t -> actor(tree, t)).map(Participants::side);
    Optional<Actor> sufferer =
        main.patient().flatMap(t -> actor(tree, t)).filter(a -> a.party().isPresent());
    Optional<String> meant = actor(tree, agent).map(Participants::side);
    return doer.isPresent() && doer.equals(meant) ? sufferer : Optional.empty();
  }

  private static String side(Actor actor) {
    return actor.party().orElse(actor.name());
  }
}
