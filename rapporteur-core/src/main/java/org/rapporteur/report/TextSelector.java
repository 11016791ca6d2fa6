package org.rapporteur.report;

import org.rapporteur.article.Article;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/**
 * A place in an article as other programs find it again (W3C Web Annotation Data Model, sections
 * 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector).
 *
 * @param exact the words
 * @param prefix what stands before them
 * @param suffix what stands after them
 * @param start code points before them
 * @param end code points up to their end
 */
public record TextSelector(String exact, String prefix, String suffix, int start, int end) {

  private static final int AROUND = 32;

  /** The selector of a span of an article. */
  public static TextSelector of(Article article, Span span) {
    return of(article, CodePoints.of(article.text()), span);
  }

  /**
   * The selector of a span of an article whose code points are counted already.
   *
   * @param points of the article's text
   */
  public static TextSelector of(Article article, CodePoints points, Span span) {
    String text = article.text();
    int from = whole(text, Math.max(0, span.start() - AROUND));
    int to = whole(text, Math.min(text.length(), span.end() + AROUND));
    return new TextSelector(
        span.in(text),
        text.substring(Math.min(from, span.start()), span.start()),
        text.substring(span.end(), Math.max(to, span.end())),
        points.offset(span.start()),
        points.offset(span.end()));
  }

  /** An offset that does not part a surrogate pair. */
  private static int whole(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset + 1 : offset;
  }
}
