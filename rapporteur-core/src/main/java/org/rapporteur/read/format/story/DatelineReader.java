package org.rapporteur.read.format.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Block;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Publication;
import org.rapporteur.text.Blanks;
import org.rapporteur.text.Span;

/**
 * The sieve that sets the dateline apart from the first sentence, and what is left of one that a
 * scraper tore.
 */
final class DatelineReader implements Sieve {

  private static final String LINE_ENDS = "-\u2013\u2014/";

  private static final int LONGEST = 120;

  private static final String DASH = "[-\\u2013\\u2014]{1,2}";

  private static final String DASHES = "-\u2013\u2014";

  /** Never given back: a line of capitals could be cut into words in too many ways. */
  private static final String WORD = "[\\p{Lu}][\\p{L}.'\\u2019-]*+";

  /**
   * {@code Jan. 10}, {@code Jan. 10, 2031}, {@code 10 January 2031}, {@code 10th of January 2031},
   * {@code 2031-01-10}, {@code 10.01.2031}.
   */
  private static final String DATE =
      "(?:[\\p{Lu}][a-z]{2,8}(?: |\\. ?)\\d{1,2}(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? [\\p{Lu}][a-z]{2,8}\\.?(?:,? \\d{4})?"
          + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

  /** {@code NORTHGATE, Jan 10 (Agency) - }, {@code Northgate (CNN)}, {@code (Agency) -}. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "^((?:"
              + WORD
              + "(?:[ ,/]{1,2}"
              + WORD
              + "){0,6}?[ ,/]{0,2})??)"
              + "(?:[, ]{0,2}(?:on )?("
              + DATE
              + "))?[.,]?[, ]{0,2}"
              + "(?:\\(([\\p{Lu}][\\p{L}0-9. -]{0,24})\\)|/([\\p{L} ]{2,24})/)"
              + "\\.?\\s*(?:"
              + DASH
              + "\\s*)?");

  /** {@code NORTHGATE, Ostrava — }: a place in capitals. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^([\\p{Lu}]{3}[\\p{Lu}.'\\u2019 -]{0,30}(?:/[\\p{Lu} ]{3,20})?"
              + "(?:, [\\p{Lu}][\\p{L}. ]{1,24})?)"
              + "(?:, ("
              + DATE
              + ")| \\(("
              + DATE
              + ")\\))?"
              + "\\s*(?:\\u2014|\\u2013|--|(?<= )-|:(?=\\s))(?:\\s+|$)");

  /** {@code Northgate, 10 January 2031 — }: the date says that the name before it is a place. */
  private static final Pattern DATED =
      Pattern.compile(
          "^("
              + WORD
              + "(?: "
              + WORD
              + "){0,3}(?:, "
              + WORD
              + ")?), ("
              + DATE
              + ")\\s*(?:\\u2014|\\u2013|--|(?<= )-|:(?=\\s))\\s*");

