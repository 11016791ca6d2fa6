package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which sentences are of times that were long over when they were printed: "September 2023 –
 * Vell closes the strait", "In 2021 Vell closed the strait", in September "Vell closed the strait
 * in mid-April", and nothing in them is of the day. A year that something is counted from ("the
 * first raid since 2021") is no day of it.
 */
final class LongAgo {

  private static final List<String> MONTHS = WordList.of("months.txt");

  private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:^|\\b[Ii]n |\\b[Ii]n early |\\b[Ii]n late |\\b"
              + MONTH
              + "(?: \\d{1,2},?)? )(?<year>(?:19|20)\\d\\d)\\b");

  private static final Pattern BARE =
      Pattern.compile(
          "\\b[Ii]n (?:early[ -]|mid-|late[ -])?" + MONTH + "\\b(?!,? (?:\\d|last|next))");

  private static final Pattern LATELY =
      Pattern.compile("\\b(?:" + String.join("|", WordList.of("lately-words.txt")) + ")\\b");

  /** So many months after it what happened in a month is background. */
  private static final long MONTHS_OF_NEWS = 2;

  private LongAgo() {}

  /** Whether all that the sentence dates is of years long over on the day of publication. */
  static boolean is(String sentence, LocalDate published) {
    if (LATELY.matcher(sentence).find()) {
      return false;
    }
    List<LocalDate> months = new ArrayList<>();
    Matcher year = YEAR.matcher(sentence);
    while (year.find()) {
      int month = MONTHS.indexOf(year.group("month"));
      months.add(
          LocalDate.of(
              Integer.parseInt(year.group("year")),
              month < 0 ? Month.DECEMBER.getValue() : month + 1,
              1));
    }
    Matcher bare = BARE.matcher(sentence);
    while (bare.find()) {
      // a month that is still to come may be the one that is meant
      int month = Math.max(MONTHS.indexOf(bare.group("month")) + 1, 1);
      int in = published.getYear();
      months.add(month > published.getMonthValue() ? published : LocalDate.of(in, month, 1));
    }
    return !months.isEmpty()
        && months.stream().allMatch(m -> m.plusMonths(1 + MONTHS_OF_NEWS).isBefore(published));
  }
}
