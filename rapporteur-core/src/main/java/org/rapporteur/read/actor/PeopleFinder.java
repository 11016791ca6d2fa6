package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Finds the people of an article: first names that show themselves to be names of people, then
 * every place where one of them is called. Immutable.
 */
final class PeopleFinder {

  private static final WordList MEN = Words.standard().of("actor.titles.men");
  private static final WordList WOMEN = Words.standard().of("actor.titles.women");
  private static final WordList RULES = Words.standard().of("actor.rules");

  private static final int LONGEST = 6;

  private final World world;
  private final TitleBefore titles;
  private final NameRuns runs;

  PeopleFinder(World world, TitleBefore titles) {
    this.world = world;
    this.titles = titles;
    this.runs = new NameRuns(world, titles);
  }

  /** Fills the troupe; gives every place where somebody is named, in order. */
  List<NameSpot> find(List<Scene> scenes, String text, Troupe troupe) {
    // Full names first, so that a last name in an early headline finds its owner.
    for (int pass = 0; pass < 2; pass++) {
      for (Scene scene : scenes) {
        for (NameRuns.Run run : runs.in(scene)) {
          List<Word> words = scene.words().subList(run.first(), run.last() + 1);
          if ((words.size() > 1) == (pass == 0)) {
            Optional<Nickname> nickname = Nickname.in(words);
            List<Word> plain = nickname.map(n -> n.without(words)).orElse(words);
            String called = scene.span(run.first(), run.last()).in(text);
            Persona p =
                troupe.persona(
                    nickname.isPresent() ? forms(plain) : called.replaceAll("[\\[\\]]", ""),
                    plain,
                    run.title().filter(t -> !t.isForm()).map(t -> title(scene, t)));
            nickname.ifPresent(n -> alias(troupe, p, words, n));
            run.title().ifPresent(t -> gender(p, scene.words().get(t.last())));
            world
                .gender(words.get(0))
                .filter(g -> words.size() > 1 && !Names.isFamilyFirst(p.name()))
                .ifPresent(p::gender);
          }
        }
      }
    }
    callKnownLeaders(scenes, text, troupe);
    return spots(scenes, troupe);
  }

  private static String forms(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }

  /** By what else somebody is called who has a nickname. */
  private static void alias(Troupe troupe, Persona p, List<Word> words, Nickname nickname) {
    String name = words.get(nickname.at()).key();
    troupe.alias(p, Word.join(words));
    troupe.alias(p, name);
    troupe.alias(p, name + " " + p.surname());
  }

  private static String title(Scene scene, TitleBefore.Title title) {
    return Word.join(scene.words().subList(title.first(), title.last() + 1));
  }

  private static void gender(Persona p, Word form) {
    if (MEN.has(form.key())) {
      p.gender(Persona.Gender.M);
    } else if (WOMEN.has(form.key())) {
      p.gender(Persona.Gender.F);
    }
  }

