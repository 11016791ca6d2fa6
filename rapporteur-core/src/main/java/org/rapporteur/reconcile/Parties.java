package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes of parties as a reader knows them. */
final class Parties {

  private static final Map<String, String> NAMES = names();

  private Parties() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      Locale state = new Locale.Builder().setRegion(country).build();
      String name = state.getDisplayCountry(Locale.ENGLISH);
      names.put(state.getISO3Country(), name.startsWith("United ") ? "the " + name : name);
    }
    return Map.copyOf(names);
  }

  /** A state's English name for its ISO 3166-1 alpha-3 code; any other code as it is. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  static List<String> names(List<String> codes) {
    return codes.stream().map(Parties::name).toList();
  }
}
