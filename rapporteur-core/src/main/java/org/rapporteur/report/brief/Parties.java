package org.rapporteur.report.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;

/** The parties of a dossier: their names, and which of them lead in it. Immutable. */
public final class Parties {

  private static final Map<String, String> STATES = states();
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

  private final Map<String, String> names;
  private final List<String> byWeight;

  private Parties(Map<String, String> names, List<String> byWeight) {
    this.names = names;
    this.byWeight = byWeight;
  }

  /** The parties of a dossier that was made from the readings. */
  public static Parties of(Dossier dossier, Collection<Reading> readings) {
    Map<String, String> names = new HashMap<>(STATES);
    readings.stream()
        .flatMap(Parties::actors)
        .filter(a -> a.kind() == Actor.Kind.STATE || a.kind() == Actor.Kind.COLLECTIVE)
        .forEach(a -> a.party().ifPresent(code -> names.putIfAbsent(code, a.name())));
    Map<String, Integer> weights = new TreeMap<>();
    dossier
        .disputes()
        .forEach(d -> d.stances().forEach(s -> weights.merge(s.party(), 1, Integer::sum)));
    for (ActReport act : dossier.acts()) {
      act.actors().forEach(a -> weights.merge(a, 1, Integer::sum));
      act.recipients().forEach(a -> weights.merge(a, 1, Integer::sum));
    }
    dossier
        .utterances()
        .forEach(u -> u.affiliation().ifPresent(p -> weights.merge(p, 1, Integer::sum)));
    List<String> byWeight =
        weights.entrySet().stream()
            .filter(e -> isParty(e.getKey(), names))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Parties(names, byWeight);
  }

  private static Stream<Actor> actors(Reading r) {
    return Stream.concat(
        r.statements().stream().flatMap(s -> s.speakers().stream()),
        r.actions().stream()
            .flatMap(a -> Stream.concat(a.actors().stream(), a.recipients().stream())));
  }

  /** A state or an acronym; not a description such as "a US official". */
  private static boolean isParty(String code, Map<String, String> names) {
    return names.containsKey(code) || code.equals(code.toUpperCase(Locale.ROOT));
  }

  private static Map<String, String> states() {
    Map<String, String> names = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale state = new Locale.Builder().setRegion(two).build();
      threeLetters(state)
          .ifPresent(code -> names.put(code, state.getDisplayCountry(Locale.ENGLISH)));
    }
    return Map.copyOf(names);
  }

  /** The state's alpha-3 code; a state that this Java has none for is named by its code. */
  private static Optional<String> threeLetters(Locale state) {
    try {
      return Optional.of(state.getISO3Country());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** What a reader calls the party. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** The text with the names of the dossier's parties in place of their codes. */
  String named(String text) {
    return CODE.matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    byWeight.contains(m.group()) ? name(m.group()) : m.group()));
  }

  /** Several parties in one phrase. */
  public String names(Collection<String> codes) {
    List<String> names = codes.stream().map(this::name).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** One party towards another, as far as they are known. */
  public String towards(Optional<String> from, Optional<String> to) {
    String issuer = from.map(this::name).orElse("not named");
    return to.map(t -> issuer + " → " + name(t)).orElse(issuer);
  }

  /** The names of the parties that most of the dossier is about. */
  public List<String> leading(int count) {
    return byWeight.stream().limit(count).map(this::name).toList();
  }

  /** Where a party stands in the order of weight. */
  public int place(String code) {
    int at = byWeight.indexOf(code);
    return at < 0 ? byWeight.size() : at;
  }
}
