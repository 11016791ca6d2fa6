package org.rapporteur.bench.swap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts each of some names in the place of its partner, all at once. Immutable. */
final class Swap {

  private final Map<String, String> partners;
  private final Pattern names;

  /**
   * A swap of pairs.
   *
   * @param pairs {@code a=b} each
   */
  Swap(List<String> pairs) {
    partners = new HashMap<>();
    for (String pair : pairs) {
      int sign = pair.indexOf('=');
      if (sign <= 0 || sign == pair.length() - 1) {
        throw new IllegalArgumentException("not a pair a=b: " + pair);
      }
      partners.put(pair.substring(0, sign), pair.substring(sign + 1));
      partners.put(pair.substring(sign + 1), pair.substring(0, sign));
    }
    String all =
        partners.keySet().stream()
            .sorted(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    names = Pattern.compile("(?<!\\p{L})(?:" + all + ")(?!\\p{L})");
  }

  String in(String text) {
    return names
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(partners.getOrDefault(m.group(), m.group())));
  }
}
