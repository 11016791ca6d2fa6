package org.rapporteur.read.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;

/**
 * Whose officials an article speaks of where it does not say so: <i>Norland rejected that. Foreign
 * ministry spokesman Ivo Kest called it a lie.</i> The state that acted last must be the one of
 * which the article speaks most, or have acted in the same sentence; else nobody knows. Made for
 * one article.
 */
final class Setting {

  private static final int BACK = 2;

  private static final WordList BODIES = Words.standard().of("actor.descriptions.bodies");

  /** How many words name a body: "state security service". */
  private static final int WORDS = 3;

  private final List<Scene> scenes;
  private final Optional<String> main;
  private final Map<String, NavigableMap<Integer, String>> owners = new HashMap<>();

  Setting(List<Scene> scenes) {
    this.scenes = scenes;
    Map<String, Integer> counts = new HashMap<>();
    for (Scene scene : scenes) {
      for (Gazetteer.Hit hit : scene.hits()) {
        if (Codes.isOfState(hit.listed().party())) {
          String code = hit.listed().party().code();
          counts.merge(code, 1, Integer::sum);
          body(scene.words(), hit.last() + 1)
              .ifPresent(
                  b -> owners.computeIfAbsent(b, k -> new TreeMap<>()).put(scene.number(), code));
        }
      }
    }
    this.main =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  /** The body that is named from a word on: "the foreign ministry". */
  private static Optional<String> body(List<Word> words, int from) {
    int first =
        from < words.size() && Particles.GENITIVE_MARK.has(words.get(from).key()) ? from + 1 : from;
    for (int i = first; i < Math.min(words.size(), first + WORDS); i++) {
      if (BODIES.has(words.get(i).key())) {
        return Optional.of(Word.join(words.subList(first, i + 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * The state of officials who are named at a word: the one whose body of the kind was named last,
   * else the one that acts.
   */
  Optional<String> at(Scene scene, int word) {
    Optional<String> named =
        body(scene.words(), word)
            .flatMap(b -> Optional.ofNullable(owners.get(b)))
            .flatMap(o -> Optional.ofNullable(o.floorEntry(scene.number())))
            .map(Map.Entry::getValue);
    if (named.isPresent()) {
      return named;
    }
    Optional<String> here = lastActing(scene, word);
    if (here.isPresent()) {
      return here;
    }
    for (int n = scene.number() - 1; n >= Math.max(0, scene.number() - BACK); n--) {
      Scene before = scenes.get(n);
      Optional<String> acting = lastActing(before, before.words().size());
      if (acting.isPresent()) {
        return acting.filter(a -> main.filter(a::equals).isPresent());
      }
    }
    return Optional.empty();
  }

  /** The last state before a word that is a subject or owns one, outside what others say. */
  private static Optional<String> lastActing(Scene scene, int end) {
    Optional<String> found = Optional.empty();
    for (Gazetteer.Hit hit : scene.hits()) {
      Token head = scene.headOf(hit.first(), hit.last());
      boolean acts =
          hit.last() < end
              && Codes.isOfState(hit.listed().party())
              && hit.listed().form() != Listed.Form.PLACE
              && !scene.quotes().isQuoted(head.span().start())
              && !Speech.isReported(scene.sentence(), head)
              && isSubject(scene.sentence(), head);
      if (acts) {
        found = Optional.of(hit.listed().party().code());
      }
    }
    return found;
  }

  private static boolean isSubject(Sentence sentence, Token head) {
    if (head.is("nsubj")) {
      return true;
    }
    boolean owns = head.is("nmod:poss") || head.is("amod") || head.is("compound");
    return owns && sentence.headOf(head).filter(h -> h.is("nsubj")).isPresent();
  }
}
