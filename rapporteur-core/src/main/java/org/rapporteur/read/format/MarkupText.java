package org.rapporteur.read.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A fragment of markup as plain text: a blank line between blocks, marks before list items. */
final class MarkupText {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "tr",
          "table",
          "section",
          "article",
          "figure",
          "figcaption",
          "ul",
          "ol",
          "pre");

  private MarkupText() {}

  static String of(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    body.select("script, style, noscript, iframe, form, button, svg").remove();
    StringBuilder text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.text());
            } else if (node instanceof Element e) {
              boolean block = BLOCKS.contains(e.tagName());
              text.append(block ? "\n\n" : e.tagName().equals("br") ? "\n" : "");
              text.append(e.tagName().equals("li") ? "\u2022 " : "");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e && BLOCKS.contains(e.tagName())) {
              text.append("\n\n");
            }
          }
        });
    return text.toString()
        .replaceAll("[ \\t]*\n[ \\t]*", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
