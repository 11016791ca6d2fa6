package org.rapporteur.read.format.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A walk through the XML of a Word document or an OpenDocument text that gathers what a reader of
 * it sees: not what was deleted or moved away under change tracking, not comments; a text box and a
 * note stand behind the paragraph that they are fixed to. Not thread-safe.
 */
final class DocumentWalk implements NodeFilter {

  /** Deleted, moved away, said beside the text, or said again for older programs. */
  private static final Set<String> UNSEEN =
      Set.of(
          "w:del",
          "w:moveFrom",
          "w:instrText",
          "w:delText",
          "mc:Fallback",
          "text:tracked-changes",
          "text:note-citation",
          "office:annotation",
          "office:annotation-end");

  /** What stands apart from the paragraph that it is in. */
  private static final Set<String> APART =
      Set.of("w:txbxContent", "text:note-body", "draw:text-box");

  private static final Set<String> PARAGRAPHS = Set.of("w:p", "text:p", "text:h");

  private final Deque<StringBuilder> open = new ArrayDeque<>(List.of(new StringBuilder()));
  private final List<String> apart = new ArrayList<>();

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words && isText(words)) {
      text().append(words.getWholeText());
    } else if (node instanceof Element e) {
      if (UNSEEN.contains(e.tagName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (APART.contains(e.tagName())) {
        open.push(new StringBuilder());
      }
      switch (e.tagName()) {
        case "w:tab", "text:tab", "text:s" -> text().append(' ');
        case "w:br", "w:cr", "text:line-break" -> text().append('\n');
        case "w:noBreakHyphen" -> text().append('-');
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e) {
      if (APART.contains(e.tagName()) && open.size() > 1) {
        apart.add(open.pop().toString());
      } else if (PARAGRAPHS.contains(e.tagName())) {
        text().append("\n\n");
        if (open.size() == 1) {
          apart.forEach(text()::append);
          apart.clear();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private StringBuilder text() {
    return open.element();
  }

  /** Words of the text: in Word those of runs, not of field codes. */
  private static boolean isText(TextNode node) {
    Node parent = node.parent();
    return parent instanceof Element e
        && (e.tagName().equals("w:t") || e.tagName().startsWith("text:"));
  }

  /** What was gathered, paragraphs with blank lines between them. */
  String gathered() {
    apart.forEach(text()::append);
    return text().toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }
}
