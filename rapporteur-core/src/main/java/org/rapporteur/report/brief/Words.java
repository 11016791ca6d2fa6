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

  /**
   * A passage as one line with its quotation marks in pairs: what was quoted stays quoted where the
   * other mark stands in another sentence.
   */
  static String unquoted(String text) {
    String line = joined(text);
    int marks = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < line.length(); i++) {
      if (DOUBLE.indexOf(line.charAt(i)) >= 0) {
        marks++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (marks % 2 == 0) {
      return line;
    }
    if (opens(line, last)) {
      return line + (line.charAt(last) == '"' ? '"' : '\u201D');
    }
    return opens(line, first)
        ? MARKS.matcher(line).replaceAll("")
        : (line.charAt(first) == '"' ? '"' : '\u201C') + line;
  }

  /** Whether a mark stands before what is quoted. */
  private static boolean opens(String line, int mark) {
    boolean after = mark + 1 < line.length() && !Character.isWhitespace(line.charAt(mark + 1));
    return after && (mark == 0 || !Character.isLetterOrDigit(line.charAt(mark - 1)));
  }

  private static final String DOUBLE = "\"\u201C\u201D";
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
