package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;

/**
 * Reads what kind of actor a noun phrase names and whom it belongs to, by its words alone.
 * Immutable.
 *
 * <p>The words before the first preposition are the core: its last listed noun gives the sector,
 * unless it is a weak one (<i>official, spokesman, head</i>) beside a telling one. Parties are
 * those named in the core, else those after <i>of, in, at, from, for</i>; what follows <i>to</i> or
 * <i>against</i> is somebody else: <i>the Valdorian envoy to Norland</i> is Valdorian.
 */
final class PhraseReader {

  private static final WordList ENDS = Words.standard().of("actor.phrase-reader.ends");
  private static final WordList IDLE = Words.standard().of("actor.phrase-reader.idle");

  private static final WordList SERVING = Words.standard().of("actor.phrase-reader.serving");

  private static final Set<String> OWNING = Words.standard().of("actor.phrase-reader.owning").all();
  private static final Set<String> FOREIGN_HAND =
      Words.standard().of("actor.phrase-reader.foreign-hand").all();
  private static final Set<String> MASTERED =
      Words.standard().of("actor.phrase-reader.mastered").all();
  private static final Set<String> ENVOYS =
      Resources.lines("envoys.txt").stream().map(Word::key).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> AGAINST =
      Words.standard().of("actor.phrase-reader.against").all();
  private static final Set<String> FORMER = Words.standard().of("actor.phrase-reader.former").all();
  private static final Set<String> LEADERS =
      Words.standard().of("actor.phrase-reader.leaders").all();

  /** Armed men of a named group are of that group's kind. */
  private static final Set<String> FIGHTERS =
      Words.standard().of("actor.phrase-reader.fighters").all();

  private final World world;

  PhraseReader(World world) {
    this.world = world;
  }

  /** Reads a phrase. */
  Phrase read(List<Word> phrase) {
    List<Word> words = withoutArticle(phrase);
    if (words.isEmpty()) {
      return Phrase.EMPTY;
    }
    List<Gazetteer.Hit> hits = world.names().all(words);
    List<Lexicon.Hit> terms = world.sectors().all(words);
    if (hits.size() == 1 && hits.get(0).first() == 0 && hits.get(0).last() == words.size() - 1) {
      return exact(hits.get(0).listed());
    }
    int end = coreEnd(words, hits, terms);
    hits = own(hits);
    List<Listed> own = parties(words, hits, 0, end);
    Optional<Listed> master = master(words, hits, end);
    if (master.isPresent()) {
      own = List.of(master.get());
    }
    boolean isOwned = !own.isEmpty();
    if (!isOwned) {
      own = complement(words, hits, end);
    }
    Optional<Found> sector = sector(hits, terms, end);
    own = senders(named(own), sector, words);
    if (own.isEmpty()) {
      own = world.ownTitles().all(words).stream().flatMap(h -> state(h).stream()).toList();
    }
    // "president of the Chamber": who leads a body is of the body's kind.
    Optional<String> led =
        isOwned
            ? Optional.empty()
            : own.stream().flatMap(l -> l.party().sector().stream()).findFirst();
    if (sector.isEmpty() && end < words.size() && words.get(end).key().equals(",")) {
      // "Mara Tolen, the envoy": the apposition tells.
      Phrase apposition = read(words.subList(end + 1, words.size()));
      return new Phrase(
          own.isEmpty() ? apposition.parties() : own,
          apposition.sector(),
          apposition.noun(),
          apposition.isFormer(),
          Optional.empty(),
          apposition.apart());
    }
    Optional<String> label = sector.map(Found::label);
    if (led.isPresent()
        && sector
            .map(s -> s.weak() || s.noun().map(LEADERS::contains).orElse(false))
            .orElse(true)) {
      label = led;
    }
    boolean former = words.stream().limit(end).anyMatch(w -> FORMER.contains(w.key()));
    return new Phrase(
        own,
        label.filter(l -> !l.isEmpty()),
        sector.flatMap(Found::noun),
        former,
        Optional.empty(),
        apart(words, end, label));
  }

