package org.rapporteur.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.record.Action;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;

/** What can be changed of each kind of finding. */
public final class Fields {

  private static final List<String> ADDED =
      List.of("statement", "act", "position", "conditional", "meeting", "figure", "person");

  private static final Field DATE = new Field("date", "2031-03-05", List.of());
  private static final Field PARTY = new Field("party", "CODE", List.of());
  private static final String WHO = "name, or Name (CODE)";

  private Fields() {}

  /**
   * Something that can be changed.
   *
   * @param name of the field
   * @param example how its values look
   * @param values those that there are; empty if any is
   */
  public record Field(String name, String example, List<String> values) {
    /** Copies the list. */
    public Field {
      values = List.copyOf(values);
    }
  }

  /**
   * What can be changed.
   *
   * @param kind of what
   * @param names whom the article names
   */
  static List<Field> of(String kind, List<String> names) {
    Field recipient = new Field("recipient", "CODE", List.of());
    return switch (kind) {
      case "statement" -> List.of(new Field("speaker", WHO, names), PARTY, DATE);
      case "act" ->
          List.of(
              new Field("actor", WHO, names),
              coded("type", EventType.values()),
              new Field("recipient", WHO, names),
              coded("status", Action.Status.values()),
              DATE);
      case "meeting" ->
          List.of(
              new Field("party", "CODE, CODE", List.of()),
              coded("status", Meeting.Status.values()),
              DATE);
      case "position" ->
          List.of(
              PARTY,
              coded("type", Position.Stance.values()),
              new Field("issue", "", List.of()),
              recipient,
              DATE);
      case "conditional" ->
          List.of(
              new Field("condition", "if what, in its words", List.of()),
              new Field("consequence", "what then, in its words", List.of()),
              PARTY,
              coded("type", Conditional.Kind.values()),
              recipient);
      case "figure" ->
          List.of(
              new Field("value", "1200", List.of()),
              new Field("unit", "USD, people", List.of()),
              new Field("what", "of what", List.of()),
              PARTY,
              DATE);
      case "person" -> List.of(new Field("name", "the full name", names), PARTY);
      default -> List.of();
    };
  }

  /**
   * What is told of a finding that was not found, by its kind.
   *
   * @param names whom the article names
   */
  static Map<String, List<Field>> added(List<String> names) {
    Map<String, List<Field>> fields = new LinkedHashMap<>();
    ADDED.forEach(kind -> fields.put(kind, of(kind, names)));
    return fields;
  }

  private static Field coded(String name, Enum<?>[] all) {
    return new Field(
        name, "", Arrays.stream(all).map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
  }

  static Correction.Verb verb(String word) throws CorrectionException {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "reject" -> Correction.Verb.REJECT;
      case "confirm" -> Correction.Verb.CONFIRM;
      case "set" -> Correction.Verb.SET;
      case "note" -> Correction.Verb.NOTE;
      case "add" -> Correction.Verb.ADD;
      default -> throw new CorrectionException("choose what to do");
    };
  }
}