  /** {@code Jan. 10, 2031 (NORTHGATE) - }, {@code 10 January 2031, NORTHGATE - }. */
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "^(?=("
              + DATE
              + "))\\1(?:,? \\(([\\p{Lu}][\\p{L}.'\\u2019 -]{1,30})\\)|, ([\\p{Lu}]{3}[\\p{Lu}.'\\u2019 -]{0,30}))"
              + "\\s*(?:\\u2014|\\u2013|--|(?<= )-|:(?=\\s))\\s*");

  /** {@code (Thursday)} is no agency. */
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  /** Brackets and dashes that nothing is left in. */
  private static final Pattern TORN =
      Pattern.compile(
          "^(?:\\(\\s*\\)?|\\[\\s*\\]?|\\))[\\s,;:]*(?:[-\\u2013\\u2014]{1,2})?[\\s,]*");

  /** {@code ANA RUIZ, HOST: }, {@code Q: }: who speaks in a turn of a transcript. */
  private static final Pattern TURN =
      Pattern.compile(
          "^[\\p{Lu}][\\p{Lu}.'\\u2019 -]{0,40}(?:, [\\p{Lu}][\\p{L}.,'\\u2019 -]{1,80})?:\\s");

  /** So many lines of the kind make a transcript. */
  private static final int TURNS = 3;

  private final Found found;

  DatelineReader(Found found) {
    this.found = found;
  }

  /** The dateline that a text begins with; its span counts from the start of the text. */
  static Optional<Dateline> find(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (Inserts.opensTeaser(head)) {
      return Optional.empty();
    }
    Matcher first = DATE_FIRST.matcher(head);
    if (first.lookingAt()) {
      Optional<String> place = group(first, 2).or(() -> group(first, 3));
      return Optional.of(dateline(head, first, place, Optional.empty()));
    }
    Matcher agency = AGENCY.matcher(head);
    if (agency.lookingAt() && agency.end() < text.length()) {
      Optional<String> name = group(agency, 3).or(() -> group(agency, 4));
      if (name.filter(n -> isAgency(n, agency, head)).isPresent()) {
        return Optional.of(dateline(head, agency, group(agency, 1), name));
      }
    }
    Matcher place = PLACE.matcher(head);
    Matcher dated = DATED.matcher(head);
    Matcher placed = place.lookingAt() ? place : dated;
    if (placed == place || dated.lookingAt()) {
      return Optional.of(dateline(head, placed, group(placed, 1), Optional.empty()));
    }
    return Optional.empty();
  }

  private static Dateline dateline(
      String head, Matcher m, Optional<String> where, Optional<String> agency) {
    String printed = head.substring(0, m.end()).strip();
    Optional<String> place = where.map(DatelineReader::regular);
    return new Dateline(printed, place, agency.map(String::strip), new Span(0, m.end()));
  }

  /**
   * A dash after the brackets and a sentence behind it, or an agency's or outlet's name in them;
   * not "On 4 March (Thursday)", "the army of Norland (ANL) said", "Ida Roe (Greens) - a senator -
   * said".
   */
  private static boolean isAgency(String name, Matcher m, String head) {
    String printed = head.substring(0, m.end()).strip();
    boolean dash =
        !printed.isEmpty() && LINE_ENDS.indexOf(printed.charAt(printed.length() - 1)) >= 0;
    boolean known = Outlets.isOutlet(name) || Outlets.isAgency(name);
    boolean aside = Character.isLowerCase(head.codePointAt(Math.min(m.end(), head.length() - 1)));
    return (dash && !aside || known) && !WEEKDAY.matcher(name).matches();
  }

  private static Optional<String> group(Matcher m, int group) {
    return Optional.ofNullable(m.group(group))
        .map(g -> Blanks.without(g, " ,").strip())
        .filter(g -> !g.isEmpty());
  }

  private static String regular(String place) {
    StringBuilder words = new StringBuilder();
    for (String part : place.split("(?<=[ /-])|(?=[ /-])")) {
      words.append(Names.regular(part));
    }
    return words.toString();
  }

  @Override
  public void mark(Sheet sheet) {
    int seen = 0;
    boolean transcript = isTranscript(sheet);
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      String core = sheet.core(i);
      Matcher torn = TORN.matcher(core);
      if (torn.lookingAt() && isTorn(torn.group(), core)) {
        sheet.cutHead(i, torn.end(), Block.Kind.BOILERPLATE);
        core = sheet.core(i);
      }
      boolean alone = sheet.line(i).words() <= 4 && endsInDash(core);
      boolean turn = transcript && TURN.matcher(core).lookingAt();
      if (!turn
          && found.dateline().isEmpty()
          && seen < 4
          && (alone || sheet.line(i).words() >= 8)) {
        seen += alone ? 0 : 1;
        take(sheet, i, core);
      }
    }
  }

  private static boolean isTranscript(Sheet sheet) {
    int turns = 0;
    for (int i = 0; i < sheet.size() && turns < TURNS; i++) {
      turns += sheet.isOpen(i) && TURN.matcher(sheet.core(i)).lookingAt() ? 1 : 0;
    }
    return turns >= TURNS;
  }

  private static boolean endsInDash(String core) {
    return !core.isEmpty() && DASHES.indexOf(core.charAt(core.length() - 1)) >= 0;
  }

  /** A closed pair of brackets, or an open one with a dash: not the start of an aside. */
  private static boolean isTorn(String marks, String core) {
    boolean dash = marks.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
    boolean pair = marks.contains(")") || marks.contains("]");
    return (dash || pair) && marks.length() < core.length();
  }

  private void take(Sheet sheet, int i, String core) {
    find(core)
        .ifPresent(
            d -> {
              int start = sheet.coreSpan(i).start();
              Span span = new Span(start, start + d.text().length());
              found.dateline(new Dateline(d.text(), d.place(), d.agency(), span));
              d.agency().ifPresent(found::agency);
              for (Stamp stamp : Stamp.in(d.text())) {
                found.published(Publication.stated(stamp.date(), "dateline"));
              }
              sheet.cutHead(i, d.span().end(), Block.Kind.META_LINE);
            });
  }
}
