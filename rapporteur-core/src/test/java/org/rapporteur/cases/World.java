package org.rapporteur.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

/** The invented world that the cases tell of, with a reader that knows its states. */
final class World {

  /** The length of the mark of a title (=) or a set-off quotation (>). */
  private static final int MARK = 2;

  private final Language language;
  private final ArticleReader reader;

  private World(Language language, ArticleReader reader) {
    this.language = language;
    this.reader = reader;
  }

  static World read(Path actors) {
    try {
      ActorsFile file = ActorsFile.parse(Files.readString(actors));
      if (!file.diagnostics().isEmpty()) {
        throw new AssertionError(file.diagnostics());
      }
      Language language = Language.load();
      return new World(language, new ArticleReader(language, file, Vocabulary.standard()));
    } catch (IOException e) {
      throw new UncheckedIOException(actors.toString(), e);
    }
  }

  List<Found> read(ReadCase c) {
    Article article = article(c);
    List<Found> found = new ArrayList<>(Found.in(reader.read(article)));
    new TimeTagger()
        .tag(language.analyse(article)).stream()
            .map(t -> Found.day(t, article.text()))
            .forEach(found::add);
    return found;
  }

  /** The names of the rules that decided what is found in a case. */
  List<String> rules(ReadCase c) {
    Article article = article(c);
    Reading r = reader.read(article);
    List<String> rules = new ArrayList<>();
    r.statements().forEach(s -> rules.add(s.provenance().rule()));
    r.actions().forEach(a -> rules.add(a.provenance().rule()));
    r.positions().forEach(p -> rules.add(p.provenance().rule()));
    r.meetings().forEach(m -> rules.add(m.provenance().rule()));
    r.conditionals().forEach(i -> rules.add(i.provenance().rule()));
    r.figures().forEach(f -> rules.add(f.provenance().rule()));
    new TimeTagger().tag(language.analyse(article)).forEach(t -> rules.add(t.rule()));
    return rules;
  }

  private static Block.Kind kind(String paragraph) {
    return paragraph.startsWith("> ")
        ? Block.Kind.BLOCK_QUOTE
        : paragraph.startsWith("= ") ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
  }

  private static Article article(ReadCase c) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : c.paragraphs()) {
      Block.Kind kind = kind(line);
      String paragraph = kind == Block.Kind.PARAGRAPH ? line : line.substring(MARK);
      text.append(text.length() == 0 ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + paragraph.length());
      blocks.add(new Block(span, kind));
      text.append(paragraph);
    }
    Metadata none = Metadata.unknown();
    return new Article(
        "case",
        text.toString(),
        c.published().map(d -> none.withPublished(Publication.stated(d, "given"))).orElse(none),
        blocks,
        List.of());
  }
}
