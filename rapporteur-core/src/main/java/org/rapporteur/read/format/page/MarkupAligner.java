package org.rapporteur.read.format.page;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The way back from parsed text to the markup: walks a node's text and its stretch of the markup
 * side by side and resolves character references on the way.
 */
final class MarkupAligner {

  private static final int LONGEST_REFERENCE = 40;
  private static final int FARTHEST = 8;

  private final String markup;

  MarkupAligner(String markup) {
    this.markup = markup;
  }

  /** The text of a block's nodes with its places. */
  PlacedText align(List<Node> nodes) {
    PlacedText out = new PlacedText();
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        align(text.getWholeText(), text.sourceRange(), out);
      } else {
        Range range = node.sourceRange();
        boolean known = range.isTracked() && range.endPos() <= markup.length();
        out.add(' ', known ? range.startPos() : -1, known ? range.endPos() : -1);
      }
    }
    return out;
  }

  /** An attribute's value with its places. */
  PlacedText align(Element element, String name) {
    PlacedText out = new PlacedText();
    @Nullable Attribute attribute = element.attribute(name);
    if (attribute != null) {
      align(attribute.getValue(), attribute.sourceRange().valueRange(), out);
    }
    return out;
  }

  private void align(String text, Range range, PlacedText out) {
    if (!range.isTracked() || range.endPos() > markup.length()) {
      out.insert(text);
      return;
    }
    int at = range.startPos();
    int end = range.endPos();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (at < end && markup.charAt(at) == '&') {
        int next = reference(at, end);
        String value = next > at ? Parser.unescapeEntities(markup.substring(at, next), false) : "";
        if (next > at + 1 && !value.startsWith("&#") && text.startsWith(value, i) && fits(value)) {
          for (int k = 0; k < value.length(); k++) {
            out.add(value.charAt(k), at, next);
          }
          i += value.length();
          at = next;
          continue;
        }
      }
      at = skipTo(c, at, end);
      out.add(c, at < end ? at : -1, at < end ? at + 1 : -1);
      at = Math.min(at + 1, end);
      i++;
    }
  }

  private static boolean fits(String value) {
    return !value.isEmpty() && value.length() <= 2;
  }

  /** The end of a character reference at {@code at}, or {@code at}. */
  private int reference(int at, int end) {
    int to = at + 1;
    int most = Math.min(end, at + LONGEST_REFERENCE);
    while (to < most
        && (Character.isLetterOrDigit(markup.charAt(to)) || markup.charAt(to) == '#')) {
      to++;
    }
    return to < most && markup.charAt(to) == ';' ? to + 1 : at;
  }

  /** The next place of a character, nearby, or where it was looked for. */
  private int skipTo(char c, int at, int end) {
    for (int step = 0; step < FARTHEST && at + step < end; step++) {
      if (markup.charAt(at + step) == c) {
        return at + step;
      }
    }
    return at;
  }
}
