package org.rapporteur.read.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.date.DayOrder;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * The fields of an exported article, under whatever name and in whatever form the tool wrote them:
 * {@code publishedAt}, {@code published_at} and {@code Published at} are one. Immutable.
 */
final class Fields {

  private final Map<String, JsonNode> byName = new HashMap<>();
  private final DayOrder order;

  Fields(JsonNode node) {
    this(node, DayOrder.UNTOLD);
  }

  /**
   * Fields of an object.
   *
   * @param order what the dates around it tell
   */
  Fields(JsonNode node, DayOrder order) {
    this.order = order;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      byName.putIfAbsent(plain(field.getKey()), field.getValue());
    }
  }

  /** A name without what tools write differently: case, blanks, strokes. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '@') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private Optional<JsonNode> field(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }

  /** The first of the fields that holds text. */
  Optional<String> text(List<String> names) {
    return names.stream()
        .flatMap(n -> field(n).stream())
        .flatMap(v -> text(v).stream())
        .findFirst();
  }

  /** The text of a value: itself, the first of a list, an object's name. */
  private static Optional<String> text(JsonNode given) {
    JsonNode value = given;
    if (value.isArray() && value.size() > 0) {
      value = value.get(0);
    }
    if (value.isObject()) {
      value = value.path(value.has("name") ? "name" : value.has("rendered") ? "rendered" : "value");
    }
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  /** All texts of the first of the fields that holds any: strings, lists, objects with a name. */
  List<String> texts(List<String> names) {
    for (String name : names) {
      List<String> found = new ArrayList<>();
      field(name).ifPresent(value -> collect(value, found));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static void collect(JsonNode value, List<String> found) {
    if (value.isArray()) {
      value.forEach(v -> collect(v, found));
    } else if (value.isObject()) {
      new Fields(value).text(List.of("name", "byline", "value")).ifPresent(found::add);
    } else if (value.isTextual() && !value.asText().isBlank()) {
      for (String part : value.asText().split(";")) {
        if (!part.isBlank()) {
          found.add(part.strip());
        }
      }
    }
  }

  /** The day that the first of the fields which holds one gives. */
  Optional<Publication> day(List<String> names) {
    return names.stream()
        .flatMap(name -> text(List.of(name)).stream())
        .flatMap(words -> WrittenDate.among(words, order).stream())
        .findFirst();
  }

  /** What its dates tell of the order of day and month. */
  DayOrder dayOrder(List<String> names) {
    return names.stream()
        .flatMap(name -> text(List.of(name)).stream())
        .map(DayOrder::of)
        .reduce(DayOrder.UNTOLD, DayOrder::and);
  }

  /** A publication is a day, or what was published; a day without figures is one of the week. */
  private static boolean isDate(String name, String words) {
    boolean figures = words.chars().anyMatch(c -> c >= '0' && c <= '9');
    return figures || !name.equals("publication") && !name.equals("day");
  }

  /** What is said if fields give dates and none is understood. */
  List<Diagnostic> doubts(List<String> names) {
    if (day(names).isPresent()) {
      return List.of();
    }
    return names.stream()
        .flatMap(name -> text(List.of(name)).filter(w -> isDate(name, w)).stream())
        .flatMap(words -> WrittenDate.doubt(words).stream())
        .limit(1)
        .toList();
  }
}
