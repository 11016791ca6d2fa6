package org.rapporteur.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * A finding as a note in the margin of its article.
 *
 * @param id the finding's
 * @param kind {@code statement}, {@code act} …
 * @param says what is found, in a line
 * @param evidence where
 * @param provenance what decided
 */
public record Note(
    String id, String kind, String says, List<Evidence> evidence, Provenance provenance) {

  /** Copies the list. */
  public Note {
    evidence = List.copyOf(evidence);
  }

  /** The notes of an article, kind by kind. */
  public static List<Note> all(Reading reading) {
    return Stream.of(
            reading.statements().stream().map(Note::of),
            reading.actions().stream().map(Note::of),
            reading.meetings().stream().map(Note::of),
            reading.conditionals().stream().map(Note::of),
            reading.positions().stream().map(Note::of),
            reading.figures().stream().map(Note::of))
        .flatMap(s -> s)
        .toList();
  }

  private static Note of(Statement s) {
    return note(s.id(), "statement", s.content(), s.provenance(), s.kind(), names(s.speakers()));
  }

  private static Note of(Action a) {
    String sides =
        a.recipients().isEmpty()
            ? names(a.actors())
            : names(a.actors()) + " toward " + names(a.recipients());
    return note(a.id(), "act", a.evidence(), a.provenance(), a.type(), code(a.status()), sides);
  }

  private static Note of(Meeting m) {
    return note(m.id(), "meeting", m.evidence(), m.provenance(), m.status(), m.what());
  }

  private static Note of(Conditional c) {
    String issuer = c.issuer().orElse("");
    return note(c.id(), "conditional", c.evidence(), c.provenance(), c.kind(), issuer);
  }

  private static Note of(Position p) {
    return note(p.id(), "position", p.evidence(), p.provenance(), p.stance(), p.party(), p.issue());
  }

  private static Note of(Figure f) {
    String amount = f.value().toPlainString() + " " + f.unit();
    String whose = f.whose().orElse("");
    return note(f.id(), "figure", f.evidence(), f.provenance(), f.origin(), amount, whose);
  }

  private static Note note(
      String id,
      String what,
      List<Evidence> evidence,
      Provenance provenance,
      Enum<?> kind,
      String... more) {
    String says =
        Stream.concat(Stream.of(what, code(kind)), Stream.of(more))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Note(id, what, says, evidence, provenance);
  }

  private static String names(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.name() + a.party().map(p -> " (" + p + ")").orElse(""))
        .collect(Collectors.joining(" and "));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
