package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Mention;
import org.rapporteur.record.SectorCode;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Upos;

/** Resolves the words of a source to the actors who speak. Made for one article. */
final class Speakers {

  private static final WordList HEARSAY = Words.standard().of("attribution.speakers.hearsay");

  private static final WordList QUOTE = Words.standard().of("attribution.plain-quoting");

  private static final Set<String> MATTERS =
      Words.standard().of("attribution.speakers.matters").all();
  private static final Set<String> TELLING =
      Words.standard().of("attribution.speakers.telling").all();

  private static final Set<String> MEDIA = Words.standard().of("attribution.speakers.media").all();

  private static final Set<String> ISSUED =
      Words.standard().of("attribution.speakers.issued").all();

  private final Mentions mentions;

  Speakers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** The actors of drafts in the order of the text. */
  List<List<Actor>> of(List<Draft> drafts) {
    List<List<Actor>> found = new ArrayList<>();
    Issuers issuers = new Issuers(drafts, found);
    Map<Draft, List<Actor>> known = new HashMap<>();
    for (Draft d : drafts) {
      Draft from = d.anchor.orElse(d);
      List<Actor> own = known.get(from);
      if (own == null) {
        own = of(from);
        List<Integer> heads = SourceHeads.of(from);
        if (heads.size() == 1) {
          int head = heads.get(0);
          boolean writing = own.isEmpty() && SourceNames.isDocument(from, head);
          own = writing ? issuers.of(from, head) : issuers.it(from, head).orElse(own);
        }
        known.put(from, own);
      }
      found.add(own);
    }
    return found;
  }

  /** The actors of a draft's source, or of the one that it continues. */
  List<Actor> of(Draft d) {
    Draft from = d.anchor.orElse(d);
    Set<Actor> found = new LinkedHashSet<>();
    List<Integer> heads = SourceHeads.of(from);
    Optional<Actor> torn = heads.size() > 2 ? Optional.empty() : torn(from, heads);
    if (torn.isPresent()) {
      return List.of(torn.get());
    }
    Optional<Actor> described = described(from);
    if (described.isPresent()) {
      return List.of(described.get());
    }
    for (int head : heads) {
      if (!isInTitle(from.view, head) && !isFirstOffice(from.view, heads, head)) {
        office(from.view, head)
            .or(() -> issuer(from, head))
            .or(() -> around(from, head))
            .or(() -> mentions.at(from.view, head))
            .ifPresent(found::add);
      }
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
      if (from.has(i, Part.SOURCE) && !isMatter(from, i, heads)) {
        mentions.mention(from.view, i).ifPresent(m -> found.add(m.actor()));
      }
    }
    return List.copyOf(found);
  }

  /** "Reports in Varland say": nobody's, wherever they come from. */
  private static boolean isHearsay(SentenceView v, int word) {
    return HEARSAY.has(SentenceView.lower(v.token(word).form())) && v.child(word, "nmod:poss") < 0;
  }

  /** "the report on the mission": what a writing tells of does not speak in it. */
  private static boolean isMatter(Draft d, int word, List<Integer> heads) {
    if (heads.size() == 1 && isHearsay(d.view, heads.get(0))) {
      return true;
    }
    boolean writing = heads.size() == 1 && SourceNames.isDocument(d, heads.get(0));
    int at = word;
    for (int steps = 0; writing && at >= 0 && at != heads.get(0) && steps < 6; steps++) {
      if (MATTERS.contains(Phrases.mark(d.view, at))) {
        return true;
      }
      at = d.view.head[at];
    }
    return false;
  }

  /**
   * Whom the cue's subject names where the labels took only a part of it, or who is told: <i>Envoys
   * of Kessia | and Varland urged</i>, <i>Ana Ruiz, who leads the bank, told | the Post</i>.
   */
  private Optional<Actor> torn(Draft d, List<Integer> heads) {
    int subject = d.cueWord < 0 ? -1 : d.view.child(d.cueWord, "nsubj");
    boolean free = subject >= 0 && !heads.isEmpty() && d.has(subject, Part.NOTHING);
    if (!free || d.view.region[subject] >= 0) {
      return Optional.empty();
    }
    int head = heads.get(0);
    Optional<Mention> whole = mentions.mention(d.view, subject);
    boolean inside = whole.filter(m -> m.span().contains(d.view.token(head).span())).isPresent();
    boolean told =
        TELLING.contains(d.view.token(d.cueWord).lemma())
            && d.view.head[head] == d.cueWord
            && isObject(d.view, head);
    return inside || told ? mentions.at(d.view, subject) : Optional.empty();
  }

  private static boolean isObject(SentenceView v, int word) {
    return v.is(word, "iobj") || v.is(word, "obj");
  }

  /** "US | President Ana Ruiz": a tree may part the state from the title. */
  private boolean isInTitle(SentenceView v, int word) {
    Optional<Mention> state = mentions.mention(v, word);
    if (state.filter(m -> m.actor().kind() == Actor.Kind.STATE).isEmpty()) {
      return false;
    }
    for (int i = word + 1; i < v.size && i < word + 6; i++) {
      if (v.token(i).upos() != Upos.PROPN) {
        return false;
      }
      Optional<Mention> next = mentions.mention(v, i);
      if (next.isPresent()) {
        return next.get().actor().kind() == Actor.Kind.PERSON;
      }
    }
    return false;
  }

  /** "Deputy Premier and Defence Minister Ana Ruiz": without an article, two offices of one. */
  private boolean isFirstOffice(SentenceView v, List<Integer> heads, int head) {
    return heads.size() == 2
        && head == heads.get(0)
        && v.token(head).upos() == Upos.PROPN
        && Names.OFFICES.contains(SentenceView.lower(v.token(head).form()))
        && v.child(head, "det") < 0
        && v.token(head + 1).upos() == Upos.CCONJ
        && mentions
            .mention(v, heads.get(1))
            .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
            .isPresent();
  }

