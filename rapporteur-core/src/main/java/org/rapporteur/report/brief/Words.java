package org.rapporteur.report.brief;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.record.CalendarDate;

/** The wording of dates and quotes in a brief. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("[\"\u201C\u201D]");
  private static final Pattern LEAD = Pattern.compile("^(?:(?:[Tt]hat|[Bb]ut|[Aa]nd),? )+");
  private static final int MILLION = 6;
  private static final int BILLION = 9;

  private Words() {}

  /** A day with its year. */
  static String day(LocalDate date) {
    return CalendarDate.on(date).words();
  }

  /** A date as a desk writes it; empty if nothing is known. */
  static String date(CalendarDate date) {
    return date.words();
  }

  /** From a day to a day. */
  static String range(LocalDate from, LocalDate to) {
    return CalendarDate.between(from, to).words();
  }

  /** A passage as one line. */
  static String joined(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  /** A passage as one line, without a quotation mark whose partner stands elsewhere. */
  static String unquoted(String text) {
    String line = joined(text);
    boolean paired = line.chars().filter(c -> c == '"').count() % 2 == 0;
    boolean even =
        line.chars().filter(c -> c == '\u201C').count()
            == line.chars().filter(c -> c == '\u201D').count();
    return paired && even ? line : MARKS.matcher(line).replaceAll("");
  }

  private static final int EXCERPT = 200;

  /** The beginning of a passage, cut between words. */
  static String excerpt(String text) {
    String line = unquoted(text);
    if (line.length() <= EXCERPT) {
      return line;
    }
    int cut = line.lastIndexOf(' ', EXCERPT);
    return line.substring(0, cut > 0 ? cut : EXCERPT) + " \u2026";
  }

  /** What was said, without the word that leads over to it. */
  static String reported(String text) {
    return LEAD.matcher(joined(text)).replaceFirst("");
  }

  /** A number with its thousands apart; millions and billions by their names. */
  static String number(BigDecimal value) {
    return scaled(value, BILLION)
        .map(v -> plain(v) + " billion")
        .or(() -> scaled(value, MILLION).map(v -> plain(v) + " million"))
        .orElseGet(() -> plain(value));
  }

  private static Optional<BigDecimal> scaled(BigDecimal value, int zeros) {
    BigDecimal scaled = value.movePointLeft(zeros).stripTrailingZeros();
    boolean fits = scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 2;
    return fits ? Optional.of(scaled) : Optional.empty();
  }

  private static String plain(BigDecimal value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  /** The text with a capital first letter. */
  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** An enum constant as a word. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
