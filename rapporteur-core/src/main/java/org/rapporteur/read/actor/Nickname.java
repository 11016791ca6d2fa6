package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;

/**
 * A name by which somebody is called that stands in marks within the full one: <i>Ana "Nana"
 * Ruiz</i>, <i>Ivo (Vanya) Kest</i>.
 *
 * @param at the word of the nickname, its marks on either side
 */
record Nickname(int at) {

  private static final Set<String> OPENING = Words.standard().of("actor.nickname.opening").all();
  private static final Set<String> CLOSING = Words.standard().of("actor.nickname.closing").all();

  /** The nickname whose mark opens at a word, where a name stands before and behind it. */
  static Optional<Nickname> at(List<Word> words, int mark) {
    boolean framed =
        mark > 0
            && mark + 3 < words.size()
            && OPENING.contains(words.get(mark).key())
            && CLOSING.contains(words.get(mark + 2).key());
    boolean names = framed;
    for (int i = mark - 1; names && i <= mark + 3; i += 2) {
      names = isName(words.get(i));
    }
    return names ? Optional.of(new Nickname(mark + 1)) : Optional.empty();
  }

  private static boolean isName(Word word) {
    return word.isCapital() && Character.isLetter(word.form().charAt(0));
  }

  /** The nickname within the words of a name. */
  static Optional<Nickname> in(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Optional<Nickname> found = at(words, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The words of the name without it. */
  List<Word> without(List<Word> words) {
    List<Word> rest = new ArrayList<>(words.subList(0, at - 1));
    rest.addAll(words.subList(at + 2, words.size()));
    return rest;
  }
}
