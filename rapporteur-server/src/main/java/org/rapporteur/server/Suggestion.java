package org.rapporteur.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;

/**
 * A correction that one click makes.
 *
 * @param words what the button says
 * @param deed what it does, as the form's {@code do}
 */
public record Suggestion(String words, String deed) {

  private static final int MOST = 10;

  /** What a finding of the kind may be instead, by what else its article names. */
  static List<Suggestion> of(String kind, Reading reading) {
    return switch (kind) {
      case "statement" -> speakers(reading);
      case "act" -> coded("status", Action.Status.values());
      case "meeting" -> coded("status", Meeting.Status.values());
      case "position" -> coded("type", Position.Stance.values());
      default -> List.of();
    };
  }

  /** What the buttons answer. */
  public static String question(String kind) {
    return switch (kind) {
      case "statement" -> "Who said it?";
      case "act" -> "What came of it?";
      case "meeting" -> "What came of it?";
      default -> "What is the stance?";
    };
  }

  /** Whom an article names, as a field takes them. */
  static List<String> names(Reading reading) {
    return speakers(reading).stream().map(Suggestion::words).toList();
  }

  private static List<Suggestion> speakers(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    for (Person person : reading.people()) {
      names.add(named(person.actor()));
    }
    reading.statements().forEach(s -> s.speakers().forEach(a -> names.add(named(a))));
    return names.stream().limit(MOST).map(name -> new Suggestion(name, "speaker=" + name)).toList();
  }

  private static String named(Actor actor) {
    return actor.name()
        + actor.party().filter(p -> !p.equals(actor.name())).map(p -> " (" + p + ")").orElse("");
  }

  private static List<Suggestion> coded(String field, Enum<?>[] values) {
    List<Suggestion> all = new ArrayList<>();
    for (Enum<?> value : values) {
      String code = Entries.code(value);
      all.add(new Suggestion(code, field + "=" + code.replace(' ', '_')));
    }
    return all;
  }
}
