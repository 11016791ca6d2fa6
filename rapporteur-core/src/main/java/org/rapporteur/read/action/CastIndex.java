package org.rapporteur.read.action;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/** Who the words of an article refer to, found by the place of the head word. */
final class CastIndex {

  private final TreeMap<Integer, Mention> byHead = new TreeMap<>();

  CastIndex(Cast cast) {
    for (Mention m : cast.mentions()) {
      byHead.merge(m.head().start(), m, (a, b) -> b.span().length() < a.span().length() ? b : a);
    }
  }

  /** The mention whose head word the token is. */
  Optional<Mention> at(Token token) {
    Map.Entry<Integer, Mention> entry = byHead.ceilingEntry(token.span().start());
    return entry == null || entry.getKey() >= token.span().end()
        ? Optional.empty()
        : Optional.of(entry.getValue());
  }

  /** Who a noun phrase refers to: by its head, else the party that its modifiers name. */
  Optional<Actor> actor(Tree tree, Token head) {
    Optional<Actor> own = at(head).map(Mention::actor);
    if (own.filter(a -> a.party().isPresent()).isPresent()) {
      return own;
    }
    for (Token t : tree.children(head)) {
      if (t.is("amod")
          || t.is("compound")
          || t.is("nmod")
          || t.is("flat")
          || t.is("appos")
          || t.is("det")) {
        Optional<Actor> nested = at(t).map(Mention::actor).filter(a -> a.party().isPresent());
        if (nested.isPresent()) {
          return nested;
        }
      }
    }
    return own;
  }
}
