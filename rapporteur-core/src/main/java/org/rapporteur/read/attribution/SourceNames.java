package org.rapporteur.read.attribution;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** What a source is called whom no list and no name tells. */
final class SourceNames {

  private static final WordList MIDDLE = Words.standard().of("middle-prefix");

  private static final Set<String> ARTICLES =
      Words.standard().of("attribution.source-names.articles").all();

  private SourceNames() {}

  /** Whether a word can head the name of somebody: a noun that is no pronoun and no writing. */
  static boolean canName(Draft d, int head) {
    Token t = d.view.token(head);
    boolean noun = t.upos() == Upos.NOUN || t.upos() == Upos.PROPN;
    return noun && !isTime(t) && Character.isLetter(t.form().charAt(0)) && !isDocument(d, head);
  }

  /** Whether a word tells a time or a number: "Sunday", "mid-July", "1". */
  static boolean isTime(Token t) {
    String form = t.form().toLowerCase(Locale.ROOT);
    return t.upos() == Upos.NUM || Names.TIMES.contains(form) || form.startsWith(MIDDLE.word());
  }

  /** Whether a word is a writing that speaks for whoever issued it: <i>the statement said</i>. */
  static boolean isDocument(Draft d, int head) {
    return Names.DOCUMENTS.contains(d.view.token(head).lemma());
  }

  /** Whether a noun speaks for the state that it is said to be of. */
  static boolean speaksForOwner(Token noun) {
    return Names.OWNED.contains(noun.lemma());
  }

  /** The source's words up to a comma, a bracket or a clause, without "the". */
  static String of(Draft d, int head) {
    SentenceView v = d.view;
    int first = head;
    while (first > 0
        && d.has(first - 1, Part.SOURCE)
        && (!v.isPunct(first - 1) || v.token(first - 1).form().equals("-"))) {
      first--;
    }
    int last = head;
    while (last + 1 < v.size && d.has(last + 1, Part.SOURCE) && !endsName(v, last + 1)) {
      last++;
    }
    String word = v.token(first).form().toLowerCase(Locale.ROOT);
    if (Particles.DEFINITE.has(word) && first < head) {
      first++;
    }
    String name = Phrases.text(v, first, last);
    boolean article = ARTICLES.contains(word);
    return article ? word + name.substring(word.length()) : name;
  }

  private static boolean endsName(SentenceView v, int word) {
    Token t = v.token(word);
    boolean mark = v.isPunct(word) && !t.form().equals("-");
    return mark || t.is(Morph.RELATIVE_NOMINAL) || t.upos() == Upos.SCONJ;
  }
}
