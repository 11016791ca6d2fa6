package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Block;

/**
 * The sieve that finds what belongs to the page: notices, buttons, credits of colleagues, lists of
 * other stories, and the lines that trail after the last sentence.
 */
final class Furniture implements Sieve {

  private static final int LONGEST = 45;
  private static final int MOST_TRAILING = 8;

  private static final Phrases NOTICES = Phrases.load("furniture.txt");
  private static final Phrases RELATED = Phrases.load("related.txt");

  /** How often it was shared, remarked on or liked. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3})?[KkMm]?");

  private static final Pattern CREDITED =
      Pattern.compile(
          "^\\(?(?:additional )?report(?:ing|ed) by ([^;.)]{3,120}?)(?: in [^;.)]*)?[;.)].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern CRUMBS =
      Pattern.compile("^[\\p{L}&. ]{2,30}(?: ?[>\\u203A\\u00BB/] ?[\\p{L}&. ]{2,30}){1,5}$");

  private static final Pattern SOURCE =
      Pattern.compile("^sources?: ([^,;]{2,40}?)(?:,| and | AND |$).*", Pattern.CASE_INSENSITIVE);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:copyright )?(?:\\u00A9|\\(c\\)|copyright)[ ,]{0,4}(?:\\d{4})?[ ,]{0,4}([\\p{Lu}][^.,|]{2,40}).*",
          Pattern.CASE_INSENSITIVE);

  private final Found found;

  Furniture(Found found) {
    this.found = found;
  }

  @Override
  public void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isOpen(i)) {
        notice(sheet, i);
      }
    }
    for (int i = 0; i < sheet.size(); i++) {
      Line line = sheet.line(i);
      boolean marker = RELATED.isWhole(line.folded()) && !sheet.is(i, Block.Kind.TITLE);
      if (marker) {
        sheet.remark(i, Block.Kind.BOILERPLATE);
        if (isBelowHeadline(sheet, i)) {
          sheet.mark(i - 1, Block.Kind.BOILERPLATE);
        } else {
          list(sheet, i + 1);
        }
      }
    }
    tail(sheet);
  }

  /** Some pages put the marker below the headline that it belongs to. */
  private static boolean isBelowHeadline(Sheet sheet, int i) {
    if (i == 0 || sheet.line(i).gap() || !sheet.isOpen(i - 1)) {
      return false;
    }
    Line above = sheet.line(i - 1);
    return above.gap() && !above.endsSentence() && above.words() <= 25 && !above.isBulleted();
  }

  private void notice(Sheet sheet, int i) {
    Line line = sheet.line(i);
    String folded = line.folded();
    boolean brief = line.words() <= LONGEST;
    boolean is =
        brief
            && (NOTICES.isWhole(folded)
                || (isNotice(folded) && !Inserts.goesOn(line.text()))
                || COUNT.matcher(line.text()).matches()
                || isCrumbs(line));
    if (!is) {
      return;
    }
    Matcher credited = CREDITED.matcher(line.text());
    if (!found.hasBylines() && credited.matches()) {
      found.bylines(Names.list(credited.group(1)));
    }
    Matcher source = SOURCE.matcher(line.text());
    if (source.matches() && Outlets.isOutlet(Names.regular(source.group(1)))) {
      found.outlet(Names.regular(source.group(1)));
    }
    Matcher copyright = COPYRIGHT.matcher(line.text());
    if (copyright.matches() && Outlets.isOutlet(copyright.group(1))) {
      found.outlet(copyright.group(1));
    }
    sheet.mark(i, Block.Kind.BOILERPLATE);
  }

  /** Whether words open as a notice does, or hold what only a notice says. */
  static boolean isNotice(String folded) {
    return NOTICES.opens(folded) || NOTICES.holds(folded);
  }

  private static boolean isCrumbs(Line line) {
    String text = line.text();
    return line.words() <= 12
        && !line.endsSentence()
        && (text.indexOf('>') > 0 || text.indexOf('\u203A') > 0 || text.indexOf('\u00BB') > 0)
        && CRUMBS.matcher(text).matches();
  }

  /** Marks the headlines of other stories that a marker introduces. */
  private static void list(Sheet sheet, int from) {
    boolean last = sheet.nextProse(from) >= sheet.size();
    for (int i = from; i < sheet.size(); i++) {
      Line line = sheet.line(i);
      boolean sentence = line.endsSentence() && !line.text().endsWith("?") && line.words() >= 6;
      boolean story = sentence && (!last || Voice.hasCue(line.text()));
      boolean headline = line.words() <= 30 && !story && (last || !sheet.isProse(i));
      if (!headline || (line.opensQuote() && line.endsSentence())) {
        return;
      }
      if (line.folded().equals("end of list")) {
        return;
      }
      if (sheet.isOpen(i)) {
        sheet.mark(i, Block.Kind.BOILERPLATE);
      }
    }
  }

  /** Marks what trails after the last sentence: authors, rubrics, shops. A long list stays. */
  private void tail(Sheet sheet) {
    List<Integer> trailing = new ArrayList<>();
    for (int i = sheet.size() - 1; i > 0 && (!sheet.isOpen(i) || trails(sheet.line(i))); i--) {
      if (sheet.is(i, Block.Kind.TITLE)) {
        break;
      }
      if (sheet.isOpen(i)) {
        trailing.add(i);
      }
    }
    if (trailing.size() > MOST_TRAILING) {
      return;
    }
    boolean signed = found.hasBylines();
    for (int i : trailing) {
      Line line = sheet.line(i);
      List<String> names = signed ? List.of() : Names.list(line.text());
      if (!names.isEmpty() && !Outlets.isOutlet(line.text()) && isPeople(line)) {
        found.bylines(names);
      }
      sheet.mark(i, Block.Kind.BOILERPLATE);
    }
  }

  private static boolean trails(Line line) {
    return !line.endsSentence()
        && line.words() <= 14
        && !line.isBulleted()
        && !line.opensQuote()
        && !line.text().endsWith(":");
  }

  /** Names of people, not a rubric in two words: no more words than names have. */
  private static boolean isPeople(Line line) {
    return Names.list(line.text()).stream().allMatch(n -> !NOTICES.isWhole(Line.fold(n)));
  }
}
