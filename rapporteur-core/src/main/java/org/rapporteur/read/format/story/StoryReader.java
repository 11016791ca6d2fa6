package org.rapporteur.read.format.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.text.Legible;

/**
 * Reads plain text that was saved or scraped from a page into an article. Sieves look at its lines
 * one after the other, the surest first; what none decides is a paragraph. Immutable.
 */
public final class StoryReader {

  /**
   * Reads a story. The article's text is the text as given; where that is damaged, the lines are
   * judged by its {@linkplain Legible legible} form.
   *
   * @param id file name or given id
   * @param text as given
   * @param given metadata that came with it, which wins over what the text says
   */
  public Article read(String id, String text, Metadata given) {
    Legible legible = Legible.of(text);
    Sheet sheet = new Sheet(legible.text());
    Found found = new Found();
    sieve(sheet, given, found);
    if (given.published().isEmpty() && !found.isDated()) {
      Day.infer(sheet, given.title().or(found::title), found.dateline())
          .ifPresent(found::published);
    }
    given.url().flatMap(StoryReader::host).ifPresent(found::outlet);
    List<Block> blocks = sheet.blocks();
    Metadata metadata = found.complete(given);
    if (!legible.isAsGiven()) {
      blocks = blocks.stream().map(b -> new Block(legible.toGiven(b.span()), b.kind())).toList();
      metadata = given.dateline().isPresent() ? metadata : replaced(metadata, legible);
    }
    return new Article(id, text, metadata, blocks, diagnostics(legible));
  }

  private static void sieve(Sheet sheet, Metadata given, Found found) {
    List<Sieve> sieves =
        List.of(
            new Head(given, found),
            new Captions(found),
            new Doubles(),
            new Furniture(found),
            new Standfirst(),
            new DatelineReader(found),
            new Headings(),
            new SetOff(),
            new Inserts());
    for (Sieve sieve : sieves) {
      sieve.mark(sheet);
    }
  }

  private static Metadata replaced(Metadata m, Legible legible) {
    Optional<Dateline> dateline =
        m.dateline()
            .map(d -> new Dateline(d.text(), d.place(), d.agency(), legible.toGiven(d.span())));
    return m.withDateline(dateline);
  }

  private static List<Diagnostic> diagnostics(Legible legible) {
    List<Diagnostic> all = new ArrayList<>();
    if (!legible.repaired().isEmpty()) {
      int n = legible.repaired().size();
      String message =
          "read " + n + (n == 1 ? " character" : " characters") + " as the UTF-8 that it was";
      all.add(Diagnostic.at("mojibake-repaired", message, legible.repaired().get(0)));
    }
    return all;
  }

  /** The host of an address, without {@code www.}. */
  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT))
          .map(h -> h.startsWith("www.") ? h.substring(4) : h);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
