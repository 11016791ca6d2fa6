package org.rapporteur.read.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.EventType;

/**
 * What an entry of the lexicon tells: an act of a type, or an operator on another act.
 *
 * @param type the act's type; none for an operator
 * @param mode the act's mode
 * @param operator none for an act
 * @param recipients where the recipient is looked for first: prepositions, {@code obj}, {@code
 *     iobj}, {@code subj}
 * @param actors where the actor of a noun is looked for: prepositions and {@code poss}
 * @param flags {@code sym}, {@code swap}, {@code low}, {@code speaker}
 */
record Effect(
    Optional<EventType> type,
    Optional<String> mode,
    Optional<Operator> operator,
    List<String> recipients,
    List<String> actors,
    Set<String> flags) {

  /** Parses {@code TYPE.mode rec=on,against sym}. */
  static Effect parse(String text) {
    String[] parts = text.strip().split("\\s+");
    Optional<Operator> operator = Operator.parse(parts[0]);
    Optional<EventType> type = Optional.empty();
    Optional<String> mode = Optional.empty();
    if (operator.isEmpty()) {
      int dot = parts[0].indexOf('.');
      String name = dot < 0 ? parts[0] : parts[0].substring(0, dot);
      type = Optional.of(EventType.valueOf(name));
      mode = dot < 0 ? Optional.empty() : Optional.of(parts[0].substring(dot + 1));
    }
    List<String> recipients = List.of();
    List<String> actors = List.of();
    Set<String> flags = new java.util.TreeSet<>();
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("rec=")) {
        recipients = places(parts[i].substring(4));
      } else if (parts[i].startsWith("actor=")) {
        actors = places(parts[i].substring(6));
      } else {
        flags.add(parts[i]);
      }
    }
    return new Effect(type, mode, operator, recipients, actors, Set.copyOf(flags));
  }

  private static List<String> places(String list) {
    return List.of(list.replace('_', ' ').toLowerCase(Locale.ROOT).split(","));
  }

  boolean is(Operator other) {
    return operator.isPresent() && operator.get() == other;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
