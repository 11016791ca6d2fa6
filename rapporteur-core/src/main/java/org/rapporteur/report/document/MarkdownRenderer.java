package org.rapporteur.report.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.article.Article;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.CodePoints;

/**
 * Renders a brief as Markdown (CommonMark with tables). A citation is a reference link to the
 * article's file and the passage's characters, counted in code points as RFC 5147 does for plain
 * text: {@code story.txt#char=100,190}. Thread-safe.
 */
public final class MarkdownRenderer {

  private final UnaryOperator<String> addressOf;

  /** Links go to the articles' ids. */
  public MarkdownRenderer() {
    this(Markdown::address);
  }

  /**
   * Links go to the addresses of articles.
   *
   * @param addressOf the address of the article of an id, percent-encoded, as seen from where the
   *     brief will lie; ids are not to be trusted ({@link #plainAddress})
   */
  public MarkdownRenderer(UnaryOperator<String> addressOf) {
    this.addressOf = addressOf;
  }

  /** The id of an article as an address that never leads to another host or above its folder. */
  public static String plainAddress(String id) {
    return Markdown.address(id);
  }

  /** The whole brief as text. */
  public String render(Brief brief) {
    StringBuilder out = new StringBuilder();
    Citations citations = new Citations();
    out.append("# ").append(Markdown.escape(brief.title())).append("\n\n");
    MarkdownParts parts = new MarkdownParts(out, citations);
    brief.lede().forEach(p -> p.accept(parts));
    for (Section section : brief.sections()) {
      out.append("## ").append(Markdown.escape(section.title())).append("\n\n");
      parts.section(section.title());
      section.parts().forEach(p -> p.accept(parts));
    }
    parts.annexes();
    references(brief, citations, out);
    return out.toString();
  }

  private void references(Brief brief, Citations citations, StringBuilder out) {
    Map<String, CodePoints> points = new HashMap<>();
    for (Article article : brief.articles()) {
      points.put(article.id(), CodePoints.of(article.text()));
    }
    int number = 0;
    for (List<Evidence> passages : citations.inOrder()) {
      number++;
      int copy = 0;
      for (Evidence e : passages) {
        CodePoints at = points.get(e.article());
        if (at == null) {
          throw new IllegalArgumentException("the brief cites an article it lacks: " + e.article());
        }
        String label = copy == 0 ? Integer.toString(number) : number + Markdown.letter(copy);
        copy++;
        out.append(
            String.format(
                Locale.ROOT,
                "[%s]: <%s#char=%d,%d>%n".replace("%n", "\n"),
                label,
                addressOf.apply(e.article()),
                at.offset(e.span().start()),
                at.offset(e.span().end())));
      }
    }
  }
}
