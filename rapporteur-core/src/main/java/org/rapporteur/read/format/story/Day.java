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
import org.rapporteur.article.Publication;

/**
 * The day of a story that does not state it, worked out from the days that its first paragraphs and
 * captions name. Stateless; what it finds is marked as inferred.
 *
 * <p>A full date in the past tense is taken as it is. Of a day and month without a year ({@code on
 * Jan. 9}) the year follows when the story's first paragraphs name a weekday that the day had: it
 * is the first such year that is not before the latest year which the story mentions. Six or eleven
 * years lie between two such years, so a story that looks back further than that is dated wrongly;
 * hence inferred.
 */
final class Day {

  private static final int PARAGRAPHS = 4;

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (\\d{1,2})\\b(?!,? \\d{4})"
              + "|\\b(\\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b"
              + "(?!,? \\d{4})");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(next|this coming|coming|until|by|last) )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(19[5-9]\\d|20\\d\\d)\\b");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:\\b(?:will|until|by|before|from|through|next|coming|scheduled|planned|due|starting"
              + "|since|expire[sd]?|deadline|set|for)\\b[^.]{0,30})$",
          Pattern.CASE_INSENSITIVE);

  private Day() {}

  /** The day, if the text allows to say. */
  static Optional<Publication> infer(Sheet sheet, Optional<String> dateline) {
    List<String> lead = lead(sheet);
    Optional<LocalDate> full = latestFull(lead);
    Optional<LocalDate> placed = dateline.flatMap(d -> inDateline(d, lead, full));
    if (placed.isPresent()) {
      return Optional.of(Publication.inferred(placed.get(), "dateline"));
    }
    if (full.isPresent()) {
      return Optional.of(Publication.inferred(full.get(), "date in text"));
    }
    dateline.ifPresent(lead::add);
    return weekdays(lead)
        .flatMap(day -> dated(lead, day, latestYear(sheet)))
        .map(d -> Publication.inferred(d, "day and weekday in text"));
  }

  /** The day of a dateline without a year, in the first year that a full date near it allows. */
  private static Optional<LocalDate> inDateline(
      String dateline, List<String> lead, Optional<LocalDate> full) {
    Matcher m = DAY_MONTH.matcher(dateline);
    if (full.isEmpty() || !m.find() || m.group(1) == null) {
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday = weekdays(lead);
    int month = Stamp.month(m.group(1).toLowerCase(Locale.ROOT));
    for (int year = full.get().getYear(); year <= full.get().getYear() + 1; year++) {
      Optional<LocalDate> date = day(year, month, Integer.parseInt(m.group(2)));
      boolean later = date.filter(d -> !d.isBefore(full.get().minusDays(1))).isPresent();
      if (later && weekday.filter(w -> !w.equals(date.get().getDayOfWeek())).isEmpty()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static List<String> lead(Sheet sheet) {
    List<String> lead = new ArrayList<>();
    int prose = 0;
    for (int i = 0; i < sheet.size(); i++) {
      boolean caption = sheet.is(i, Block.Kind.CAPTION);
      if (caption
          || sheet.is(i, Block.Kind.STANDFIRST)
          || (sheet.isProse(i) && prose++ < PARAGRAPHS)) {
        String text = sheet.line(i).text();
        lead.add(text.length() > 1500 ? text.substring(0, 1500) : text);
      }
    }
    return lead;
  }

  private static Optional<LocalDate> latestFull(List<String> lead) {
    Optional<LocalDate> latest = Optional.empty();
    for (String text : lead) {
      for (Stamp stamp : Stamp.in(text)) {
        boolean past = !AHEAD.matcher(text.substring(0, stamp.start())).find();
        if (past && latest.filter(d -> !d.isBefore(stamp.date())).isEmpty()) {
          latest = Optional.of(stamp.date());
        }
      }
    }
    return latest;
  }

  /** The weekday that the lead speaks of most, as of a day that has come. */
  private static Optional<DayOfWeek> weekdays(List<String> lead) {
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
        int year = Integer.parseInt(m.group(1));
        if (latest.isEmpty() || year > latest.get()) {
          latest = Optional.of(year);
        }
      }
    }
    return latest;
  }

  private static Optional<LocalDate> dated(
      List<String> lead, DayOfWeek weekday, Optional<Integer> since) {
    if (since.isEmpty()) {
      return Optional.empty();
    }
    for (String text : lead) {
      Matcher m = DAY_MONTH.matcher(text);
      while (m.find()) {
        if (AHEAD.matcher(text.substring(0, m.start())).find()) {
          continue;
        }
        String month = m.group(1) != null ? m.group(1) : m.group(4);
        int day = Integer.parseInt(m.group(1) != null ? m.group(2) : m.group(3));
        for (int year = since.get(); year <= since.get() + 11; year++) {
          Optional<LocalDate> date = day(year, Stamp.month(month.toLowerCase(Locale.ROOT)), day);
          if (date.filter(d -> d.getDayOfWeek() == weekday).isPresent()) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
