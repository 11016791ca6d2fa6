package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Span;

/**
 * The engine that reads English: text in, sentences with tags, trees and names out. Immutable and
 * safe for any number of threads; loading takes a fraction of a second, so load one and share it.
 *
 * <p>No text makes it throw, and time grows linearly with the text.
 */
public final class Language {

  private final Tokeniser tokeniser;
  private final Splitter splitter;
  private final Analyser analyser;

  private Language(Tokeniser tokeniser, Splitter splitter, Analyser analyser) {
    this.tokeniser = tokeniser;
    this.splitter = splitter;
    this.analyser = analyser;
  }

  /** Loads the engine with the model that comes with the library. */
  public static Language load() {
    WordList lists = WordList.load("tokens.txt");
    return new Language(new Tokeniser(lists), new Splitter(lists), new Analyser(Model.load()));
  }

  /**
   * The same engine told of names that it may never have met, each with a familiar word of its
   * kind: it reads <i>Varland</i> as it reads <i>France</i>. What it finds then hangs on what a
   * name is and not on its letters.
   *
   * @param standIns the familiar word by the name, as written
   */
  public Language knowing(Map<String, String> standIns) {
    return standIns.isEmpty() ? this : new Language(tokeniser, splitter, analyser.with(standIns));
  }

  /** The sentences of every block of an article that is read for findings. */
  public ParsedArticle analyse(Article article) {
    List<Block> read = article.blocks().stream().filter(Block::isRead).toList();
    NameMemory memory = new NameMemory();
    List<List<Draft>> drafts = new ArrayList<>();
    for (Block block : read) {
      List<Draft> own = drafts(article.text(), block.span());
      own.forEach(d -> d.runs().forEach(memory::add));
      drafts.add(own);
    }
    List<ParsedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Sentence> sentences = drafts.get(i).stream().map(d -> d.sentence(memory)).toList();
      blocks.add(new ParsedBlock(read.get(i), sentences));
    }
    return HeadlineNames.in(new ParsedArticle(article, blocks));
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
    return Draft.sentences(drafts(text, block));
  }

  private List<Draft> drafts(String text, Span block) {
    Words words = new Words();
    tokeniser.cut(text, block.start(), block.end(), words);
    List<Draft> found = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int end = splitter.end(text, words, first);
      List<Span> spans = new ArrayList<>(end - first);
      List<String> forms = new ArrayList<>(end - first);
      for (int i = first; i < end; i++) {
        spans.add(new Span(words.start(i), words.end(i)));
        forms.add(Forms.regular(text, words.start(i), words.end(i)));
      }
      found.add(analyser.sentence(forms, spans));
      first = end;
    }
    return found;
  }

  /**
   * Parses a text that is already cut into sentences and words.
   *
   * @param sentences the words of each; spans of the result count in a sentence's words joined by
   *     single blanks
   */
  public List<Sentence> parse(List<List<String>> sentences) {
    return Draft.sentences(sentences.stream().map(this::draft).toList());
  }

  private Draft draft(List<String> forms) {
    List<Span> spans = new ArrayList<>();
    List<String> regular = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      spans.add(new Span(at, at + form.length()));
      regular.add(form.isEmpty() ? " " : Forms.regular(form, 0, form.length()));
      at += form.length() + 1;
    }
    return analyser.sentence(regular, spans);
  }
}
