package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.text.OffsetMap;

/**
 * Markup without a page around it, as feeds and letters carry it, in plain text: an empty line
 * between blocks, a bullet before an item of a list.
 *
 * @param text what a reader sees
 * @param offsets from the text to the markup
 */
public record MarkupText(String text, OffsetMap offsets) {

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li blockquote tr table section article figure figcaption ul ol"
                  + " pre")
              .split(" "));

  private static final Set<String> UNREAD =
      Set.of("script style noscript iframe form button svg head title".split(" "));

  private static final int DEEPEST = 256;

  /** The text of some markup. */
  public static MarkupText of(String markup) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document document = parser.parseInput(markup, "");
    Writer writer = new Writer(new MarkupAligner(markup));
    NodeTraversor.filter(writer, document.body());
    return writer.finish();
  }

  /** The walk; one a text, not thread-safe. */
  private static final class Writer implements NodeFilter {

    private final MarkupAligner aligner;
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder offsets = OffsetMap.builder();
    private final List<Node> line = new ArrayList<>();
    private String mark = "";
    private int breaks;

    Writer(MarkupAligner aligner) {
      this.aligner = aligner;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode) {
        line.add(node);
      } else if (node instanceof Element element) {
        String tag = element.normalName();
        if (UNREAD.contains(tag)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
          end();
          breaks = Math.min(breaks + 1, 2);
        } else if (BLOCKS.contains(tag)) {
          endBlock();
          mark = tag.equals("li") ? "\u2022 " : mark;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        endBlock();
      }
      return FilterResult.CONTINUE;
    }

    private void endBlock() {
      end();
      breaks = 2;
    }

    /** Ends a line. */
    private void end() {
      PlacedText placed = aligner.align(line);
      line.clear();
      if (!placed.isEmpty()) {
        text.append("\n".repeat(text.length() == 0 ? 0 : breaks)).append(mark);
        placed.mapInto(offsets, text.length());
        text.append(placed);
        mark = "";
        breaks = 0;
      }
    }

    MarkupText finish() {
      end();
      return new MarkupText(text.toString(), offsets.build());
    }
  }
}