  /**
   * What sets the phrase apart from a state. A member of parliament of the opposition speaks in the
   * state's house.
   */
  private Optional<String> apart(List<Word> words, int end, Optional<String> sector) {
    if (sector.filter(SectorCode.LEGISLATURE::equals).isPresent()) {
      return Optional.empty();
    }
    return world.apart().all(words).stream()
        .filter(h -> h.last() < end)
        .map(h -> h.term().label())
        .findFirst();
  }

  /** The names among names and places: a group of a town is not the town. */
  private static List<Listed> named(List<Listed> listed) {
    List<Listed> names = listed.stream().filter(l -> l.form() != Listed.Form.PLACE).toList();
    return names.isEmpty() ? listed : names;
  }

  /** "The Norlandic Valdoria envoy": of two, the first sends; a region sends nobody. */
  private static List<Listed> senders(
      List<Listed> listed, Optional<Found> sector, List<Word> words) {
    boolean region =
        listed.size() == 1
            && listed.get(0).form() == Listed.Form.NAME
            && listed.get(0).party().kind() == Actor.Kind.COLLECTIVE;
    if (region && sector.flatMap(Found::noun).filter(ENVOYS::contains).isPresent()) {
      return List.of();
    }
    boolean sent =
        listed.size() == 2
            && sector.flatMap(Found::noun).filter(ENVOYS::contains).isPresent()
            && words.stream().noneMatch(w -> Particles.ADDING.has(w.key()));
    return sent ? listed.subList(0, 1) : listed;
  }

  private Optional<Listed> state(Lexicon.Hit title) {
    return world.names().all(Word.of(title.term().label())).stream()
        .map(Gazetteer.Hit::listed)
        .findFirst();
  }

  /** Whether a title says that it is held no longer. */
  static boolean isFormer(String title) {
    return Word.of(title).stream().anyMatch(w -> FORMER.contains(w.key()));
  }

  private record Found(String label, boolean weak, Optional<String> noun, int last) {}

