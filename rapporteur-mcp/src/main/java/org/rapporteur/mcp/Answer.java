package org.rapporteur.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.record.CalendarDate;

/** Puts answers together: so many items of all that were found, and what is not in the record. */
final class Answer {

  private Answer() {}

  /** The first items, how many there are, and a note where there are none or more. */
  static <T> Map<String, Object> of(
      Stream<T> found, Function<T, Map<String, Object>> line, Question asked, Knowledge known) {
    List<T> all = found.toList();
    List<Map<String, Object>> shown = all.stream().limit(asked.limit()).map(line).toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("found", all.size());
    answer.put("record", known.coverage());
    answer.put("items", shown);
    if (all.isEmpty()) {
      answer.put(
          "not_in_record",
          "Nothing on this. " + known.coverage() + " That says nothing of what they do not tell.");
    } else if (shown.size() < all.size()) {
      answer.put("more", all.size() - shown.size() + " more: ask for less, or raise limit");
    }
    return answer;
  }

  static Map<String, Object> line() {
    return new LinkedHashMap<>();
  }

  static void put(Map<String, Object> line, String key, Optional<String> value) {
    value.ifPresent(v -> line.put(key, v));
  }

  static void put(Map<String, Object> line, String key, List<String> values) {
    if (!values.isEmpty()) {
      line.put(key, values);
    }
  }

  /** A date as ISO 8601, a span as {@code from/to}; nothing where it is unknown. */
  static void put(Map<String, Object> line, String key, CalendarDate date) {
    put(line, key, date.earliest().map(d -> date.toString()));
  }
}
