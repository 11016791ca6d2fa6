package org.rapporteur.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of findings: {@code act VAR ASSAULT OST occurred; date 2031-03-02}. What it leaves out
 * may be anything, so may {@code *}; {@code -} is a slot that is empty; {@code VAR+OST} are both in
 * it; {@code …ban…} is a part of it. Quotation marks around a text and its last stop do not count.
 *
 * @param line as written
 * @param kind kind of the finding
 * @param slots what stands in which slot
 */
record Wanted(String line, Kind kind, Map<String, String> slots) {

  Wanted {
    slots = Map.copyOf(slots);
  }

  static Wanted parse(String line) {
    List<String> fields = Arrays.stream(line.split(";")).map(String::strip).toList();
    String head = fields.get(0);
    int space = head.indexOf(' ');
    Kind kind = Kind.of(space < 0 ? head : head.substring(0, space));
    Map<String, String> slots = new LinkedHashMap<>();
    if (space > 0) {
      slots.putAll(kind.parse(head.substring(space + 1).strip()));
    }
    for (String field : fields.subList(1, fields.size())) {
      int end = field.indexOf(' ');
      if (end < 0) {
        throw new IllegalArgumentException("expected a slot and a value, not \"" + field + "\"");
      }
      slots.put(field.substring(0, end), field.substring(end + 1).strip());
    }
    List<String> known = kind.slots();
    if (!known.containsAll(slots.keySet())) {
      throw new IllegalArgumentException("expected slots of " + known + ", not " + slots.keySet());
    }
    return new Wanted(line, kind, slots);
  }

  boolean matches(Found found) {
    return found.kind().equals(kind)
        && slots.entrySet().stream()
            .allMatch(s -> fits(s.getValue(), found.slots().getOrDefault(s.getKey(), List.of())));
  }

  private static boolean fits(String pattern, List<String> values) {
    return switch (pattern) {
      case "*" -> true;
      case "-" -> values.isEmpty();
      default ->
          values.stream().anyMatch(v -> fits(pattern, v))
              || (pattern.contains("+")
                  && Arrays.stream(pattern.split("\\+"))
                      .allMatch(p -> values.stream().anyMatch(v -> fits(p.strip(), v))));
    };
  }

  private static boolean fits(String pattern, String value) {
    boolean before = pattern.startsWith("…");
    boolean after = pattern.length() > 1 && pattern.endsWith("…");
    String part = pattern.substring(before ? 1 : 0, pattern.length() - (after ? 1 : 0)).strip();
    if (before && after) {
      return value.contains(part);
    }
    String whole = bare(value);
    return before
        ? whole.endsWith(bare(part))
        : after ? whole.startsWith(bare(part)) : whole.equals(bare(part));
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "\"“”‘’' ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"“”‘’' .,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return line;
  }
}
