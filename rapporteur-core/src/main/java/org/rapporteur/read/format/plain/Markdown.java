package org.rapporteur.read.format.plain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * A story in Markdown (CommonMark 0.31), as crawlers and note-taking programs write it. Signs of
 * headings, set-off text, stress, links and code are left out and the words stay: {@code **"We will
 * not sign,"** said [Roe](https://…)} is {@code "We will not sign," said Roe}. Pictures, lines and
 * the addresses of links are no words. A head of fields between lines of strokes gives title and
 * day.
 */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} {1,8}\\S");
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]\\n]{1,300}\\]\\(https?://[^()\\s]{1,500}\\)");
  private static final Pattern STRESS = Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*");
  private static final Pattern RULE =
      Pattern.compile(" {0,3}(?:-{3,80}|\\*{3,80}|_{3,80}|`{3,20}.{0,40}|~{3,20}.{0,40})");
  private static final Pattern TARGET =
      Pattern.compile(" {0,3}\\[[^\\[\\]]{1,100}\\]: {0,8}\\S{1,500}.{0,200}");
  private static final int MOST_FIELDS = 40;
  private static final int LONGEST_LINK = 600;

  private final String given;
  private final Pieces pieces;
  private Metadata metadata = Metadata.unknown();

  Markdown(String given) {
    this.given = given;
    this.pieces = new Pieces(given);
  }

  /** Whether two kinds of its signs are there; one alone may be an accident of plain text. */
  static boolean isMarkdown(String given) {
    int kinds = HEADING.matcher(given).find() ? 1 : 0;
    kinds += LINK.matcher(given).find() ? 1 : 0;
    kinds += STRESS.matcher(given).find() ? 1 : 0;
    kinds += kinds > 0 && given.startsWith("---\n") ? 1 : 0;
    return kinds > 1 || kinds > 0 && given.stripLeading().startsWith("# ");
  }

  PlainForm read() {
    int at = head();
    while (at < given.length()) {
      int end = given.indexOf('\n', at);
      end = end < 0 ? given.length() : end;
      line(at, end);
      if (end < given.length()) {
        pieces.take(end, end + 1);
      }
      at = end + 1;
    }
    return pieces.form(metadata);
  }

  /** Reads the fields at the beginning; where the text begins. */
  private int head() {
    if (!given.startsWith("---\n")) {
      return 0;
    }
    int at = 4;
    for (int i = 0; i < MOST_FIELDS && at < given.length(); i++) {
      int end = given.indexOf('\n', at);
      if (end < 0) {
        return 0;
      }
      String line = given.substring(at, end).strip();
      at = end + 1;
      if (line.equals("---") || line.equals("...")) {
        return at;
      }
      field(line);
    }
    metadata = Metadata.unknown();
    return 0;
  }

  private void field(String line) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
    Metadata m = metadata;
    Optional<Publication> day = name.equals("date") ? WrittenDate.parse(value) : Optional.empty();
    if (name.equals("title") && !value.isEmpty() || day.isPresent()) {
      metadata =
          new Metadata(
              name.equals("title") ? Optional.of(value) : m.title(),
              m.outlet(),
              m.bylines(),
              day.or(m::published),
              m.updated(),
              m.dateline(),
              m.url(),
              m.language(),
              m.section());
    }
  }

  private void line(int start, int end) {
    String line = given.substring(start, end);
    if (RULE.matcher(line.stripTrailing()).matches() || TARGET.matcher(line).matches()) {
      return;
    }
    int at = start;
    while (at < end && (given.charAt(at) == '>' || given.charAt(at) == ' ' && quoted(at, end))) {
      at++;
    }
    Matcher heading = HEADING.matcher(given).region(at, end);
    int to = end;
    if (heading.find() && heading.start() == at) {
      at = heading.end() - 1;
      while (to > at && (given.charAt(to - 1) == '#' || given.charAt(to - 1) == ' ')) {
        to--;
      }
    }
    inline(at, to);
  }

  /** Whether a sign of set-off text follows the blank, or stands before it. */
  private boolean quoted(int at, int end) {
    return at > 0 && given.charAt(at - 1) == '>' || at + 1 < end && given.charAt(at + 1) == '>';
  }

  private void inline(int start, int end) {
    int from = start;
    int at = start;
    while (at < end) {
      char c = given.charAt(at);
      int past = past(c, at, end);
      if (c == '\\' && past > at) {
        // The sign behind it is meant as it stands.
        pieces.take(from, at);
        from = past;
        at = Math.min(end, past + 1);
      } else if (past > at) {
        pieces.take(from, at);
        from = past;
        at = past;
      } else if (c == '[' || c == '!' && at + 1 < end && given.charAt(at + 1) == '[') {
        int closed = link(at, end, from);
        from = closed < 0 ? from : closed;
        at = closed < 0 ? at + 1 : closed;
      } else {
        at++;
      }
    }
    pieces.take(from, end);
  }

  /** Past a sign of stress or code, or a stroke that takes a sign's meaning from it. */
  private int past(char c, int at, int end) {
    char next = at + 1 < end ? given.charAt(at + 1) : ' ';
    if (c == '\\') {
      return "\\`*_{}[]()#+-.!>".indexOf(next) >= 0 && next != ' ' ? at + 1 : at;
    }
    if (c == '`') {
      return at + 1;
    }
    if (c == '*') {
      char before = at > 0 ? given.charAt(at - 1) : ' ';
      // A star between blanks is one of a list, or a footnote's.
      return Character.isWhitespace(before) && Character.isWhitespace(next) ? at : at + 1;
    }
    if (c == '_') {
      boolean inside =
          at > 0
              && Character.isLetterOrDigit(given.charAt(at - 1))
              && Character.isLetterOrDigit(next);
      return inside ? at : at + 1;
    }
    return at;
  }

  /** Takes the words of a link, of a picture none; past it, or -1 if there is none. */
  private int link(int at, int end, int from) {
    boolean picture = given.charAt(at) == '!';
    int open = picture ? at + 1 : at;
    int limit = Math.min(end, open + LONGEST_LINK);
    int closed = given.indexOf(']', open);
    if (closed < 0 || closed >= limit || closed + 1 >= end) {
      return -1;
    }
    char mark = given.charAt(closed + 1);
    char last = mark == '(' ? ')' : mark == '[' ? ']' : 0;
    int past = last == 0 ? -1 : given.indexOf(last, closed + 1);
    if (past < 0 || past >= Math.min(end, closed + LONGEST_LINK)) {
      return -1;
    }
    pieces.take(from, at);
    if (!picture) {
      inline(open + 1, closed);
    }
    return past + 1;
  }
}
