package org.rapporteur.read.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;

/** Who is mentioned at the words of an article's sentences. Immutable. */
final class Mentions {

  private static final WordList PEOPLE = Words.standard().of("relative-of-people");

  private static final Set<String> RELATIVE =
      Words.standard().of("attribution.mentions.relative").all();

  private final Map<Integer, Mention> byHead = new HashMap<>();

  Mentions(Cast cast) {
    for (Mention m : cast.mentions()) {
      Mention other = byHead.get(m.head().start());
      if (other == null || m.span().length() < other.span().length()) {
        byHead.put(m.head().start(), m);
      }
    }
  }

  /** The mention that a word heads. */
  Optional<Mention> mention(SentenceView v, int word) {
    return Optional.ofNullable(byHead.get(v.token(word).span().start()));
  }

  /** The mention whose last word it is, or that is it. */
  Optional<Mention> ending(SentenceView v, int word) {
    for (int i = word; i >= 0 && i > word - 4; i--) {
      int end = v.token(word).span().end();
      Optional<Mention> m = mention(v, i).filter(n -> n.span().end() == end);
      if (m.isPresent()) {
        return m;
      }
    }
    return Optional.empty();
  }

  /** The actor of the mention headed by the word; of its antecedent for a relative pronoun. */
  Optional<Actor> at(SentenceView v, int word) {
    Optional<Mention> here = mention(v, word);
    if (here.isPresent()) {
      return here.map(Mention::actor);
    }
    String form = SentenceView.lower(v.token(word).form());
    if (RELATIVE.contains(form)) {
      return antecedent(v, word, form);
    }
    // "Finance Minister Ana Ruiz": some trees hang the name on the title
    for (int c = v.firstChild[word]; c >= 0; c = v.nextSibling[c]) {
      if (v.is(c, "flat") || v.is(c, "appos") || v.is(c, "compound")) {
        Optional<Mention> m = mention(v, c);
        boolean person = m.filter(n -> n.actor().kind() == Actor.Kind.PERSON).isPresent();
        if (m.isPresent() && (person || !v.is(c, "compound"))) {
          return m.map(Mention::actor);
        }
      }
    }
    return Optional.empty();
  }

  /** Whom a relative pronoun takes up: by the tree, else who stands before its comma. */
  private Optional<Actor> antecedent(SentenceView v, int word, String form) {
    int at = v.head[word];
    for (int steps = 0; at >= 0 && steps < 6 && !v.is(at, "acl"); steps++) {
      at = v.head[at];
    }
    boolean told = at >= 0 && v.is(at, "acl") && v.head[at] >= 0;
    Optional<Actor> tree = told ? mention(v, v.head[at]).map(Mention::actor) : Optional.empty();
    int before = word - 1;
    while (before > 0 && v.isPunct(before)) {
      before--;
    }
    Optional<Actor> near =
        before < 0 || before == word - 1
            ? Optional.empty()
            : mention(v, before).map(Mention::actor).filter(a -> fits(a, form));
    return tree.filter(a -> fits(a, form)).or(() -> near).or(() -> tree);
  }

  /** Who is somebody, which is something. */
  private static boolean fits(Actor actor, String form) {
    boolean people =
        actor.kind() == Actor.Kind.PERSON
            || actor.kind() == Actor.Kind.ANONYMOUS && actor.sector().isPresent();
    return Particles.CLAUSE.has(form) || (PEOPLE.has(form) ? people : !people);
  }
}