  /** Leaders in office are called by their last name alone: <i>Tolen met reporters</i>. */
  private void callKnownLeaders(List<Scene> scenes, String text, Troupe troupe) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Persona> calls = troupe.calls();
    for (Scene scene : scenes) {
      for (int i = 0; i < scene.words().size(); i++) {
        Word w = scene.words().get(i);
        if (isLoneName(scene, i) && !calls.containsKey(w.key())) {
          int votes = isTagged(scene, i) || isSubject(scene, i) || isRule(scene, i + 1) ? 2 : 1;
          if (seen.merge(w.key(), votes, Integer::sum) >= 2
              && troupe.bySurname(w, Optional.empty()).isPresent()) {
            troupe.persona(scene.span(i, i).in(text), List.of(w), Optional.empty());
            calls = troupe.calls();
          }
        }
      }
    }
  }

  /** "the Tolen administration" */
  private static boolean isRule(Scene scene, int word) {
    return word < scene.words().size() && RULES.has(scene.words().get(word).key());
  }

  private boolean isLoneName(Scene scene, int word) {
    Word w = scene.words().get(word);
    return w.isCapital()
        && w.key().length() > 1
        && !scene.isListed(word)
        && !scene.isCalendar(word)
        && (scene.token(word).upos() == Upos.PROPN || scene.isTitleCase())
        && !world.offices().surnamed(w.key()).isEmpty();
  }

  private static boolean isTagged(Scene scene, int word) {
    Optional<Name> name = scene.sentence().nameAt(scene.token(word));
    return name.map(n -> n.type() == NameType.PERSON).orElse(false);
  }

  private static boolean isSubject(Scene scene, int word) {
    Token t = scene.token(word);
    return t.is("nsubj") || t.is("nmod:poss");
  }

  private List<NameSpot> spots(List<Scene> scenes, Troupe troupe) {
    Map<String, Persona> calls = troupe.calls();
    List<NameSpot> found = new ArrayList<>();
    for (Scene scene : scenes) {
      List<Word> words = scene.words();
      int at = 0;
      while (at < words.size()) {
        Optional<NameSpot> spot = spot(scene, at, calls).map(s -> latestOf(s, scene, found));
        spot.ifPresent(found::add);
        at = spot.map(NameSpot::last).orElse(at) + 1;
      }
    }
    return found;
  }

  /**
   * "Orr" after "the minister, Orr Tae-min" where President Orr Jun is known, too: of two who share
   * the family name that stands first, the one who was named last.
   */
  private static NameSpot latestOf(NameSpot spot, Scene scene, List<NameSpot> before) {
    String key = scene.words().get(spot.first()).key();
    boolean family =
        spot.first() == spot.last()
            && spot.title() == spot.first()
            && isFamilyFirst(spot.persona(), key);
    for (int i = before.size() - 1; i >= 0 && family; i--) {
      Persona other = before.get(i).persona();
      if (isFamilyFirst(other, key)) {
        return new NameSpot(spot.scene(), spot.first(), spot.last(), spot.title(), other);
      }
    }
    return spot;
  }

  private static boolean isFamilyFirst(Persona p, String key) {
    return p.words().size() > 1 && p.words().get(0).key().equals(key);
  }

  private Optional<NameSpot> spot(Scene scene, int first, Map<String, Persona> calls) {
    List<Word> words = scene.words();
    if (!words.get(first).isCapital() && !Names.isParticle(words.get(first))) {
      return Optional.empty();
    }
    for (int n = Math.min(LONGEST, words.size() - first); n > 0; n--) {
      int last = first + n - 1;
      Persona p = calls.get(Word.join(words.subList(first, last + 1)));
      boolean capital = words.get(last).isCapital() && (n > 1 || words.get(first).isCapital());
      // "Han Sol-mi"
      boolean whole = p != null && n > 2 && p.words().size() == n;
      if (p != null && (capital || whole) && !belongsToLongerName(scene, first, last, p)) {
        while (last + 1 < words.size() && Names.isSuffix(words.get(last + 1))) {
          last++;
        }
        int title = titles.before(scene, first).map(TitleBefore.Title::first).orElse(first);
        return Optional.of(new NameSpot(scene.number(), first, last, title, p));
      }
    }
    return Optional.empty();
  }

  /** A last name after somebody else's given name, or inside a listed name, is not this person. */
  private boolean belongsToLongerName(Scene scene, int first, int last, Persona p) {
    for (Gazetteer.Hit h : scene.hits()) {
      boolean overlaps = h.first() <= last && first <= h.last();
      if (overlaps && (h.last() - h.first() > last - first || first == last)) {
        return true;
      }
    }
    if (last > first) {
      return false;
    }
    boolean isFirstName =
        p.words().size() > 1 && p.words().get(0).key().equals(scene.words().get(first).key());
    if (first > 0 && !isFirstName) {
      Word before = scene.words().get(first - 1);
      boolean other =
          before.isCapital()
              && world.gender(before).isPresent()
              && world.titles().term(before.key()).isEmpty()
              && !p.words().get(0).key().equals(before.key());
      if (other) {
        return true;
      }
    }
    // A given name alone is a call only if no other name follows it.
    return isFirstName
        && last + 1 < scene.words().size()
        && scene.words().get(last + 1).isCapital()
        && !scene.isTitleCase();
  }
}
