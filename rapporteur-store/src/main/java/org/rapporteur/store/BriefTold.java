package org.rapporteur.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last brief of a record told.
 *
 * @param lastArticle number of the last article that it knew
 * @param change the last change of the record that was surely in it
 * @param version of what read and put together; without spaces
 * @param text what it told, in ASCII
 */
public record BriefTold(long lastArticle, long change, String version, String text) {

  private static final Pattern HEAD = Pattern.compile("(\\d{1,18}) (\\d{1,18}) (\\S{1,200})");

  /** As it is kept. */
  String kept() {
    return lastArticle + " " + change + " " + version + "\n" + text;
  }

  /** Reads what was kept. */
  static Optional<BriefTold> parse(String kept) {
    int end = kept.indexOf('\n');
    Matcher head = HEAD.matcher(end < 0 ? "" : kept.substring(0, end));
    return head.matches()
        ? Optional.of(
            new BriefTold(
                Long.parseLong(head.group(1)),
                Long.parseLong(head.group(2)),
                head.group(3),
                kept.substring(end + 1)))
        : Optional.empty();
  }
}
