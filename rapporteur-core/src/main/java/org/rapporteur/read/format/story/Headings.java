package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.article.Block;

/**
 * The sieve that tells the headings of a story's parts from headlines of other stories that stand
 * alone between its paragraphs, and marks list items.
 *
 * <p>A heading is a few words ({@code Unrest in the south}) or a question; the headline of another
 * story is a sentence without its stop: {@code Northgate minister warns of new tariffs on grain}.
 */
final class Headings implements Sieve {

  private static final int HEADING = 7;
  private static final int LONGEST = 22;

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:why|what|how|who|where|when|which|is|are|will|can|could|does|do|did)\\b.*");

  private static final Pattern NUMBERED = Pattern.compile("^(?:#?\\d{1,3}|[IVX]{1,5})[.):] .*");

  private static final Pattern CLOCK =
      Pattern.compile(
          "^(?:\\[?\\d{1,2}[:.]\\d{2}|\\d{1,2} ?[ap]\\.?m\\b).{0,40}$", Pattern.CASE_INSENSITIVE);

  @Override
  public void mark(Sheet sheet) {
    boolean live = clocks(sheet) >= 3;
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      Line line = sheet.line(i);
      if (line.isBulleted()) {
        sheet.strip(i, line.bullet(), 0);
        sheet.mark(i, Block.Kind.LIST_ITEM);
      } else if (live && isClock(line)) {
        sheet.mark(i, Block.Kind.META_LINE);
      } else if (standsAlone(sheet, i)) {
        alone.add(i);
      }
    }
    Set<Integer> headlines =
        alone.stream().filter(i -> isHeadline(sheet, i, live)).collect(Collectors.toSet());
    // Where such lines are a third of a text, they are what it is made of: menus, tables, lyrics.
    boolean made = headlines.size() > 4 && headlines.size() * 3 > sheet.size();
    for (int i : alone) {
      boolean other = headlines.contains(i) && !made;
      sheet.mark(i, other ? Block.Kind.BOILERPLATE : Block.Kind.HEADING);
    }
  }

  private static boolean isHeadline(Sheet sheet, int i, boolean live) {
    Line line = sheet.line(i);
    boolean entry = live && i > 0 && isClock(sheet.line(i - 1));
    boolean numbered = NUMBERED.matcher(line.text()).matches();
    boolean one = line.text().indexOf(". ") < 0;
    boolean asks = one && line.words() <= 14 && ASKS.matcher(line.folded()).matches();
    return line.words() > HEADING && !entry && !numbered && !asks;
  }

  /** A short line without a stop between prose, or a remark with a question, as headlines are. */
  private static boolean standsAlone(Sheet sheet, int i) {
    Line line = sheet.line(i);
    if (line.words() > LONGEST
        || !line.gap()
        || (line.opensQuote() && line.words() > HEADING)
        || line.text().endsWith(":")
        || line.text().endsWith(",")
        || i == 0
        || (i + 1 < sheet.size() && !sheet.line(i + 1).gap() && !headsProse(sheet, i))) {
      return false;
    }
    boolean question = line.text().endsWith("?") && !Voice.isMarked(line.text());
    boolean two = line.text().indexOf(". ") > 0 || ASKS.matcher(line.folded()).matches();
    boolean headline = question && two && line.words() >= 5 && line.words() <= 16;
    return (!line.endsSentence() || headline) && sheet.nextProse(i + 1) < sheet.size();
  }

  /** A few words or a question right above a sentence. */
  private static boolean headsProse(Sheet sheet, int i) {
    Line line = sheet.line(i);
    Line next = sheet.line(i + 1);
    boolean brief = line.words() <= HEADING || ASKS.matcher(line.folded()).matches();
    return brief && next.words() >= 8 && next.endsSentence();
  }

  private static boolean isClock(Line line) {
    return line.words() <= 6 && CLOCK.matcher(line.text()).matches();
  }

  private static int clocks(Sheet sheet) {
    int n = 0;
    for (int i = 0; i < sheet.size(); i++) {
      n += isClock(sheet.line(i)) ? 1 : 0;
    }
    return n;
  }
}