  /**
   * Without bodies that another state claims: a Valdorian State Department is not the known one.
   */
  private static List<Gazetteer.Hit> own(List<Gazetteer.Hit> hits) {
    List<Gazetteer.Hit> kept = new ArrayList<>();
    for (Gazetteer.Hit hit : hits) {
      Party party = hit.listed().party();
      boolean claimed =
          party.kind() == Actor.Kind.BODY
              && !kept.isEmpty()
              && hit.first() - kept.get(kept.size() - 1).last() <= 2
              && kept.get(kept.size() - 1).listed().party().kind() == Actor.Kind.STATE
              && !kept.get(kept.size() - 1).listed().party().code().equals(party.code());
      if (!claimed) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static Phrase exact(Listed listed) {
    Optional<String> sector =
        switch (listed.form()) {
          case CAPITAL, SEAT -> Optional.of(SectorCode.GOVERNMENT);
          case PLACE -> Optional.of(SectorCode.CIVILIAN);
          case NAME, DEMONYM -> listed.party().sector();
        };
    return new Phrase(
        List.of(listed), sector, Optional.empty(), false, Optional.of(listed), Optional.empty());
  }

  private static List<Word> withoutArticle(List<Word> words) {
    int first = 0;
    while (first < words.size() && IDLE.has(words.get(first).key())) {
      first++;
    }
    int last = words.size();
    while (last > first
        && (Particles.GENITIVE_MARK.has(words.get(last - 1).key())
            || !Character.isLetterOrDigit(words.get(last - 1).key().charAt(0)))) {
      last--;
    }
    return words.subList(first, last);
  }

  /** The first word that ends the core and is not inside a name or term. */
  private static int coreEnd(List<Word> words, List<Gazetteer.Hit> hits, List<Lexicon.Hit> terms) {
    for (int i = 1; i < words.size(); i++) {
      if (ENDS.has(words.get(i).key())) {
        int at = i;
        boolean inside =
            hits.stream().anyMatch(h -> h.first() <= at && at <= h.last())
                || terms.stream().anyMatch(t -> t.first() <= at && at <= t.last());
        if (!inside) {
          return i;
        }
      }
    }
    return words.size();
  }

  private static List<Listed> parties(
      List<Word> words, List<Gazetteer.Hit> hits, int from, int to) {
    List<Listed> found = new ArrayList<>();
    for (Gazetteer.Hit hit : hits) {
      boolean outside = hit.first() < from || hit.last() >= to;
      boolean handed =
          hit.last() + 1 < words.size() && FOREIGN_HAND.contains(words.get(hit.last() + 1).key());
      boolean opposed = hit.first() > 0 && AGAINST.contains(words.get(hit.first() - 1).key());
      if (!outside && !handed && !opposed) {
        found.add(hit.listed());
      }
    }
    return found;
  }

  /** In whose hand a body is: <i>the Norland-run health ministry of Valdoria</i>. */
  private static Optional<Listed> master(List<Word> words, List<Gazetteer.Hit> hits, int coreEnd) {
    return hits.stream()
        .filter(h -> h.last() + 1 < coreEnd && MASTERED.contains(words.get(h.last() + 1).key()))
        .map(Gazetteer.Hit::listed)
        .findFirst();
  }

  private static List<Listed> complement(List<Word> words, List<Gazetteer.Hit> hits, int coreEnd) {
    int at = coreEnd;
    while (at < words.size()) {
      int next = at + 1;
      while (next < words.size()
          && (!ENDS.has(words.get(next).key())
              || continuesList(words, hits, next)
              || isInside(hits, next))) {
        next++;
      }
      if (OWNING.contains(words.get(at).key()) || serves(words, at)) {
        List<Listed> found = parties(words, hits, at + 1, next);
        if (!found.isEmpty()) {
          return found;
        }
      }
      at = next;
    }
    return List.of();
  }

  /** <i>An adviser to Norland's leader</i> is Norlandic; an envoy to Norland is not. */
  private static boolean serves(List<Word> words, int at) {
    return Particles.GOAL.has(words.get(at).key()) && SERVING.has(words.get(at - 1).key());
  }

  /** "the envoy of the Republic of Norland": a name of several words is one. */
  private static boolean isInside(List<Gazetteer.Hit> hits, int at) {
    return hits.stream().anyMatch(h -> h.first() < at && at < h.last());
  }

  /** Whether a comma stands between two names: <i>of Valdoria, Norland and Estmark</i>. */
  private static boolean continuesList(List<Word> words, List<Gazetteer.Hit> hits, int at) {
    return words.get(at).key().equals(",")
        && hits.stream().anyMatch(h -> h.last() == at - 1)
        && hits.stream().anyMatch(h -> h.first() == at + 1);
  }

  private static Optional<Found> sector(
      List<Gazetteer.Hit> hits, List<Lexicon.Hit> terms, int end) {
    List<Found> found = new ArrayList<>();
    for (Gazetteer.Hit hit : hits) {
      if (hit.last() < end) {
        hit.listed()
            .party()
            .sector()
            .ifPresent(s -> found.add(new Found(s, false, Optional.empty(), hit.last())));
      }
    }
    for (Lexicon.Hit term : terms) {
      boolean inName =
          hits.stream().anyMatch(h -> h.first() <= term.first() && term.last() <= h.last());
      if (term.last() < end && !inName) {
        found.add(
            new Found(
                term.term().label(),
                term.term().weak(),
                Optional.of(term.term().key()),
                term.last()));
      }
    }
    found.sort((a, b) -> Integer.compare(a.last(), b.last()));
    Optional<Found> last = Optional.empty();
    for (Found f : found) {
      boolean named = f.noun().isEmpty();
      boolean yields =
          last.isPresent()
              && !last.get().weak()
              && (f.weak() || (last.get().noun().isEmpty() && FIGHTERS.contains(f.label())));
      if (!yields || named) {
        last = Optional.of(f);
      } else {
        // The noun is still the phrase's: an army spokesman is a spokesman.
        Found kept = last.get();
        last = Optional.of(new Found(kept.label(), false, f.noun(), kept.last()));
      }
    }
    return last;
  }
}
