package org.rapporteur.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Original;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.charset.Decoded;
import org.rapporteur.read.format.document.PaperText;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.identify.LanguageIdentifier;
import org.rapporteur.read.format.page.MarkupText;
import org.rapporteur.read.format.page.PageArticle;
import org.rapporteur.read.format.page.PageContext;
import org.rapporteur.read.format.page.PageReader;
import org.rapporteur.read.format.plain.PlainForm;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.text.OffsetMap;

/** Characters to articles: plain text, markup, and what other tools exported. Immutable. */
final class Readers {

  private final StoryReader stories = new StoryReader();
  private final PageReader pages = new PageReader();
  private final LanguageIdentifier languages = new LanguageIdentifier();

  /** A story in plain text. */
  Taken story(String id, Decoded decoded, byte[] bytes, Metadata given) {
    if (decoded.text().isBlank()) {
      return new LeftOut(id, Reason.EMPTY, "is empty");
    }
    Article article = noted(stories.read(id, decoded.text(), given), decoded.diagnostics());
    Optional<OffsetMap> same = Optional.of(OffsetMap.identity(decoded.text().length()));
    return new Taken.Story(
        named(article), Original.of("text/plain", Optional.of(decoded.charset()), bytes, same));
  }

  /** A text file: a story, or one that is written in Markdown or for the time of a film. */
  Taken text(String id, Decoded decoded, byte[] bytes) {
    if (PartyList.is(decoded.text())) {
      return new LeftOut(id, Reason.BESIDE, "is a list of parties and people: --actors takes it");
    }
    Optional<PlainForm> form = PlainForm.of(decoded.text());
    if (form.isEmpty()) {
      return story(id, decoded, bytes, Metadata.unknown());
    }
    if (form.get().text().isBlank()) {
      return new LeftOut(id, Reason.EMPTY, "has no text");
    }
    Article read = stories.read(id, form.get().text(), form.get().metadata());
    return new Taken.Story(
        named(noted(read, decoded.diagnostics())),
        Original.of(
            "text/plain",
            Optional.of(decoded.charset()),
            bytes,
            Optional.of(form.get().offsets())));
  }

  /** A page. */
  Taken page(String id, Decoded decoded, byte[] bytes, Hints hints) {
    String markup = decoded.unmarked();
    PageArticle page = pages.read(markup, new PageContext(id, hints.url(), hints.fetched()));
    if (page.article().text().isBlank()) {
      return new LeftOut(id, Reason.NO_ARTICLE, "is a page without an article");
    }
    return new Taken.Story(
        named(noted(page.article(), decoded.diagnostics())),
        Original.of(
            "text/html", Optional.of(decoded.charset()), bytes, Optional.of(page.offsets())));
  }

  /** An article that another tool wrote out: its text, or else its markup, and its metadata. */
  Taken exported(String id, Exported exported) {
    return doubted(plain(id, exported), exported.doubts());
  }

  /** The same, saying what of its metadata was not understood. */
  private static Taken doubted(Taken taken, List<Diagnostic> doubts) {
    return taken instanceof Taken.Story story
        ? new Taken.Story(noted(story.article(), doubts), story.original())
        : taken;
  }

  private Taken plain(String id, Exported exported) {
    String text = exported.text().orElse("");
    if (!text.isBlank()) {
      return story(id, decoded(text), Documents.bytes(text), exported.metadata());
    }
    if (exported.markup().isEmpty()) {
      return new LeftOut(id, Reason.EMPTY, "has no text");
    }
    String markup = exported.markup().get();
    Hints hints = new Hints(exported.metadata().url(), Optional.empty(), Optional.empty());
    Taken taken = page(id, decoded(markup), Documents.bytes(markup), hints);
    // A few words are no page, and all of them are meant.
    return taken instanceof Taken.Story story
        ? new Taken.Story(completed(story.article(), exported.metadata()), story.original())
        : fragment(id, exported);
  }

  /** Markup without a page around it, as feeds and letters carry it: all of it is the article. */
  Taken fragment(String id, Exported exported) {
    String markup = exported.markup().orElse("");
    MarkupText seen = MarkupText.of(markup);
    if (seen.text().isBlank()) {
      return new LeftOut(id, Reason.EMPTY, "has no text");
    }
    Article article = stories.read(id, seen.text(), exported.metadata());
    return new Taken.Story(
        named(noted(article, exported.doubts())),
        Original.of(
            "text/html",
            Optional.of("UTF-8"),
            Documents.bytes(markup),
            Optional.of(seen.offsets())));
  }

  /** A document that was made to be printed. Its own day is that of its file: inferred. */
  Taken paper(String id, PaperText paper, byte[] bytes, String mediaType) {
    Article article = stories.read(id, paper.text(), Metadata.unknown());
    Metadata m = article.metadata();
    Metadata completed =
        new Metadata(
            m.title().or(paper::title),
            m.outlet(),
            m.bylines(),
            m.published()
                .or(() -> paper.created().map(d -> Publication.inferred(d, "document made"))),
            m.updated(),
            m.dateline(),
            m.url(),
            m.language(),
            m.section());
    return new Taken.Story(
        named(noted(article.withMetadata(completed), paper.diagnostics())),
        Original.of(mediaType, Optional.empty(), bytes, Optional.empty()));
  }

  private static Decoded decoded(String text) {
    return new Decoded(text, "UTF-8", Decoded.Basis.DECLARED, List.of());
  }

  /** The article with the language that its text is in, if that shows. */
  private Article named(Article article) {
    return languages
        .identify(article.text())
        .map(seen -> article.withMetadata(article.metadata().withLanguage(seen)))
        .orElse(article);
  }

  /** The same article with what is given of it put before what was read from it. */
  static Article completed(Article article, Metadata given) {
    Metadata m = article.metadata();
    return article.withMetadata(
        new Metadata(
            given.title().or(m::title),
            given.outlet().or(m::outlet),
            given.bylines().isEmpty() ? m.bylines() : given.bylines(),
            given.published().or(m::published),
            given.updated().or(m::updated),
            m.dateline(),
            given.url().or(m::url),
            m.language().or(given::language),
            given.section().or(m::section)));
  }

  /** The same article with diagnostics put before its own. */
  static Article noted(Article article, List<Diagnostic> said) {
    if (said.isEmpty()) {
      return article;
    }
    List<Diagnostic> all = new ArrayList<>(said);
    all.addAll(article.diagnostics());
    return article.withDiagnostics(all);
  }
}
