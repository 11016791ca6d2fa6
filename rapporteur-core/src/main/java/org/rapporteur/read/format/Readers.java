package org.rapporteur.read.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Original;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.charset.Decoded;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.text.OffsetMap;

/** Characters to articles: plain text, markup, and what other tools exported. Immutable. */
final class Readers {

  private final StoryReader stories = new StoryReader();

  /** A story in plain text. */
  Taken story(String id, Decoded decoded, byte[] bytes, Metadata given) {
    if (decoded.text().isBlank()) {
      return new LeftOut(id, Reason.EMPTY, "is empty");
    }
    Article article = noted(stories.read(id, decoded.text(), given), decoded);
    Optional<OffsetMap> same = Optional.of(OffsetMap.identity(decoded.text().length()));
    return new Taken.Story(
        article, Original.of("text/plain", Optional.of(decoded.charset()), bytes, same));
  }

  /** A page. */
  Taken page(String id, Decoded decoded, byte[] bytes, Hints hints) {
    String text = Jsoup.parse(decoded.unmarked()).wholeText();
    Article article = noted(stories.read(id, text, Metadata.unknown()), decoded);
    return new Taken.Story(
        article, Original.of("text/html", Optional.of(decoded.charset()), bytes, Optional.empty()));
  }

  /** An article that another tool wrote out: its text, or else its markup, and its metadata. */
  Taken exported(String id, Exported exported) {
    String text = exported.text().orElse("");
    if (!text.isBlank()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Decoded decoded = new Decoded(text, "UTF-8", Decoded.Basis.DECLARED, List.of());
      return story(id, decoded, bytes, exported.metadata());
    }
    if (exported.markup().isEmpty()) {
      return new LeftOut(id, Reason.EMPTY, "has no text");
    }
    String markup = exported.markup().get();
    byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
    Decoded decoded = new Decoded(markup, "UTF-8", Decoded.Basis.DECLARED, List.of());
    Hints hints = new Hints(exported.metadata().url(), Optional.empty(), Optional.empty());
    Taken taken = page(id, decoded, bytes, hints);
    return taken instanceof Taken.Story story
        ? new Taken.Story(completed(story.article(), exported.metadata()), story.original())
        : taken;
  }

  /** The same article with what is given of it put before what was read from it. */
  static Article completed(Article article, Metadata given) {
    Metadata m = article.metadata();
    Metadata both =
        new Metadata(
            given.title().or(m::title),
            given.outlet().or(m::outlet),
            given.bylines().isEmpty() ? m.bylines() : given.bylines(),
            given.published().or(m::published),
            given.updated().or(m::updated),
            m.dateline(),
            given.url().or(m::url),
            given.language().or(m::language),
            given.section().or(m::section));
    return new Article(article.id(), article.text(), both, article.blocks(), article.diagnostics());
  }

  private static Article noted(Article article, Decoded decoded) {
    if (decoded.diagnostics().isEmpty()) {
      return article;
    }
    List<Diagnostic> all = new ArrayList<>(decoded.diagnostics());
    all.addAll(article.diagnostics());
    return new Article(article.id(), article.text(), article.metadata(), article.blocks(), all);
  }
}
