package org.rapporteur.read.format.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Elements that would swallow the rest of a page: a title that is never closed, and those that
 * XHTML closes in their own tag, {@code <script src="menu.js"/>}, and that HTML would only close by
 * an end tag, so that the rest of the page stood inside them. Stateless.
 */
final class EmptyElements {

  private static final Pattern EMPTY =
      Pattern.compile(
          "<(?:script|style|title|textarea|iframe)(?:\\s[^<>]{0,1000})?/>",
          Pattern.CASE_INSENSITIVE);

  private EmptyElements() {}

  private static final Pattern TITLE =
      Pattern.compile("<title(?=[\\s>])", Pattern.CASE_INSENSITIVE);

  /** What ends a title at the latest: in it markup would be words. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "</title|<(?:meta|link|script|body|/head|h1|p)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** How far is looked for a title. */
  private static final int HEAD = 1 << 16;

  /** The markup with such elements made comments; every other character keeps its place. */
  static String hidden(String markup) {
    return closed(emptied(markup));
  }

  /** A title that is not closed is made an element that may hold others. */
  private static String closed(String markup) {
    Matcher title = TITLE.matcher(markup).region(0, Math.min(markup.length(), HEAD));
    if (!title.find()) {
      return markup;
    }
    Matcher behind = BEHIND_TITLE.matcher(markup).region(title.end(), markup.length());
    if (behind.find() && behind.group().startsWith("</")) {
      boolean head = behind.group().equalsIgnoreCase("</head>");
      if (!head) {
        return markup;
      }
    }
    return markup.substring(0, title.start()) + "<div  " + markup.substring(title.end());
  }

  private static String emptied(String markup) {
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
