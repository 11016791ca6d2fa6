package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.article.Diagnostic;

/**
 * A page after parsing, within limits of size and depth.
 *
 * @param document the tree, every node with its place in the markup
 * @param elements the elements that matter to the metadata
 * @param meta the {@code meta} elements
 * @param data the structured data
 * @param blocks the text
 * @param diagnostics what was cut off
 */
record ParsedPage(
    Document document,
    PageElements elements,
    MetaTags meta,
    StructuredData data,
    PageBlocks blocks,
    List<Diagnostic> diagnostics) {

  private static final int LONGEST = 6_000_000;
  private static final int DEEPEST = 256;
  private static final int MOST_BLOCKS = 30_000;

  static ParsedPage parse(String html, String url) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String markup = html;
    if (html.length() > LONGEST) {
      markup = html.substring(0, LONGEST);
      diagnostics.add(
          Diagnostic.of("page-too-long", "Only the first six million characters were read."));
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document document = parser.parseInput(EmptyElements.hidden(markup), url);
    PageBlocks blocks = BlockCollector.collect(document, MOST_BLOCKS);
    PageElements elements = PageElements.of(document);
    if (blocks.cutShort()) {
      diagnostics.add(
          Diagnostic.of(
              "page-too-many-blocks", "The page has too many elements; only the first were read."));
    }
    return new ParsedPage(
        document,
        elements,
        MetaTags.of(elements),
        StructuredData.of(elements),
        blocks,
        diagnostics);
  }

  /** The address that the page gives as its own; not trusted. */
  Optional<String> address() {
    return canonical().or(() -> meta.first("og:url"));
  }

  private Optional<String> canonical() {
    for (Element link : elements.tagged("link")) {
      String address = link.attr("href").strip();
      if (!address.isEmpty() && link.attr("rel").toLowerCase(Locale.ROOT).contains("canonical")) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }

  /** What is known before the blocks are judged. */
  PageFacts facts() {
    Optional<String> title =
        data.article()
            .flatMap(a -> a.text("headline"))
            .or(() -> meta.first("og:title", "twitter:title"));
    return new PageFacts(
        title,
        meta.first("og:description", "description", "twitter:description"),
        data.articleBody().map(Json.Text::value));
  }
}