  /** "the paper's editor, Ana Ruiz, | whom Norland fined": a clause tells of who is named. */
  private Optional<Actor> described(Draft d) {
    SentenceView v = d.view;
    for (int i = 1; i < v.size; i++) {
      boolean clause = d.has(i, Part.SOURCE) && v.token(i).is(Morph.RELATIVE_PRONOUN);
      int name = clause && v.isPunct(i - 1) ? i - 2 : i - 1;
      boolean named = clause && name >= 0 && d.has(name, Part.SOURCE);
      Optional<Actor> who =
          named
              ? mentions
                  .ending(v, name)
                  .map(Mention::actor)
                  .filter(a -> a.kind() == Actor.Kind.PERSON)
              : Optional.empty();
      if (who.isPresent()) {
        return who;
      }
    }
    return Optional.empty();
  }

  /**
   * "his office", "Prime Minister Ada Norrin's office": that of a person, who need not have spoken
   * himself.
   */
  private Optional<Actor> office(SentenceView v, int word) {
    int owner = Names.OFFICES.contains(v.token(word).lemma()) ? v.child(word, "nmod:poss") : -1;
    return owner >= 0
        ? mentions
            .mention(v, owner)
            .map(Mention::actor)
            .filter(a -> a.kind() == Actor.Kind.PERSON)
            .map(
                a ->
                    new Actor(
                        a.name() + "'s " + v.token(word).lemma(),
                        Actor.Kind.BODY,
                        a.parties(),
                        a.sector(),
                        Optional.of(v.token(word).lemma()),
                        1))
        : Optional.empty();
  }

  /** "The news agency quoted Ruiz as saying": an outlet speaks for whom it quotes. */
  private Optional<Actor> quoted(Draft d, Set<Actor> sources) {
    boolean quotes = d.cueWord >= 0 && QUOTE.has(d.view.token(d.cueWord).lemma());
    if (!quotes || sources.size() != 1 || !isOutlet(sources.iterator().next())) {
      return Optional.empty();
    }
    int whom = d.view.child(d.cueWord, "obj");
    return whom < 0 ? Optional.empty() : mentions.at(d.view, whom).or(() -> issuer(d, whom));
  }

  /** Whose writing it is: "a defence ministry statement", "a statement from his office". */
  private Optional<Actor> issuer(Draft d, int writing) {
    SentenceView v = d.view;
    if (!SourceNames.isDocument(d, writing) || isHearsay(v, writing)) {
      return Optional.empty();
    }
    for (int c = v.firstChild[writing]; c >= 0; c = v.nextSibling[c]) {
      boolean named = v.is(c, "compound") || v.is(c, "nmod:poss");
      boolean from = v.is(c, "nmod") && ISSUED.contains(Phrases.mark(v, c));
      if (named || from) {
        Optional<Actor> owner = office(v, c);
        return owner.isPresent() ? owner : mentions.at(v, c);
      }
    }
    return Optional.empty();
  }

  /** Whether an actor is an outlet, or media as such. */
  static boolean isOutlet(Actor actor) {
    return actor.kind() != Actor.Kind.PERSON
        && (actor.sector().filter(SectorCode.MEDIA::equals).isPresent()
            || actor.role().filter(Speakers::isMedia).isPresent());
  }

  /** "State media" are in a government's hand and media all the same. */
  private static boolean isMedia(String role) {
    return MEDIA.contains(role.substring(role.lastIndexOf(' ') + 1));
  }

  /** "The Compact-backed Castra Front movement" is the Castra Front. */
  private Optional<Actor> group(SentenceView v, int head) {
    if (!Names.GROUPS.contains(v.token(head).lemma())) {
      return Optional.empty();
    }
    for (int c = v.firstChild[head]; c >= 0; c = v.nextSibling[c]) {
      Optional<Mention> m = v.is(c, "compound") ? mentions.mention(v, c) : Optional.empty();
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
        Optional<Actor> owner = mentions.mention(d.view, i).map(Mention::actor);
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
    boolean cut = SourceHeads.isCut(d.view, head);
    for (int i = head + 1; i < d.view.size; i++) {
      boolean near = d.has(i, Part.SOURCE) || cut && i < head + 6;
      Optional<Mention> m = near ? mentions.mention(d.view, i) : Optional.empty();
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
        Optional<Mention> m = mentions.mention(d.view, i);
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

  /** Who the cue's own subject is, where the source tells nobody: of a participle, its noun. */
  private Optional<Actor> subject(Draft d) {
    SentenceView v = d.view;
    int at = d.cueWord;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      int subject = v.child(at, "nsubj");
      if (subject >= 0 && v.token(subject).relation().equals("nsubj:pass")) {
        return Optional.empty();
      }
      if (subject >= 0) {
        return d.has(subject, Part.CONTENT) ? Optional.empty() : mentions.at(v, subject);
      }
      int head = v.head[at];
      if (head >= 0 && v.is(at, "acl")) {
        return d.has(head, Part.CONTENT) ? Optional.empty() : mentions.at(v, head);
      }
      // "Asked about the raid, Ruiz left": who is asked does not ask
      boolean passive = v.is(at, "advcl") && v.token(at).is(Morph.PARTICIPLE);
      boolean shared = v.is(at, "conj") || v.is(at, "xcomp") || v.is(at, "advcl") && !passive;
      at = shared ? head : -1;
    }
    return Optional.empty();
  }
}
