package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.article.Block;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Reads a bare family name in a headline as one. "Ruiz Sees Long Night" has a capital on every word
 * and no title before the name; that Ruiz is somebody is told below, by "Finance Minister Ana
 * Ruiz".
 */
public final class HeadlineNames {

  private final Set<String> families = new HashSet<>();

  private HeadlineNames(ParsedArticle article) {
    for (ParsedBlock block : article.blocks()) {
      if (block.block().kind() != Block.Kind.TITLE) {
        block.sentences().forEach(this::learn);
      }
    }
  }

  private void learn(Sentence s) {
    for (Name n : s.names()) {
      int last = end(s, n.last());
      if (n.type() == NameType.PERSON && n.first() < last) {
        families.add(s.token(last).form());
      }
    }
  }

  /** "Secretary Ana Ruiz, speaking in Oro": the surname belongs to the name if the tree errs. */
  private static int end(Sentence s, int last) {
    int end = last;
    while (end < s.size()
        && s.token(end + 1).upos() == Upos.PROPN
        && s.nameAt(s.token(end + 1)).isEmpty()) {
      end++;
    }
    return end;
  }

  /** The article with the names in its headline that its text makes known. */
  public static ParsedArticle in(ParsedArticle article) {
    HeadlineNames known = new HeadlineNames(article);
    List<ParsedBlock> blocks = new ArrayList<>();
    for (ParsedBlock b : article.blocks()) {
      boolean title = b.block().kind() == Block.Kind.TITLE;
      blocks.add(
          title
              ? new ParsedBlock(b.block(), b.sentences().stream().map(known::named).toList())
              : b);
    }
    return new ParsedArticle(article.article(), blocks);
  }

  private Sentence named(Sentence s) {
    List<Token> tokens = new ArrayList<>(s.tokens());
    List<Name> names = new ArrayList<>(s.names());
    for (Token t : s.tokens()) {
      if (families.contains(t.form()) && s.nameAt(t).isEmpty()) {
        tokens.set(t.id() - 1, name(s, t));
        names.add(new Name(NameType.PERSON, t.id(), t.id(), t.span()));
      }
    }
    names.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return new Sentence(s.span(), tokens, names, s.mends());
  }

  /** A name does not describe a verb: before one it is the subject. */
  private static Token name(Sentence s, Token t) {
    boolean subject =
        t.is("amod")
            && s.headOf(t).filter(h -> h.upos() == Upos.VERB && h.id() > t.id()).isPresent();
    return new Token(
        t.id(),
        t.span(),
        t.form(),
        t.form(),
        Upos.PROPN,
        "NNP",
        t.head(),
        subject ? "nsubj" : t.relation());
  }
}
