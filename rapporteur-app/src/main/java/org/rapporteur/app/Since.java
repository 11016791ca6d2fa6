package org.rapporteur.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What news are told against.
 *
 * @param day what was published before it is known; if empty, what the last brief told is
 */
record Since(Optional<LocalDate> day) {

  private static final String LAST = "last";
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** In the words of the brief: {@code since 5 Mar 2031}. */
  String words() {
    return "since " + day.map(SHOWN::format).orElse("the last brief");
  }

  /** Reads {@code last} or a day. */
  static final class Converter implements ITypeConverter<Since> {
    @Override
    public Since convert(String value) {
      if (value.equals(LAST)) {
        return new Since(Optional.empty());
      }
      try {
        return new Since(Optional.of(LocalDate.parse(value)));
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is neither a day such as 2031-03-05 nor 'last'");
      }
    }
  }
}
