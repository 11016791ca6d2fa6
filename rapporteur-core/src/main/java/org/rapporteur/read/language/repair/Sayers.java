package org.rapporteur.read.language.repair;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Who stands between what is said and a verb of saying is the verb's subject, and no part of what
 * is said: <i>The talks have failed, Varland's president, Jon Tolen, said.</i> So is whom he tells.
 */
final class Sayers implements Repair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ");
  private static final WordList SAYING = Words.standard().of("saying");

  private static final WordList TELLING = Words.standard().of("attribution.plain-telling");

  /** A speaker with his office is no longer than so many words. */
  private static final int MOST = 24;

  @Override
  public void apply(Token verb, Attachments tree) {
    if (verb.upos() != Upos.VERB || !FINITE.contains(verb.xpos()) || !SAYING.has(verb.lemma())) {
      return;
    }
    if (TELLING.has(verb.lemma())) {
      hearer(verb, tree);
    }
    Optional<Token> said = said(verb, tree);
    if (said.isEmpty() || tree.child(verb, "nsubj").filter(s -> s.id() > verb.id()).isPresent()) {
      return;
    }
    boolean aside = isComma(verb.id() - 1, tree);
    int last = aside ? verb.id() - 2 : verb.id() - 1;
    int middle = comma(last, tree);
    int first = (aside ? comma(middle - 1, tree) : middle) + 1;
    boolean told = first > said.get().id() + 1 && first > 2;
    if (told
        && (!aside || isApposition(first, middle, last, tree))
        && isSomebody(first, last, tree)) {
      subject(first, last, said.get(), verb, tree);
    }
  }

  /**
   * Whom somebody tells something is no part of it: <i>told the Courier two villages had
   * burned</i>.
   */
  private static void hearer(Token verb, Attachments tree) {
    int last = verb.id() + 1;
    if (last < tree.size() && tree.token(last).upos() == Upos.DET) {
      last++;
    }
    if (last >= tree.size() || !isCapital(tree.token(last))) {
      return;
    }
    while (last + 1 < tree.size() && isCapital(tree.token(last + 1))) {
      last++;
    }
    Token name = tree.token(last);
    boolean opens =
        switch (tree.token(last + 1).upos()) {
          case DET, NUM, PRON -> true;
          default -> false;
        };
    boolean said =
        tree.child(verb, "ccomp").filter(c -> c.id() > name.id()).isPresent() && name.head() > last;
    if (opens && said) {
      tree.attach(name, verb, "iobj");
    }
  }

  private static boolean isCapital(Token t) {
    return Character.isUpperCase(t.form().codePointAt(0));
  }

  /** The clause before a verb of saying that is said. */
  private static Optional<Token> said(Token verb, Attachments tree) {
    return tree.child(verb, "ccomp")
        .filter(c -> c.id() < verb.id())
        .or(() -> tree.head(verb).filter(h -> verb.is("parataxis") && h.id() < verb.id()));
  }

  /** The last comma up to a word in whose wake nothing but a noun phrase stands, else 0. */
  private static int comma(int last, Attachments tree) {
    for (int id = last; id > Math.max(0, last - MOST); id--) {
      if (isComma(id, tree)) {
        return id < last ? id : 0;
      }
      Token t = tree.token(id);
      boolean verbal = t.upos() == Upos.VERB && !t.is("amod") || t.upos() == Upos.AUX;
      if (verbal || t.upos() == Upos.SCONJ || t.upos() == Upos.PUNCT) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isComma(int id, Attachments tree) {
    return id > 0 && tree.token(id).form().equals(",");
  }

  /** An office and a name, in either order. */
  private static boolean isApposition(int first, int comma, int last, Attachments tree) {
    return isName(first, comma - 1, tree) != isName(comma + 1, last, tree);
  }

  private static boolean isName(int first, int last, Attachments tree) {
    for (int id = first; id <= last; id++) {
      if (!isCapital(tree.token(id))) {
        return false;
      }
    }
    return first <= last;
  }

  private static boolean isSomebody(int first, int last, Attachments tree) {
    Token opening = tree.token(first);
    return first <= last
        && tree.token(last).upos().isNominal()
        && (isCapital(opening) || opening.upos() != Upos.ADP)
        && opening.upos() != Upos.CCONJ
        && opening.upos() != Upos.ADV;
  }

  /** Hangs all words of the speaker on the verb, the first head as its subject. */
  private static void subject(int first, int last, Token said, Token verb, Attachments tree) {
    Optional<Token> head = Optional.empty();
    for (int id = first; id <= last; id++) {
      Token t = tree.token(id);
      boolean outside = t.head() < first || t.head() > last;
      if (outside && t.upos() != Upos.PUNCT && t.upos() != Upos.ADP) {
        if (head.isPresent()) {
          tree.attach(t, head.get(), t.upos() == Upos.PROPN ? "appos" : "nmod");
        } else {
          head = Optional.of(t);
          tree.attach(t, verb, "nsubj");
        }
      }
    }
    for (int id = 1; id < first && head.isPresent(); id++) {
      Token t = tree.token(id);
      if (t.head() >= first && t.head() <= last) {
        tree.attach(t, said, t.relation());
      }
    }
  }
}
