package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;

/** Writes the two printed pages of a brief, which no screen shows. Not thread-safe. */
final class HtmlPaper {

  /** Of a headline, characters by which an article is told from another. */
  private static final int HEADLINE = 48;

  private final StringBuilder out;
  private final Citations citations;
  private final HtmlInline inline;

  HtmlPaper(StringBuilder out, Citations citations) {
    this.out = out;
    this.citations = citations;
    this.inline = new HtmlInline(citations);
  }

  /** The pages. */
  void write(Brief brief) {
    out.append("<div class=\"paper\">\n<p class=\"title\">");
    out.append(Html.text(brief.title())).append("</p>\n");
    for (Part part : brief.lede()) {
      if (part instanceof Part.Paragraph p) {
        paragraph(p.line());
      }
    }
    List<Sheet.Printed> printed = Sheet.of(brief);
    for (Sheet.Printed section : printed) {
      out.append("<div><p class=\"head\">").append(Html.text(section.section().title()));
      out.append("</p>\n");
      section.lines().forEach(this::paragraph);
      out.append("</div>\n");
    }
    passages(brief, printed);
    leftOut(brief, printed);
    out.append("</div>\n");
  }

  private void paragraph(Line line) {
    out.append("<p>").append(inline.line(line)).append("</p>\n");
  }

  /** Which article each number is of: on paper nothing opens. */
  private void passages(Brief brief, List<Sheet.Printed> printed) {
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    printed.stream()
        .flatMap(s -> s.lines().stream())
        .flatMap(l -> l.pieces().stream())
        .forEach(
            piece -> {
              if (piece instanceof Inline.Cite cite) {
                List<Integer> some =
                    numbers.computeIfAbsent(
                        cite.evidence().get(0).article(), a -> new ArrayList<>());
                int number = citations.number(cite);
                if (!some.contains(number)) {
                  some.add(number);
                }
              }
            });
    if (numbers.isEmpty()) {
      return;
    }
    out.append("<div><p class=\"head\">Passages</p>\n<p class=\"small\">");
    for (Article article : brief.articles()) {
      List<Integer> of = numbers.getOrDefault(article.id(), List.of());
      if (!of.isEmpty()) {
        List<String> sorted = of.stream().sorted().map(n -> "[" + n + "]").toList();
        out.append("<b>").append(String.join(" ", sorted)).append("</b> ");
        out.append(Html.text(name(article))).append("; ");
      }
    }
    out.append("</p></div>\n");
  }

  private static String name(Article article) {
    Metadata meta = article.metadata();
    List<String> name = new ArrayList<>();
    meta.outlet().ifPresent(o -> name.add(o.name()));
    meta.published().ifPresent(p -> name.add(p.date().toString()));
    String title = meta.title().orElse(article.id());
    int end =
        title.offsetByCodePoints(0, Math.min(HEADLINE, title.codePointCount(0, title.length())));
    name.add(end < title.length() ? title.substring(0, end).strip() + "\u2026" : title);
    return String.join(", ", name);
  }

  private void leftOut(Brief brief, List<Sheet.Printed> printed) {
    List<String> less = new ArrayList<>();
    List<Section> none = new ArrayList<>(brief.sections());
    for (Sheet.Printed p : printed) {
      none.remove(p.section());
      if (p.lines().size() < p.all()) {
        less.add(p.section().title() + " (" + p.lines().size() + " of " + p.all() + " lines)");
      }
    }
    none.forEach(s -> less.add(s.title()));
    less.add("the articles");
    out.append("<p class=\"small\"><b>Not, or not all, on paper:</b> ");
    out.append(Html.text(String.join(", ", less)));
    out.append(
        ". The page on a screen has them, with every passage in its article; <code>rapporteur brief"
            + " --all</code> prints everything, <code>--section NAME</code> one section.</p>\n");
  }
}
