package org.rapporteur.read.format.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of months in {@code months.txt}. Stateless. */
public final class Months {

  private static final Map<String, Integer> BY_NAME = load();

  private Months() {}

  /** The number of a month by its name, in any case. */
  public static OptionalInt number(String name) {
    Integer month = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : Lists.lines("months.txt")) {
      int colon = line.indexOf(':');
      int month = Integer.parseInt(line.substring(0, colon));
      for (String name : line.substring(colon + 1).trim().split("\\s+")) {
        months.putIfAbsent(name, month);
      }
    }
    return Map.copyOf(months);
  }
}
