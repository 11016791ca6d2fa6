package org.rapporteur.read.format.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Block;
import org.rapporteur.text.Span;

/**
 * The entries of a page that reports as things happen, as its structured data lists them, found
 * again in the article's text.
 */
final class LiveEntries {

  private static final int MOST = 2_000;
  private static final int PROBE = 6;

  private LiveEntries() {}

  static List<LiveEntry> of(ParsedPage page, ArticleAssembly assembly) {
    Map<String, Span> beginnings = new HashMap<>();
    for (Block block : assembly.blocks()) {
      probe(block.span().in(assembly.text()))
          .ifPresent(p -> beginnings.putIfAbsent(p, block.span()));
    }
    List<LiveEntry> entries = new ArrayList<>();
    for (Json.Item item : page.data().items()) {
      for (Json.Item update : item.items("liveBlogUpdate")) {
        if (entries.size() < MOST) {
          entry(update, beginnings).ifPresent(entries::add);
        }
      }
    }
    entries.sort((a, b) -> a.span().compareTo(b.span()));
    return entries;
  }

  private static Optional<LiveEntry> entry(Json.Item update, Map<String, Span> beginnings) {
    Optional<String> headline = update.text("headline");
    Optional<Span> span =
        headline
            .flatMap(LiveEntries::probe)
            .flatMap(p -> Optional.ofNullable(beginnings.get(p)))
            .or(
                () ->
                    update
                        .text("articleBody")
                        .flatMap(LiveEntries::probe)
                        .flatMap(p -> Optional.ofNullable(beginnings.get(p))));
    Optional<OffsetDateTime> time =
        update.text("datePublished").flatMap(Moment::parse).flatMap(Moment::time);
    return span.map(s -> new LiveEntry(s, headline, time));
  }

  /** The first words of a text, to know it again. */
  private static Optional<String> probe(String text) {
    List<String> words = WordGrams.words(text.substring(0, Math.min(200, text.length())));
    return words.size() < 2
        ? Optional.empty()
        : Optional.of(String.join(" ", words.subList(0, Math.min(PROBE, words.size()))));
  }
}
