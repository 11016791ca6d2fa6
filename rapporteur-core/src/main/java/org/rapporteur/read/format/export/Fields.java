package org.rapporteur.read.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Publication;

/** Values of exports, under whatever name and in whatever form the tool wrote them. Stateless. */
final class Fields {

  private Fields() {}

  /** The first of the fields that holds text. */
  static Optional<String> text(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isArray() && value.size() > 0) {
        value = value.get(0);
      }
      if (value.isObject()) {
        value = value.path(value.has("name") ? "name" : "value");
      }
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return Optional.of(value.asText().strip());
      }
    }
    return Optional.empty();
  }

  /** All texts of the first of the fields that holds any: strings, lists, objects with a name. */
  static List<String> texts(JsonNode node, String... names) {
    for (String name : names) {
      List<String> found = new ArrayList<>();
      collect(node.path(name), found);
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
      text(value, "name", "byline", "value").ifPresent(found::add);
    } else if (value.isTextual() && !value.asText().isBlank()) {
      for (String part : value.asText().split("\\s*;\\s*")) {
        if (!part.isBlank()) {
          found.add(part.strip());
        }
      }
    }
  }

  /** The day that the first of the fields which holds one gives. */
  static Optional<Publication> day(JsonNode node, String... names) {
    for (String name : names) {
      Optional<Publication> day = text(node, name).flatMap(Fields::day);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * The day of a date or moment in one of the forms of ISO 8601, of RFC 1123, with a blank for the
   * T, in digits only ({@code 20310303T101500Z}), or in seconds since 1970.
   */
  static Optional<Publication> day(String words) {
    String value = words.strip();
    Optional<OffsetDateTime> moment = moment(value);
    if (moment.isPresent()) {
      return moment
          .filter(m -> isLikely(m.toLocalDate()))
          .map(m -> new Publication(m.toLocalDate(), moment, Publication.Basis.STATED, "given"));
    }
    String digits = value.length() >= 10 ? value.substring(0, 10) : value;
    try {
      LocalDate date =
          value.matches("\\d{8}.*")
              ? LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
              : LocalDate.parse(digits.replace('/', '-'));
      return Optional.of(date).filter(Fields::isLikely).map(d -> Publication.stated(d, "given"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isLikely(LocalDate date) {
    return date.getYear() >= 1800 && date.getYear() <= 2100;
  }

  private static Optional<OffsetDateTime> moment(String value) {
    try {
      if (value.matches("\\d{10}(\\d{3})?")) {
        long number = Long.parseLong(value.substring(0, 10));
        return Optional.of(Instant.ofEpochSecond(number).atOffset(ZoneOffset.UTC));
      }
      if (value.matches("\\d{8}T\\d{6}Z")) {
        String iso = value.replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z");
        return Optional.of(OffsetDateTime.parse(iso));
      }
      String iso =
          value.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d)", "$1T$2").replace(" UTC", "Z");
      String zoned = iso.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
      return Optional.of(OffsetDateTime.parse(zoned));
    } catch (DateTimeException e) {
      return rfc1123(value);
    }
  }

  private static Optional<OffsetDateTime> rfc1123(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
