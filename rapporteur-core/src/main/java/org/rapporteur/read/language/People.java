package org.rapporteur.read.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The people whom a text names in full, a known given name before another name: <i>Ana Oro</i>;
 * from then on the text says <i>Oro</i>. And those whom it takes for known.
 */
final class People {

  private static final String GIVEN = "John";
  private static final String FAMILY = "Smith";

  /** What a word is that is no person's family name. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "countries",
          "regions",
          "cities",
          "demonyms",
          "titles",
          "organisation words",
          "organisations",
          "place words",
          "event words",
          "work words",
          "calendar");

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final Map<String, String> standIns = new LinkedHashMap<>();

  private People() {}

  /** The people of a text, where these last names need no first name. */
  static People in(List<List<Cut>> blocks, Set<String> known) {
    People found = new People();
    blocks.forEach(b -> b.forEach(c -> found.read(c.forms())));
    found.recall(blocks, known);
    return found;
  }

  /** Which words to read as a familiar given name, which as a familiar family name. */
  Map<String, String> standIns() {
    return standIns;
  }

  private void read(List<String> forms) {
    for (int i = 0; i + 1 < forms.size(); i++) {
      if (isGiven(forms.get(i))) {
        int at = i + 1;
        while (at < forms.size() && isInitial(forms.get(at))) {
          at++;
        }
        if (at < forms.size() && isFamily(forms.get(at))) {
          put(forms.get(i), GIVEN);
          put(forms.get(at), FAMILY);
        }
      }
    }
  }

  /**
   * A known name that is no word of the text otherwise: after "a rice farmer", Rice may be rice.
   */
  private void recall(List<List<Cut>> blocks, Set<String> known) {
    Set<String> inside = new LinkedHashSet<>();
    Set<String> words = new HashSet<>();
    for (List<Cut> block : blocks) {
      for (Cut cut : block) {
        List<String> forms = cut.forms();
        words.addAll(forms);
        forms.stream().skip(1).filter(known::contains).filter(this::isFamily).forEach(inside::add);
      }
    }
    inside.removeIf(name -> words.contains(name.toLowerCase(Locale.ROOT)));
    inside.forEach(name -> put(name, FAMILY));
  }

  private void put(String name, String familiar) {
    standIns.putIfAbsent(name, familiar);
    standIns.putIfAbsent(name.toUpperCase(Locale.ROOT), familiar.toUpperCase(Locale.ROOT));
  }

  private boolean isGiven(String form) {
    return isCapitalised(form)
        && gazetteer.has("given names", form)
        && OTHERWISE.stream().noneMatch(s -> gazetteer.has(s, form));
  }

  private boolean isFamily(String form) {
    return isCapitalised(form)
        && !gazetteer.has("given names", form)
        && OTHERWISE.stream().noneMatch(s -> gazetteer.has(s, form));
  }

  private static boolean isInitial(String form) {
    return Letters.isUpper(form.charAt(0))
        && (form.length() == 1 || form.length() == 2 && form.charAt(1) == '.');
  }

  private static boolean isCapitalised(String form) {
    return form.length() > 1 && Letters.isUpper(form.charAt(0)) && Letters.isLower(form.charAt(1));
  }
}
