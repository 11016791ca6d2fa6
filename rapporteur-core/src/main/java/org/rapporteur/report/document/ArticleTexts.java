package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Span;

/** The texts that a brief cites, with every cited passage marked. Not thread-safe. */
final class ArticleTexts {

  /** A cited passage: its span, its citation's number, its place among that citation's passages. */
  private record Passage(Span span, int number, int copy) {
    String anchor() {
      return copy == 0 ? "c" + number : "c" + number + "-" + copy;
    }
  }

  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final StringBuilder out;

  ArticleTexts(Citations citations, StringBuilder out) {
    this.out = out;
    int number = 0;
    for (List<Evidence> cited : citations.inOrder()) {
      number++;
      int copy = 0;
      for (Evidence e : cited) {
        passages
            .computeIfAbsent(e.article(), k -> new ArrayList<>())
            .add(new Passage(e.span(), number, copy++));
      }
    }
  }

  /** What is cited of an article, in its paragraphs; nothing of one that is not cited. */
  void excerpt(Article article, int place) {
    List<Passage> cited = passages.getOrDefault(article.id(), List.of());
    List<Block> blocks =
        article.blocks().stream()
            .filter(b -> cited.stream().anyMatch(p -> p.span().overlaps(b.span())))
            .toList();
    if (!blocks.isEmpty()) {
      write(article, blocks, place);
    }
  }

  void write(Article article, List<Block> blocks, int place) {
    Metadata meta = article.metadata();
    out.append(
        String.format(Locale.ROOT, "<details class=\"article\" id=\"a%d\"><summary>", place));
    out.append("<strong>")
        .append(Html.text(meta.title().orElse(article.id())))
        .append("</strong> ");
    List<String> from = new ArrayList<>();
    meta.outlet().ifPresent(o -> from.add(o.name()));
    meta.published().ifPresent(p -> from.add(p.date().toString()));
    from.add(article.id());
    out.append("<span class=\"muted\">").append(Html.text(String.join(" · ", from)));
    out.append("</span></summary>\n");
    List<Passage> cited = passages.getOrDefault(article.id(), List.of());
    for (Block block : blocks) {
      String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      out.append("<p class=\"b-").append(kind).append("\">");
      block(article.text(), block.span(), cited);
      out.append("</p>\n");
    }
    out.append("</details>\n");
  }

  private void block(String text, Span block, List<Passage> cited) {
    List<Passage> here = cited.stream().filter(p -> p.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Passage p : here) {
      cuts.add(Math.max(p.span().start(), block.start()));
      cuts.add(Math.min(p.span().end(), block.end()));
    }
    int from = block.start();
    for (int to : cuts.tailSet(block.start(), false)) {
      segment(text, new Span(from, to), here);
      from = to;
    }
  }

  private void segment(String text, Span segment, List<Passage> cited) {
    StringBuilder numbers = new StringBuilder();
    for (Passage p : cited) {
      if (p.span().contains(segment)) {
        if (p.span().start() == segment.start()) {
          out.append("<a class=\"at\" id=\"").append(p.anchor()).append("\"></a>");
        }
        numbers.append(numbers.length() == 0 ? "" : " ").append(p.number());
      }
    }
    String words = Html.text(segment.in(text));
    if (numbers.length() == 0) {
      out.append(words);
    } else {
      out.append("<mark data-n=\"").append(numbers).append("\">").append(words).append("</mark>");
    }
  }
}
