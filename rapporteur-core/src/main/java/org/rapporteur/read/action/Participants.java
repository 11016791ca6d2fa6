package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Who the noun phrases of an article refer to. */
final class Participants {

  /** Where something is says nothing of whose it is: <i>violence in Varland</i>. */
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "over", "about", "on", "along", "against", "around");

  private final CastIndex cast;

  Participants(CastIndex cast) {
    this.cast = cast;
  }

  /** The same, each party of a group of several by itself: <i>Varland and Ostmark officials</i>. */
  List<Actor> actors(Tree tree, Token head) {
    return actor(tree, head).stream().flatMap(a -> each(a).stream()).toList();
  }

  private static List<Actor> each(Actor actor) {
    if (actor.parties().size() < 2 || actor.kind() == Actor.Kind.PERSON) {
      return List.of(actor);
    }
    return actor.parties().stream()
        .map(
            p ->
                new Actor(
                    actor.name(),
                    actor.kind(),
                    List.of(p),
                    actor.sector(),
                    actor.role(),
                    actor.count()))
        .toList();
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

  private static boolean isNaming(Tree tree, Token t) {
    return t.is("amod")
        || t.is("compound")
        || (t.is("nmod") && !WHERE.contains(tree.preposition(t)))
        || t.is("flat")
        || t.is("appos")
        || t.is("det");
  }
}
