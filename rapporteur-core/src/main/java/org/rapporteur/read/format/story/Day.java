package org.rapporteur.read.format.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Block;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Publication;

/**
 * The day of a story that does not state it in full. Stateless; what it finds is marked as
 * inferred.
 *
 * <p>A document's headline may give the day ({@code Transcript of the briefing of 4 March 2031}). A
 * day and month without a year ({@code March 4} on a line of its own, in the dateline, or {@code on
 * March 4} in the lead) is the story's own; its year follows when the lead names a weekday that the
 * day had: it is the near or only such year in reach of the latest that the story mentions. The
 * full date of a picture is the story's own only where both are of one town and one weekday. A full
 * date in passing, in a caption, an offer, a history, is no day of publication.
 */
final class Day {

  private static final int HEAD = 14;
  private static final int PARAGRAPHS = 4;

  /** Weekdays come back on a date after five, six or eleven years. */
  private static final int SPAN = 8;

  /** A story that names a year is seldom older than this many years after it. */
  private static final int NEAR = 2;

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  private static final String DAY_MONTH =
      "(?:" + MONTH + " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")\\b(?!,? \\d{4})";

  private static final Pattern ALONE = Pattern.compile(DAY_MONTH + "[.,]?");
  private static final Pattern ANYWHERE = Pattern.compile("\\b" + DAY_MONTH);

  /**
   * "Foreign Minister Ilse Vahn on March 4 opened the talks": whom the day is told of comes first.
   */
  private static final Pattern TOLD =
      Pattern.compile("^(?:[\\p{Lu}][\\p{L}.'\\u2019-]*+ |of |the |and |for ){1,9}on " + DAY_MONTH);

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(next|this coming|coming|until|by|last) )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** A year as a year: "in 2031", "March 4, 2031", "the 2031 accord"; not the title of a book. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:\\b(?:in|since|of|from|to|until|by|before|after|early|late|and)|\\d,|"
              + MONTH
              + ",?) (19[5-9]\\d|20\\d\\d)\\b|\\b[Tt]he (19[5-9]\\d|20\\d\\d) \\p{Ll}");

  private static final Phrases DOCUMENTS = Phrases.load("documents.txt");

  private Day() {}

  /** The day, if the text allows to say. */
  static Optional<Publication> infer(
      Sheet sheet, Optional<String> title, Optional<Dateline> dateline) {
    return title
        .flatMap(Day::ofDocument)
        .map(d -> Publication.inferred(d, "date in headline"))
        .or(
            () ->
                dayAndMonth(sheet, dateline.map(Dateline::text))
                    .flatMap(m -> inYear(m, sheet))
                    .map(d -> Publication.inferred(d, "day and weekday in text")))
        .or(
            () ->
                dateline
                    .flatMap(Dateline::place)
                    .flatMap(place -> pictured(sheet, place))
                    .map(d -> Publication.inferred(d, "day and town of a picture")));
  }

  /**
   * "TORVIK (Agency) - The minister said on Thursday" below "The minister speaks in Torvik on
   * September 6, 2029": the one full date in a line that names the dateline's town, if it was that
   * weekday.
   */
  private static Optional<LocalDate> pictured(Sheet sheet, String place) {
    String town = place.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
    Optional<DayOfWeek> weekday = weekday(lead(sheet));
    for (int i = 0; i < Math.min(HEAD, sheet.size()) && !town.isEmpty(); i++) {
      String line = sheet.line(i).text();
      List<Stamp> stamps =
          line.toLowerCase(Locale.ROOT).contains(town) ? Stamp.in(line) : List.of();
      Optional<LocalDate> day =
          stamps.size() == 1 ? Optional.of(stamps.get(0).date()) : Optional.empty();
      if (day.isPresent() && day.map(LocalDate::getDayOfWeek).equals(weekday)) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The one full date in the headline of a document that is printed as such. */
  private static Optional<LocalDate> ofDocument(String title) {
    List<Stamp> stamps = Stamp.in(title);
    boolean document = DOCUMENTS.holds(Line.fold(title));
    return document && stamps.size() == 1 ? Optional.of(stamps.get(0).date()) : Optional.empty();
  }

  /** A day and month with the years that may be meant, counted from the latest in the text. */
  private record Found(Matcher day, int years) {}

  private static Optional<Found> dayAndMonth(Sheet sheet, Optional<String> dateline) {
    for (int i = 0; i < Math.min(HEAD, sheet.size()); i++) {
      Matcher alone = ALONE.matcher(sheet.line(i).text().strip());
      if (alone.matches()) {
        return Optional.of(new Found(alone, NEAR));
      }
    }
    Optional<Matcher> placed = dateline.map(ANYWHERE::matcher).filter(Matcher::find);
    if (placed.isPresent()) {
      return placed.map(m -> new Found(m, NEAR));
    }
    return lead(sheet).stream()
        .map(TOLD::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(m -> new Found(m, SPAN));
  }

  /** The near or only year in which the day was the weekday that the lead speaks of. */
  private static Optional<LocalDate> inYear(Found found, Sheet sheet) {
    Optional<DayOfWeek> weekday = weekday(lead(sheet));
    Optional<Integer> since = latestYear(sheet);
    if (weekday.isEmpty() || since.isEmpty()) {
      return Optional.empty();
    }
    Matcher m = found.day();
    String month = m.group(1) != null ? m.group(1) : m.group(4);
    int day = Integer.parseInt(m.group(1) != null ? m.group(2) : m.group(3));
    List<LocalDate> possible = new ArrayList<>();
    for (int year = since.get(); year <= since.get() + found.years(); year++) {
      day(year, Stamp.month(month.toLowerCase(Locale.ROOT)), day)
          .filter(d -> d.getDayOfWeek() == weekday.get())
          .ifPresent(possible::add);
    }
    boolean sure =
        possible.size() == 1
            || !possible.isEmpty() && possible.get(0).getYear() <= since.get() + NEAR;
    return sure ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static List<String> lead(Sheet sheet) {
    List<String> lead = new ArrayList<>();
    int prose = 0;
    for (int i = 0; i < sheet.size(); i++) {
      boolean above = sheet.is(i, Block.Kind.CAPTION) || sheet.is(i, Block.Kind.STANDFIRST);
      if (above || (sheet.isProse(i) && prose++ < PARAGRAPHS)) {
        String text = sheet.line(i).text();
        lead.add(text.length() > 1500 ? text.substring(0, 1500) : text);
      }
    }
    return lead;
  }

  /** The weekday that the lead speaks of most, as of a day that has come. */
  private static Optional<DayOfWeek> weekday(List<String> lead) {
    int[] count = new int[7];
    for (String text : lead) {
      Matcher m = WEEKDAY.matcher(text);
      while (m.find()) {
        if (m.group(1) == null) {
          count["MonTueWedThuFriSatSun".indexOf(m.group(2).substring(0, 3)) / 3]++;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < 7; i++) {
      best = count[i] > count[best] ? i : best;
    }
    return count[best] == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(best + 1));
  }

  private static Optional<Integer> latestYear(Sheet sheet) {
    Optional<Integer> latest = Optional.empty();
    for (int i = 0; i < sheet.size(); i++) {
      Matcher m = YEAR.matcher(sheet.line(i).text());
      while (m.find()) {
        int year = Integer.parseInt(m.group(2) != null ? m.group(2) : m.group(3));
        if (latest.isEmpty() || year > latest.get()) {
          latest = Optional.of(year);
        }
      }
    }
    return latest;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
