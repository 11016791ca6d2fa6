package org.rapporteur.read.format.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Elements that XHTML closes in their own tag, {@code <script src="menu.js"/>}, and that HTML would
 * only close by an end tag, so that the rest of the page stood inside them. Stateless.
 */
final class EmptyElements {

  private static final Pattern EMPTY =
      Pattern.compile(
          "<(?:script|style|title|textarea|iframe)(?:\\s[^<>]{0,1000})?/>",
          Pattern.CASE_INSENSITIVE);

  private EmptyElements() {}

  /** The markup with such elements made comments; every other character keeps its place. */
  static String hidden(String markup) {
    if (!markup.startsWith("<?xml") && !markup.startsWith("\uFEFF<?xml")) {
      return markup;
    }
    StringBuilder all = new StringBuilder(markup);
    for (Matcher m = EMPTY.matcher(markup); m.find(); ) {
      String blank = "<!--" + " ".repeat(m.end() - m.start() - 7) + "-->";
      all.replace(m.start(), m.end(), blank);
    }
    return all.toString();
  }
}
