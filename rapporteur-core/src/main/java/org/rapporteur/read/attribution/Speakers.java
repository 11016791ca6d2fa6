package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Resolves the words of a source to the actors who speak. Made for one article. */
final class Speakers {

  private final Map<Integer, Mention> byHead = new HashMap<>();

  Speakers(Cast cast) {
    for (Mention m : cast.mentions()) {
      Mention other = byHead.get(m.head().start());
      if (other == null || m.span().length() < other.span().length()) {
        byHead.put(m.head().start(), m);
      }
    }
  }

  /**
   * The actors of drafts in the order of the text. A writing speaks for whoever spoke before it:
   * <i>The ministry denied it. The statement said …</i>
   */
  List<List<Actor>> of(List<Draft> drafts) {
    List<List<Actor>> found = new ArrayList<>();
    for (Draft d : drafts) {
      List<Actor> own = of(d);
      Draft from = d.anchor.orElse(d);
      List<Integer> heads = heads(from);
      boolean writing = heads.size() == 1 && SourceNames.isDocument(from, heads.get(0));
      if (own.isEmpty() && writing) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - 4) && own.isEmpty(); i--) {
          own = found.get(i);
        }
      }
      found.add(own);
    }
    return found;
  }

  /** The actors of a draft's source, or of the one that it continues. */
  List<Actor> of(Draft d) {
    Draft from = d.anchor.orElse(d);
    Set<Actor> found = new LinkedHashSet<>();
    List<Integer> heads = heads(from);
    for (int head : heads) {
      around(from, head).or(() -> at(from.view, head)).ifPresent(found::add);
    }
    if (heads.size() == 1 && found.stream().noneMatch(a -> a.kind() == Actor.Kind.PERSON)) {
      // "Union Secretary General Ana Ruiz": a tree may make the body the head
      Optional<Actor> named = person(from, heads.get(0));
      if (named.isPresent()) {
        return List.of(named.get());
      }
    }
    Optional<Actor> quoted = quoted(from, found);
    if (quoted.isPresent()) {
      return List.of(quoted.get());
    }
    boolean untold =
        heads.isEmpty()
            || heads.size() == 1
                && (SourceNames.isTime(from.view.token(heads.get(0)))
                    || from.view.token(heads.get(0)).upos() == Upos.PRON);
    if (found.isEmpty() && from.cueWord >= 0 && untold) {
      Optional<Actor> subject = subject(from);
      if (subject.isPresent()) {
        return List.of(subject.get());
      }
    }
    if (found.isEmpty() && heads.size() == 1 && SourceNames.canName(from, heads.get(0))) {
      Optional<Actor> group = group(from.view, heads.get(0));
      if (group.isPresent()) {
        return List.of(group.get());
      }
      return List.of(unlisted(from, heads.get(0)));
    }
    for (int i = 0; i < from.view.size && found.isEmpty(); i++) {
      if (from.has(i, Part.SOURCE)) {
        mention(from.view, i).ifPresent(m -> found.add(m.actor()));
      }
    }
    return List.copyOf(found);
  }

  /** "The news agency quoted Ruiz as saying": an outlet speaks for whom it quotes. */
  private Optional<Actor> quoted(Draft d, Set<Actor> sources) {
    boolean quotes = d.cueWord >= 0 && d.view.token(d.cueWord).lemma().equals("quote");
    if (!quotes || sources.size() != 1 || !isOutlet(sources.iterator().next())) {
      return Optional.empty();
    }
    int whom = d.view.child(d.cueWord, "obj");
    return whom < 0 ? Optional.empty() : at(d.view, whom);
  }

  /** Whether an actor is an outlet, or media as such. */
  static boolean isOutlet(Actor actor) {
    return actor.kind() != Actor.Kind.PERSON && actor.sector().filter("JRN"::equals).isPresent();
  }

  /** "The Compact-backed Castra Front movement" is the Castra Front. */
  private Optional<Actor> group(SentenceView v, int head) {
    if (!Names.GROUPS.contains(v.token(head).lemma())) {
      return Optional.empty();
    }
    for (int c = v.firstChild[head]; c >= 0; c = v.nextSibling[c]) {
      Optional<Mention> m = v.is(c, "compound") ? mention(v, c) : Optional.empty();
      boolean named = m.filter(n -> n.form() == Mention.Form.NAME).isPresent();
      if (named && m.get().actor().kind() != Actor.Kind.STATE) {
        return m.map(Mention::actor);
      }
    }
    return Optional.empty();
  }

  /**
   * A source whose noun no list has: it goes by its own words, and speaks for the armed group or
   * organisation in them. A state in them says only where it is from: <i>Norlandic growers</i>.
   */
  private Actor unlisted(Draft d, int head) {
    Set<String> parties = new LinkedHashSet<>();
    Optional<String> home = Optional.empty();
    boolean states = SourceNames.speaksForOwner(d.view.token(head));
    for (int i = 0; i < d.view.size; i++) {
      if (d.has(i, Part.SOURCE) && Phrases.isWithin(d.view, i, head)) {
        Optional<Actor> owner = mention(d.view, i).map(Mention::actor);
        boolean state = owner.filter(a -> a.kind() == Actor.Kind.STATE).isPresent();
        if (owner.isPresent() && (!state || states)) {
          parties.addAll(owner.get().parties());
        } else if (state) {
          home = home.or(() -> owner.get().party());
        }
      }
    }
    return new Actor(
        SourceNames.of(d, head),
        Actor.Kind.ANONYMOUS,
        List.copyOf(parties),
        Optional.empty(),
        Optional.of(d.view.token(head).lemma()),
        1,
        parties.isEmpty() ? home : Optional.empty());
  }

  /**
   * "Kessian and Varland officials": both names belong to the noun, though a tree may part them.
   */
  private Optional<Actor> around(Draft d, int head) {
    boolean cut = isCut(d.view, head);
    for (int i = head + 1; i < d.view.size; i++) {
      boolean near = d.has(i, Part.SOURCE) || cut && i < head + 6;
      Optional<Mention> m = near ? mention(d.view, i) : Optional.empty();
      if (m.isPresent() && m.get().span().contains(d.view.token(head).span())) {
        return m.map(Mention::actor);
      }
    }
    return Optional.empty();
  }

  /** The person named after the head, before any comma. */
  private Optional<Actor> person(Draft d, int head) {
    boolean inside = false;
    for (int i = head; i < d.view.size; i++) {
      if (d.has(i, Part.SOURCE) && !d.view.isPunct(i)) {
        inside = true;
        Optional<Mention> m = mention(d.view, i);
        boolean name = m.isPresent() && m.get().form() == Mention.Form.NAME;
        if (name && m.get().actor().kind() == Actor.Kind.PERSON) {
          return m.map(Mention::actor);
        }
      } else if (inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The topmost words of the source, coordinated ones included, in order. */
  static List<Integer> heads(Draft d) {
    SentenceView v = d.view;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < v.size; i++) {
      if (!d.has(i, Part.SOURCE) || v.isPunct(i)) {
        continue;
      }
      int h = v.head[i];
      // "Varland's ruling Front said": a tree may take what describes for a verb
      boolean described = found.isEmpty() && h >= 0 && v.token(h).upos() == Upos.VERB;
      boolean top = h < 0 || !d.has(h, Part.SOURCE) || described;
      boolean sibling =
          !top && (v.is(i, "conj") || isListed(d, i)) && found.contains(h)
              || top && !found.isEmpty() && isJoined(d, i, found.get(found.size() - 1));
      if (sibling || top && found.isEmpty() && (!isSmall(v, i) || lastChance(d, i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** "Both Kessia and Varland say": a tree may make both a subject of the verb. */
  private static boolean isJoined(Draft d, int i, int before) {
    SentenceView v = d.view;
    int c = v.child(i, "cc");
    return v.is(i, "nsubj") && v.is(before, "nsubj") && c > before && !isSmall(v, i);
  }

  /** "Kessia, the Union and Varland": a tree may read the second as another name of the first. */
  private static boolean isListed(Draft d, int i) {
    SentenceView v = d.view;
    if (!v.is(i, "appos") || v.token(i).upos() != Upos.PROPN) {
      return false;
    }
    for (int c = v.firstChild[v.head[i]]; c >= 0; c = v.nextSibling[c]) {
      if (c > i && v.is(c, "conj") && d.has(c, Part.SOURCE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no nominal of the source follows. */
  private static boolean lastChance(Draft d, int i) {
    for (int j = i + 1; j < d.view.size; j++) {
      if (d.has(j, Part.SOURCE) && !isSmall(d.view, j)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(SentenceView v, int i) {
    Token t = v.token(i);
    return isCut(v, i) || !t.upos().isNominal() || SourceNames.isTime(t);
  }

  /** "The Front-run ministry": what a hyphen cuts off heads nothing. */
  private static boolean isCut(SentenceView v, int i) {
    return i + 1 < v.size
        && v.token(i + 1).form().equals("-")
        && v.token(i + 1).span().start() == v.token(i).span().end();
  }

  /** Who the cue's own subject is, where the source tells nobody: of a participle, its noun. */
  private Optional<Actor> subject(Draft d) {
    SentenceView v = d.view;
    int at = d.cueWord;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      int subject = v.child(at, "nsubj");
      if (subject >= 0) {
        return d.has(subject, Part.CONTENT) ? Optional.empty() : at(v, subject);
      }
      int head = v.head[at];
      if (head >= 0 && v.is(at, "acl")) {
        return d.has(head, Part.CONTENT) ? Optional.empty() : at(v, head);
      }
      // "Asked about the raid, Ruiz left": who is asked does not ask
      boolean passive = v.is(at, "advcl") && v.token(at).xpos().equals("VBN");
      boolean shared = v.is(at, "conj") || v.is(at, "xcomp") || v.is(at, "advcl") && !passive;
      at = shared ? head : -1;
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
    if (form.equals("who") || form.equals("which") || form.equals("that")) {
      int at = v.head[word];
      for (int steps = 0; at >= 0 && steps < 6; steps++) {
        if (v.is(at, "acl")) {
          return v.head[at] < 0 ? Optional.empty() : mention(v, v.head[at]).map(Mention::actor);
        }
        at = v.head[at];
      }
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

  Optional<Mention> mention(SentenceView v, int word) {
    return Optional.ofNullable(byHead.get(v.token(word).span().start()));
  }
}
