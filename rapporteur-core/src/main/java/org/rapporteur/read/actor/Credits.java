package org.rapporteur.read.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Words;

/** Credits of pictures, whose names belong to no story: <i>(Ivo Kest/ENA via Castra Images)</i>. */
final class Credits {

  private static final int REACH = 12;
  private static final Set<String> MARKS = Words.standard().of("actor.credits.marks").all();

  private Credits() {}

  /** Whether words are the photographer of a credit. */
  static boolean isOne(Scene scene, int first, int last) {
    List<Word> words = scene.words();
    if (isSlash(words, first - 1) || isSlash(words, last + 1)) {
      return true;
    }
    int open = first - 1;
    while (open >= 0 && first - open < REACH && !words.get(open).key().equals("(")) {
      if (words.get(open).key().equals(")")) {
        return false;
      }
      open--;
    }
    if (open < 0 || !words.get(open).key().equals("(")) {
      return false;
    }
    for (int i = last + 1; i < Math.min(words.size(), last + REACH); i++) {
      if (words.get(i).key().equals(")")) {
        return false;
      }
      if (MARKS.contains(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSlash(List<Word> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).key().equals("/");
  }
}
