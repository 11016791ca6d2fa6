package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Finds the noun phrases of a sentence that are headed by a listed noun. Immutable. */
final class NounPhrases {

  private final World world;
  private final PhraseReader phrases;

  NounPhrases(World world, PhraseReader phrases) {
    this.world = world;
    this.phrases = phrases;
  }

  /** The phrases, in order; words that belong to names of people are left out. */
  List<NounPhrase> in(Scene scene, boolean[] named) {
    List<NounPhrase> found = new ArrayList<>();
    List<Word> words = scene.words();
    for (int i = 0; i < words.size(); i++) {
      if (isHead(scene, i, named)) {
        Optional<Lexicon.Hit> noun = world.sectors().endingAt(words, i);
        if (noun.isEmpty()) {
          noun = world.titles().endingAt(words, i).filter(h -> !h.term().label().equals("honour"));
        }
        if (noun.isPresent()) {
          int first = start(scene, i, named);
          int last = complement(scene, i, named);
          Phrase phrase = phrases.read(words.subList(first, last + 1));
          found.add(
              new NounPhrase(
                  first, last, i, scene.token(i), phrase.named(noun.get().term().key())));
        }
      }
    }
    return found;
  }

  private static boolean isHead(Scene scene, int word, boolean[] named) {
    Token t = scene.token(word);
    if (named[word] || scene.isListed(word) || !isNoun(t)) {
      return false;
    }
    int next = word + 1;
    if (next >= scene.words().size()) {
      return true;
    }
    boolean joined = isNoun(scene.token(next)) && !scene.words().get(next).key().equals("'s");
    return !joined || named[next] || startsNewPhrase(scene, next);
  }

  /** "told reporters Monday": a weekday does not continue a noun phrase. */
  private static boolean startsNewPhrase(Scene scene, int next) {
    return scene.isCalendar(next);
  }

  private static boolean isNoun(Token t) {
    return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN;
  }

  private static int start(Scene scene, int noun, boolean[] named) {
    List<Word> words = scene.words();
    int at = noun;
    while (at > 0) {
      int before = at - 1;
      Token t = scene.token(before);
      String key = words.get(before).key();
      boolean listed = scene.isListed(before);
      if (named[before]) {
        // "Tolen administration": the name belongs to the body that is called by it.
        if (at == noun) {
          at = firstNamed(before, named);
        }
        break;
      }
      if (t.upos() == Upos.DET || t.xpos().equals("PRP$")) {
        at = before;
        break;
      }
      boolean joint =
          (key.equals("and") || key.equals("or"))
              && before > 0
              && scene.isListed(before - 1)
              && scene.isListed(at);
      boolean part =
          listed
              || isNoun(t)
              || t.upos() == Upos.ADJ
              || t.upos() == Upos.NUM
              || key.equals("'s")
              || (t.upos() == Upos.VERB && t.is("amod"))
              || (t.upos() == Upos.ADV && scene.token(at).upos() == Upos.ADJ);
      if (!part && !joint) {
        break;
      }
      if (scene.isCalendar(before)) {
        break;
      }
      at = before;
    }
    return at;
  }

  private static int firstNamed(int word, boolean[] named) {
    int at = word;
    while (at > 0 && named[at - 1]) {
      at--;
    }
    return at;
  }

  /** The last word of what follows the noun with <i>of, in, from, at</i> and is listed. */
  private static int complement(Scene scene, int noun, boolean[] named) {
    List<Word> words = scene.words();
    int at = noun + 1;
    if (at + 1 >= words.size()) {
      return noun;
    }
    switch (words.get(at).key()) {
      case "of", "in", "from", "at", "for" -> {}
      default -> {
        return noun;
      }
    }
    int last = noun;
    at++;
    while (at < words.size() && !named[at]) {
      String key = words.get(at).key();
      int here = at;
      Optional<Gazetteer.Hit> hit =
          scene.hits().stream().filter(h -> h.first() == here).findFirst();
      if (hit.isPresent()) {
        last = hit.get().last();
        at = last + 1;
      } else if (key.equals("the") || key.equals("both") || (last > noun && isJoint(key))) {
        at++;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean isJoint(String key) {
    return key.equals(",") || key.equals("and") || key.equals("or");
  }
}
