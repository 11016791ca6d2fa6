package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.read.language.repair.Repairs;
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
  private final Familiar familiar;
  private final Repairs repairs;

  /** Family names of people whom the text need not name in full. */
  private final Set<String> families;

  private Language(
      Tokeniser tokeniser,
      Splitter splitter,
      Analyser analyser,
      Familiar familiar,
      Repairs repairs,
      Set<String> families) {
    this.tokeniser = tokeniser;
    this.splitter = splitter;
    this.analyser = analyser;
    this.familiar = familiar;
    this.repairs = repairs;
    this.families = families;
  }

  /** Loads the engine with the model that comes with the library. */
  public static Language load() {
    return of(Model.load());
  }

  /** The engine with a model of one's own. */
  public static Language of(Model model) {
    WordList lists = WordList.load("tokens.txt");
    Familiar familiar = Familiar.standard(Gazetteer.shared());
    Lemmatiser lemmatiser = new Lemmatiser(model.lemmas());
    return new Language(
        new Tokeniser(lists),
        new Splitter(lists),
        new Analyser(model, lemmatiser),
        familiar,
        Repairs.standard(lemmatiser),
        Set.of());
  }

  /**
   * The same engine told of names that it may never have met, each with a familiar word of its
   * kind: it reads <i>Varland</i> as it reads <i>France</i>. What it finds then hangs on what a
   * name is and not on its letters.
   *
   * @param standIns the familiar word by the name, as written
   * @param families last names of people whom a text may name without their first name
   */
  public Language knowing(Map<String, String> standIns, Set<String> families) {
    return new Language(
        tokeniser, splitter, analyser, familiar.and(standIns), repairs, Set.copyOf(families));
  }

  /** The same engine without the repairs of the names, to see what they are worth. */
  public Language without(Set<String> names) {
    return new Language(tokeniser, splitter, analyser, familiar, repairs.without(names), families);
  }

  /** The sentences of every block of an article that is read for findings. */
  public ParsedArticle analyse(Article article) {
    List<Block> read = article.blocks().stream().filter(Block::isRead).toList();
    List<List<Cut>> cuts = read.stream().map(b -> cut(article.text(), b.span())).toList();
    List<List<Sentence>> sentences = sentences(cuts);
    List<ParsedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      blocks.add(new ParsedBlock(read.get(i), sentences.get(i)));
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
    return sentences(List.of(cut(text, block))).get(0);
  }

  /**
   * Parses a text that is already cut into sentences and words.
   *
   * @param sentences the words of each; spans of the result count in a sentence's words joined by
   *     single blanks
   */
  public List<Sentence> parse(List<List<String>> sentences) {
    return sentences(List.of(sentences.stream().map(Cut::of).toList())).get(0);
  }

  private List<Cut> cut(String text, Span block) {
    Words words = new Words();
    tokeniser.cut(text, block.start(), block.end(), words);
    List<Cut> found = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int end = splitter.end(text, words, first);
      List<Span> spans = new ArrayList<>(end - first);
      List<String> forms = new ArrayList<>(end - first);
      for (int i = first; i < end; i++) {
        spans.add(new Span(words.start(i), words.end(i)));
        forms.add(Forms.regular(text, words.start(i), words.end(i)));
      }
      found.add(new Cut(forms, spans));
      first = end;
    }
    return found;
  }

  /** The sentences of one text, block by block: what is known of its names holds in all of it. */
  private List<List<Sentence>> sentences(List<List<Cut>> blocks) {
    Familiar names = familiar.in(People.in(blocks, families).standIns());
    NameMemory memory = new NameMemory();
    List<List<Draft>> drafts = new ArrayList<>();
    for (List<Cut> block : blocks) {
      List<Draft> own = block.stream().map(c -> analyser.sentence(c, names)).toList();
      own.forEach(d -> d.runs().forEach(memory::add));
      drafts.add(own);
    }
    return drafts.stream()
        .map(b -> b.stream().map(d -> repairs.mend(d.sentence(memory))).toList())
        .toList();
  }
}
