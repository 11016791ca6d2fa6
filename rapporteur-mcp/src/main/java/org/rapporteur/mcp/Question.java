package org.rapporteur.mcp;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rapporteur.record.CalendarDate;

/** What an assistant asks: the arguments of a call. Immutable. */
final class Question {

  private static final int MOST = 100;
  private static final int USUAL = 20;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Object> arguments;
  private final UnaryOperator<String> names;

  /**
   * A question.
   *
   * @param arguments what is asked
   * @param names what a party's code stands for
   */
  Question(Map<String, Object> arguments, UnaryOperator<String> names) {
    this.arguments = Map.copyOf(arguments);
    this.names = names;
  }

  /** A text that is not blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(arguments.get(name))
        .map(Object::toString)
        .map(String::strip)
        .filter(s -> !s.isEmpty());
  }

  /**
   * A day.
   *
   * @throws BadQuestion if it is none
   */
  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            s -> {
              try {
                return LocalDate.parse(s);
              } catch (DateTimeException e) {
                throw new BadQuestion(name + " is a day like 2031-03-05, not \"" + s + "\"", e);
              }
            });
  }

  /** How many lines are wanted. */
  int limit() {
    return arguments.get("limit") instanceof Number n
        ? Math.max(1, Math.min(MOST, n.intValue()))
        : USUAL;
  }

  /**
   * Whether all words of the argument stand in one of the texts or others of them; true unasked.
   */
  boolean words(String name, Collection<String> texts) {
    return text(name).map(t -> holds(String.join(" ", texts), t)).orElse(true);
  }

  /** Whether one of the argument's words stands in the text. */
  boolean oneOf(String name, String text) {
    return text(name)
        .map(t -> List.of(t.split("\\s+")).stream().anyMatch(w -> holds(text, w)))
        .orElse(true);
  }

  /** Whether the argument names one of these parties, by code or by name; true unasked. */
  boolean party(String name, Collection<String> parties) {
    return text(name)
        .map(t -> parties.stream().anyMatch(p -> holds(p, t) || holds(names.apply(p), t)))
        .orElse(true);
  }

  /** Whether a date can lie within {@code from} and {@code to}; an unknown one only unasked. */
  boolean within(CalendarDate date) {
    Optional<LocalDate> from = day("from");
    Optional<LocalDate> to = day("to");
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return from.map(f -> date.latest().filter(d -> !d.isBefore(f)).isPresent()).orElse(true)
        && to.map(t -> date.earliest().filter(d -> !d.isAfter(t)).isPresent()).orElse(true);
  }

  /** Words are found whatever their case and accents, whole or as the beginning of a word. */
  private static boolean holds(String text, String words) {
    String in = " " + plain(text);
    return List.of(plain(words).split(" ")).stream().allMatch(w -> in.contains(" " + w));
  }

  private static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** An argument that cannot be understood; the message tells the assistant what it should be. */
  static final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadQuestion(String message, Throwable cause) {
      super(message, cause);
    }

    BadQuestion(String message) {
      super(message);
    }
  }
}
