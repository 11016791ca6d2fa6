package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Span;
import org.rapporteur.text.SpanIndex;

/** The texts that a brief cites, with every cited passage marked. Not thread-safe. */
final class ArticleTexts {

  private static final SpanIndex<Passage> NONE = SpanIndex.of(List.of(), Passage::span);

  private final Map<String, SpanIndex<Passage>> passages = new HashMap<>();
  private final StringBuilder out;

  ArticleTexts(Citations citations, StringBuilder out) {
    this.out = out;
    Map<String, List<Passage>> byArticle = new HashMap<>();
    int number = 0;
    for (List<Evidence> cited : citations.inOrder()) {
      number++;
      int copy = 0;
      for (Evidence e : cited) {
        byArticle
            .computeIfAbsent(e.article(), k -> new ArrayList<>())
            .add(new Passage(e.span(), number, copy++));
      }
    }
    byArticle.forEach(
        (article, cited) -> passages.put(article, SpanIndex.of(cited, Passage::span)));
  }

  /** What is cited of an article, in its paragraphs; nothing of one that is not cited. */
  void excerpt(Article article, int place) {
    SpanIndex<Passage> cited = passages.getOrDefault(article.id(), NONE);
    List<Block> blocks =
        article.blocks().stream().filter(b -> !cited.at(b.span()).isEmpty()).toList();
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
    SpanIndex<Passage> cited = passages.getOrDefault(article.id(), NONE);
    for (Block block : blocks) {
      String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      out.append("<p class=\"b-").append(kind).append("\">");
      block(article.text(), block.span(), cited);
      out.append("</p>\n");
    }
    out.append("</details>\n");
  }

  private void block(String text, Span block, SpanIndex<Passage> cited) {
    TreeMap<Integer, List<Passage>> begun = new TreeMap<>();
    TreeMap<Integer, List<Passage>> ended = new TreeMap<>();
    for (Passage p : cited.at(block)) {
      int start = Math.max(p.span().start(), block.start());
      int end = Math.min(p.span().end(), block.end());
      begun.computeIfAbsent(start, k -> new ArrayList<>()).add(p);
      ended.computeIfAbsent(end, k -> new ArrayList<>()).add(p);
    }
    TreeSet<Integer> cuts = new TreeSet<>(begun.keySet());
    cuts.addAll(ended.keySet());
    cuts.add(block.end());
    TreeSet<Passage> open = new TreeSet<>(Passage.CITED);
    int from = block.start();
    for (int to : cuts) {
      if (to > from) {
        segment(text, new Span(from, to), open);
        ended.getOrDefault(to, List.of()).forEach(open::remove);
      }
      open.addAll(begun.getOrDefault(to, List.of()));
      from = to;
    }
  }

  private void segment(String text, Span segment, Collection<Passage> open) {
    StringBuilder numbers = new StringBuilder();
    for (Passage p : open) {
      if (p.span().start() == segment.start()) {
        out.append("<a class=\"at\" id=\"").append(p.anchor()).append("\"></a>");
      }
      numbers.append(numbers.length() == 0 ? "" : " ").append(p.number());
    }
    String words = Html.text(segment.in(text));
    if (numbers.length() == 0) {
      out.append(words);
    } else {
      out.append("<mark data-n=\"").append(numbers).append("\">").append(words).append("</mark>");
    }
  }
}
