package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Finds the noun phrases of a sentence that are headed by a listed noun. Immutable. */
final class NounPhrases {

  private static final WordList COMPLEMENT = Words.standard().of("actor.noun-phrases.complement");
  private static final WordList BOTH = Words.standard().of("actor.noun-phrases.both");

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
          noun = world.titles().endingAt(words, i).filter(h -> !TitleBefore.isHonour(h.term()));
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
    boolean joined =
        isNoun(scene.token(next)) && !Particles.GENITIVE_MARK.has(scene.words().get(next).key());
    if (joined && !named[next] && !startsNewPhrase(scene, next)) {
      return false;
    }
    // "a Department of Defence spokesman": the name of a body before the noun that it heads not
    int end =
        Particles.GENITIVE.has(scene.words().get(next).key())
            ? capitals(scene, next + 1, named)
            : -1;
    boolean before =
        scene.words().get(word).isCapital()
            && end > next
            && end + 1 < scene.words().size()
            && scene.token(end + 1).upos() == Upos.NOUN;
    return !before;
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
      if (t.upos() == Upos.DET || t.is(Morph.POSSESSIVE)) {
        at = before;
        break;
      }
      boolean joint =
          Particles.JOINING.has(key)
              && before > 0
              && scene.isListed(before - 1)
              && scene.isListed(at);
      boolean part =
          listed
              || isNoun(t)
              || t.upos() == Upos.ADJ
              || t.upos() == Upos.NUM
              || Particles.GENITIVE_MARK.has(key)
              || (t.upos() == Upos.VERB && (t.is("amod") || isHyphened(scene, t)))
              || (t.upos() == Upos.ADV && scene.token(at).upos() == Upos.ADJ);
      int body = Particles.GENITIVE.has(key) ? bodyBefore(scene, before, at) : -1;
      if (body >= 0) {
        at = body;
        continue;
      }
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

  /** The first word of <i>Department</i> in <i>a Department of Defence spokesman</i>, or -1. */
  private static int bodyBefore(Scene scene, int of, int at) {
    List<Word> words = scene.words();
    boolean name =
        of > 0
            && at == of + 1
            && words.get(of - 1).isCapital()
            && words.get(at).isCapital()
            && isNoun(scene.token(of - 1));
    return name ? of - 1 : -1;
  }

  /** "the Front-run ministry": a participle with a hyphen is part of the phrase. */
  private static boolean isHyphened(Scene scene, Token t) {
    return t.id() > 1
        && scene.sentence().token(t.id() - 1).form().equals("-")
        && scene.sentence().token(t.id() - 1).span().end() == t.span().start();
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
    if (!COMPLEMENT.has(words.get(at).key())) {
      return noun;
    }
    int last = noun;
    at++;
    if (words.get(noun).isCapital()) {
      // "Department of Foreign Trade of Norland": a name goes on through its capitals
      int end = capitals(scene, at, named);
      if (end >= at) {
        last = end;
        at = end + 1;
        if (at + 1 < words.size() && Particles.GENITIVE.has(words.get(at).key())) {
          at++;
        } else {
          return last;
        }
      }
    }
    while (at < words.size() && !named[at]) {
      String key = words.get(at).key();
      int here = at;
      Optional<Gazetteer.Hit> hit =
          scene.hits().stream().filter(h -> h.first() == here).findFirst();
      if (hit.isPresent()) {
        last = hit.get().last();
        if (hit.get().listed().form() == Listed.Form.DEMONYM) {
          // "a spokesman for the Norlandic foreign ministry": what is Norlandic belongs to it
          last = nouns(scene, last, named);
        }
        at = last + 1;
      } else if (BOTH.has(key) || (last > noun && isJoint(key))) {
        at++;
      } else {
        break;
      }
    }
    return last;
  }

  private static int nouns(Scene scene, int from, boolean[] named) {
    int last = from;
    for (int i = from + 1; i < scene.words().size() && !named[i]; i++) {
      Token t = scene.token(i);
      boolean noun = isNoun(t) && !scene.isCalendar(i);
      boolean joins = t.upos() == Upos.ADJ || t.is(Morph.GENITIVE);
      if (!noun && !joins) {
        break;
      }
      last = noun ? i : last;
    }
    return last;
  }

  /** The last word of a run of capitals that no list has, or the word before it. */
  private static int capitals(Scene scene, int first, boolean[] named) {
    List<Word> words = scene.words();
    int at = first;
    while (at < words.size() && !named[at] && !scene.isListed(at)) {
      boolean and = Particles.ADDING.has(words.get(at).key()) && at > first;
      boolean goesOn = and && at + 1 < words.size() && words.get(at + 1).isCapital();
      boolean name = isNoun(scene.token(at)) || scene.token(at).upos() == Upos.ADJ;
      boolean word = words.get(at).isCapital() && name && !scene.isCalendar(at);
      if (!word && !(goesOn && !scene.isListed(at + 1) && !named[at + 1])) {
        break;
      }
      at++;
    }
    return at - 1;
  }

  private static boolean isJoint(String key) {
    return key.equals(",") || Particles.JOINING.has(key);
  }
}
