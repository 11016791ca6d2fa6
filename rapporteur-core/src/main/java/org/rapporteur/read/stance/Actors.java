package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Statement;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/** Which party a phrase names, and which one is speaking at a word. */
final class Actors {

  private final CastIndex cast;
  private final StatementIndex statements;
  private final List<Proposition> all;
  private final Map<Integer, Proposition> told = new HashMap<>();

  Actors(Cast cast, List<Statement> statements, List<Proposition> propositions) {
    this.cast = CastIndex.of(cast);
    this.statements = StatementIndex.of(statements);
    this.all = propositions;
    for (Proposition p : propositions) {
      boolean plain = p.kind() != Proposition.Kind.WANTED && p.kind() != Proposition.Kind.IMPLIED;
      if (plain) {
        told.putIfAbsent(p.predicate().start(), p);
      }
    }
  }

  /** The party that a noun phrase names: by its head, else by what modifies it. */
  Optional<String> party(Tree tree, Token head) {
    Optional<String> own = cast.at(head.span()).map(Mention::actor).flatMap(Actor::party);
    if (own.isPresent()) {
      return own;
    }
    for (Token t : tree.children(head)) {
      if (t.is("amod")
          || t.is("compound")
          || t.is("nmod")
          || t.is("flat")
          || t.is("appos")
          || t.is("conj")) {
        Optional<String> nested = cast.at(t.span()).map(Mention::actor).flatMap(Actor::party);
        if (nested.isPresent()) {
          return nested;
        }
      }
    }
    return Optional.empty();
  }

  /** The party that the head word itself names. */
  Optional<String> own(Token head) {
    return cast.at(head.span()).map(Mention::actor).flatMap(Actor::party);
  }

  /** The parties that a noun phrase names: its own, and those of modifiers that are coordinated. */
  List<String> parties(Tree tree, Token head) {
    List<String> found = new ArrayList<>();
    party(tree, head).ifPresent(found::add);
    for (Token t : tree.children(head)) {
      if (t.is("amod") || t.is("compound")) {
        for (Token each : tree.conjuncts(t)) {
          cast.at(each.span()).map(Mention::actor).flatMap(Actor::party).ifPresent(found::add);
        }
      }
    }
    return found.stream().distinct().toList();
  }

  /** The first party other than the given one that is named within a span. */
  Optional<String> otherThan(String party, Span span) {
    for (Mention m : cast.within(span)) {
      Optional<String> named = m.actor().party();
      if (named.isPresent() && !named.get().equals(party)) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Whom a word refers to. */
  Optional<Actor> meant(Token word) {
    return cast.at(word.span()).map(Mention::actor);
  }

  /** The parties whose words hold the token. */
  List<String> speaking(Token token) {
    return statement(token).map(Actors::parties).orElse(List.of());
  }

  /** What a word predicates. */
  Optional<Proposition> proposition(Token token) {
    return Optional.ofNullable(told.get(token.span().start()));
  }

  /** What holds a proposition, if one does. */
  Optional<Proposition> above(Proposition of) {
    return of.parent().map(all::get);
  }

  /** The statement that holds the token. */
  Optional<Statement> statement(Token token) {
    return statements.around(token.span());
  }

  private static List<String> parties(Statement statement) {
    return statement.speakers().stream().flatMap(a -> a.party().stream()).distinct().toList();
  }
}
