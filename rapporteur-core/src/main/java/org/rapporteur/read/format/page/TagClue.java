package org.rapporteur.read.format.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element's tag and attributes, other than its names, say of the text inside it. */
enum TagClue {
  ARTICLE(0, "article"),
  MAIN(1, "main"),
  ASIDE(2, "aside"),
  NAV(3, "nav"),
  FOOTER(4, "footer"),
  HEADER(5, "header hgroup"),
  FORM(6, "form fieldset label"),
  FIGURE(7, "figure"),
  CAPTION(8, "figcaption caption"),
  TABLE(9, "table"),
  LIST(10, "ul ol dl"),
  ITEM(11, "li dt dd"),
  QUOTE(12, "blockquote"),
  SECTION(13, "section"),
  LINK(14, "a"),
  PARAGRAPH(15, "p"),
  TITLE_HEADING(16, "h1"),
  HEADING(17, "h2 h3 h4 h5 h6"),
  DETAILS(18, "details dialog"),
  ADDRESS(19, "address"),
  PREFORMATTED(20, "pre code"),
  CELL(21, "td th"),
  HIDDEN(22, ""),
  ARTICLE_BODY(23, "");

  private static final Map<String, Integer> BITS = new HashMap<>();

  static {
    for (TagClue clue : values()) {
      for (String name : clue.tags.split(" ", -1)) {
        BITS.put(name, clue.bit);
      }
    }
  }

  private final int bit;
  private final String tags;

  TagClue(int place, String tags) {
    this.bit = 1 << place;
    this.tags = tags;
  }

  /** Its bit in a set of clues. */
  int bit() {
    return bit;
  }

  /** The clues of one element. */
  static int of(Element element) {
    int bits = BITS.getOrDefault(element.normalName(), 0);
    if (element.attributesSize() == 0) {
      return bits;
    }
    if (isHidden(element)) {
      bits |= HIDDEN.bit();
    }
    String role = element.attr("role");
    if (!role.isEmpty()) {
      bits |= ofRole(role);
    }
    String property = element.attr("itemprop") + element.attr("property");
    if (property.toLowerCase(Locale.ROOT).contains("articlebody")) {
      bits |= ARTICLE_BODY.bit();
    }
    return bits;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))) {
      return true;
    }
    if ((' ' + element.className() + ' ').contains(" hidden ")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static int ofRole(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar" -> NAV.bit();
      case "complementary" -> ASIDE.bit();
      case "contentinfo" -> FOOTER.bit();
      case "banner" -> HEADER.bit();
      case "dialog", "alertdialog" -> DETAILS.bit();
      case "article" -> ARTICLE.bit();
      case "main" -> MAIN.bit();
      case "heading" -> HEADING.bit();
      default -> 0;
    };
  }
}
