package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * A sentence as this room looks at it.
 *
 * @param number its number in the article
 * @param sentence the sentence
 * @param words its words as lists compare them
 * @param hits listed names in it
 * @param quotes where in it somebody is quoted word for word
 */
record Scene(
    int number, Sentence sentence, List<Word> words, List<Gazetteer.Hit> hits, QuoteMarks quotes) {

  private static final Set<String> CALENDAR = Words.standard().of("actor.scene.calendar").all();

  /** The sentences of an article. */
  static List<Scene> of(ParsedArticle article, World world) {
    List<Scene> scenes = new ArrayList<>();
    for (ParsedBlock block : article.blocks()) {
      QuoteMarks quotes = QuoteMarks.of(article.article().text(), block.block());
      for (Sentence s : block.sentences()) {
        List<Word> words = Word.of(s);
        scenes.add(new Scene(scenes.size(), s, words, world.names().all(words), quotes));
      }
    }
    return scenes;
  }

  /** The token of a word. */
  Token token(int word) {
    return sentence.token(words.get(word).token());
  }

  /** The text from a word to a word. */
  Span span(int first, int last) {
    return token(first).span().cover(token(last).span());
  }

  /** Whether a listed name covers a word. */
  boolean isListed(int word) {
    for (Gazetteer.Hit h : hits) {
      if (h.first() <= word && word <= h.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a month or weekday. */
  boolean isCalendar(int word) {
    return words.get(word).isCapital() && CALENDAR.contains(words.get(word).key());
  }

  /** Whether its verbs and nouns have capitals, as in some headlines. */
  boolean isTitleCase() {
    int capital = 0;
    for (Token t : sentence.tokens()) {
      boolean content =
          t.upos() == Upos.VERB
              || t.upos() == Upos.NOUN
              || t.upos() == Upos.ADJ
              || t.upos() == Upos.PROPN;
      if (content && t.form().length() > 2 && Character.isLetter(t.form().charAt(0))) {
        if (Character.isLowerCase(t.form().charAt(0))) {
          return false;
        }
        capital++;
      }
    }
    return capital >= 4;
  }

  /** The word of a token; the first if it has several, -1 for none. */
  int wordOf(int token) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).token() == token) {
        return i;
      }
    }
    return -1;
  }

  /** The token of the words that hangs on one outside, the last if several do. */
  Token headOf(int firstWord, int lastWord) {
    int first = words.get(firstWord).token();
    int last = words.get(lastWord).token();
    Token best = sentence.token(last);
    for (int id = last; id >= first; id--) {
      Token t = sentence.token(id);
      boolean outside = t.head() < first || t.head() > last;
      if (outside && t.upos() != Upos.PUNCT && t.upos() != Upos.PART && t.upos() != Upos.DET) {
        best = t;
        break;
      }
    }
    return best;
  }
}
