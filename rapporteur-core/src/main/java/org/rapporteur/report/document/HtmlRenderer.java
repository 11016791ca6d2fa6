package org.rapporteur.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.rapporteur.article.Article;

/**
 * Renders a brief as one HTML page that needs nothing else: no network, no scripts from elsewhere.
 * Every citation opens its passage in the article's text, which the page carries. The page's policy
 * lets run nothing but its own script, whatever an article contains. Thread-safe.
 */
public final class HtmlRenderer {

  /** Of more articles only the passages that are cited are carried, with their paragraphs. */
  private static final int WHOLE_ARTICLES = 40;

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  /** The page, two pages on paper. */
  public String render(Brief brief) {
    return render(brief, Paper.TWO_PAGES);
  }

  /** The page, with so much of it on paper. */
  public String render(Brief brief, Paper paper) {
    StringBuilder out = new StringBuilder(1 << 16);
    Citations citations = new Citations();
    HtmlParts parts = new HtmlParts(out, new HtmlInline(citations));
    head(brief, paper, out);
    out.append("<header>\n<h1>").append(Html.text(brief.title())).append("</h1>\n");
    brief.lede().forEach(p -> p.accept(parts));
    out.append("<nav aria-label=\"Sections\"><ul>\n");
    brief.sections().forEach(s -> entry(s.anchor(), s.title(), out));
    entry("articles", "Articles", out);
    out.append("</ul></nav>\n</header>\n<main>\n");
    for (Section section : brief.sections()) {
      out.append("<section id=\"").append(section.anchor()).append("\"><h2>");
      out.append(Html.text(section.title())).append("</h2>\n");
      parts.begin(section.anchor());
      section.parts().forEach(p -> p.accept(parts));
      out.append("</section>\n");
    }
    articles(brief, citations, out);
    out.append("</main>\n");
    if (paper == Paper.TWO_PAGES) {
      new HtmlPaper(out, citations).write(brief);
    }
    out.append("<dialog id=\"passages\" aria-label=\"Passages\"></dialog>\n<script>");
    return out.append(SCRIPT).append("</script>\n</body>\n</html>\n").toString();
  }

  private static void head(Brief brief, Paper paper, StringBuilder out) {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append(
        "base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src 'sha256-");
    out.append(sha256(SCRIPT)).append("'\">\n<title>").append(Html.text(brief.title()));
    out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n");
    out.append(paper == Paper.TWO_PAGES ? "<body class=\"sheet\">\n" : "<body>\n");
    out.append("<a class=\"skip\" href=\"#")
        .append(firstAnchor(brief))
        .append("\">To the brief</a>\n");
  }

  private static String firstAnchor(Brief brief) {
    return brief.sections().isEmpty() ? "articles" : brief.sections().get(0).anchor();
  }

  private static void entry(String anchor, String title, StringBuilder out) {
    out.append("<li><a href=\"#").append(anchor).append("\">").append(Html.text(title));
    out.append("</a></li>\n");
  }

  private static void articles(Brief brief, Citations citations, StringBuilder out) {
    out.append("<section id=\"articles\"><h2>Articles</h2>\n");
    ArticleTexts texts = new ArticleTexts(citations, out);
    int place = 0;
    boolean few = brief.articles().size() <= WHOLE_ARTICLES;
    for (Article article : brief.articles()) {
      place++;
      if (few) {
        texts.write(article, article.blocks(), place);
      } else {
        texts.excerpt(article, place);
      }
    }
    out.append("</section>\n");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
