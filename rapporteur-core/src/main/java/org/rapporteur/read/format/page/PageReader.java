package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.page.FieldOrigin.Field;

/**
 * The reader of saved web pages: finds the article on a page, its metadata, and the way back to the
 * markup. Any text can be given; what can not be read as a page yields an article without body and
 * diagnostics. Stateless: one can serve all threads.
 */
public final class PageReader {

  /** A reader. */
  public PageReader() {}

  /**
   * Reads a page.
   *
   * @param html its markup
   * @param context what is known of it from outside
   */
  public PageArticle read(String html, PageContext context) {
    ParsedPage page = ParsedPage.parse(html, context.url().orElse(""));
    boolean[] body = BodyModel.judge(page);
    SiteName site = SiteName.of(page, context.url().or(page::address));
    Optional<Found<String>> title = new TitleFinder(page, site).find();
    PageFrame frame = new PageFrame(page, body, title.map(Found::value));
    List<FieldOrigin> origins = new ArrayList<>();
    Metadata metadata = metadata(page, frame, context, title, site, origins);
    ArticleAssembly assembly = ArticleAssembly.of(page, frame, html, title);
    Article article =
        new Article(context.id(), assembly.text(), metadata, assembly.blocks(), page.diagnostics());
    return new PageArticle(article, assembly.offsets(), origins, LiveEntries.of(page, assembly));
  }

  private static Metadata metadata(
      ParsedPage page,
      PageFrame frame,
      PageContext context,
      Optional<Found<String>> title,
      SiteName site,
      List<FieldOrigin> origins) {
    PlainFields fields = new PlainFields(page);
    Optional<Found<String>> language = fields.languageTag();
    DateFinder dates = new DateFinder(page, frame, context, language.map(Found::value).orElse(""));
    Optional<Found<Moment>> published = dates.published();
    return new Metadata(
        keep(title, Field.TITLE, origins),
        keep(fields.outlet(), Field.OUTLET, origins).map(Outlet::new),
        keep(new AuthorFinder(page, frame, site).find(), Field.BYLINES, origins).orElse(List.of()),
        keep(published, Field.PUBLISHED, origins)
            .map(m -> publication(m, published.map(Found::origin).orElse(""))),
        keep(dates.updated(), Field.UPDATED, origins)
            .map(m -> publication(m, dates.updated().map(Found::origin).orElse(""))),
        Optional.empty(),
        keep(fields.address(context.url()), Field.URL, origins),
        keep(language, Field.LANGUAGE, origins).map(PlainFields::code),
        keep(fields.section(), Field.SECTION, origins));
  }

  private static Publication publication(Moment moment, String origin) {
    return new Publication(moment.date(), moment.time(), Publication.Basis.STATED, origin);
  }

  private static <T> Optional<T> keep(
      Optional<Found<T>> found, Field field, List<FieldOrigin> origins) {
    found.ifPresent(f -> origins.add(new FieldOrigin(field, f.origin())));
    return found.map(Found::value);
  }
}
