package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ContentId;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.store.FindingRow.Part;
import org.rapporteur.store.FindingRow.Side;

/** The rows of a reading's findings. */
final class FindingRows {

  private FindingRows() {}

  static List<FindingRow> of(Reading reading) {
    List<FindingRow> rows = new ArrayList<>();
    reading.statements().forEach(s -> rows.add(statement(s)));
    reading.actions().forEach(a -> rows.add(act(a)));
    reading.meetings().forEach(m -> rows.add(meeting(m)));
    reading.positions().forEach(p -> rows.add(position(p)));
    reading.conditionals().forEach(c -> rows.add(conditional(c)));
    reading.figures().forEach(f -> rows.add(figure(f)));
    reading.people().forEach(p -> rows.add(person(reading.article().id(), p)));
    return rows;
  }

  private static FindingRow statement(Statement s) {
    List<Side> sides = new ArrayList<>();
    s.speakers().forEach(a -> sides.add(Side.of("speaker", a)));
    s.addressee().ifPresent(a -> sides.add(new Side("addressee", a, Optional.empty())));
    s.relayedBy().ifPresent(a -> sides.add(new Side("relayed_by", a, Optional.empty())));
    List<Part> parts = new ArrayList<>();
    add(parts, "content", s.content());
    add(parts, "cue", s.cue());
    add(parts, "source", s.source());
    return new FindingRow(
        s.id(),
        ItemKind.STATEMENT,
        code(s.kind()),
        code(s.type()),
        Optional.empty(),
        Optional.empty(),
        s.venue(),
        s.saidOn(),
        s.content(),
        sides,
        parts,
        Optional.of(s.provenance()));
  }

  private static FindingRow act(Action a) {
    List<Side> sides = new ArrayList<>();
    a.actors().forEach(x -> sides.add(Side.of("actor", x)));
    a.recipients().forEach(x -> sides.add(Side.of("recipient", x)));
    a.allegedBy().ifPresent(x -> sides.add(Side.of("alleged_by", x)));
    return new FindingRow(
        a.id(),
        ItemKind.ACT,
        code(a.type()),
        code(a.status()),
        a.mode(),
        Optional.empty(),
        a.place(),
        a.date(),
        a.evidence(),
        sides,
        evidence(a.evidence()),
        Optional.of(a.provenance()));
  }

  private static FindingRow meeting(Meeting m) {
    List<Side> sides = new ArrayList<>();
    m.participants().forEach(p -> sides.add(Side.party("participant", p)));
    m.people().forEach(p -> sides.add(new Side("person", p, Optional.empty())));
    return new FindingRow(
        m.id(),
        ItemKind.MEETING,
        m.forum(),
        code(m.status()),
        Optional.of(m.what()),
        Optional.empty(),
        m.place(),
        m.date(),
        m.evidence(),
        sides,
        evidence(m.evidence()),
        Optional.of(m.provenance()));
  }

  private static FindingRow position(Position p) {
    List<Side> sides = new ArrayList<>();
    sides.add(Side.party("party", p.party()));
    p.toward().ifPresent(t -> sides.add(Side.party("toward", t)));
    return new FindingRow(
        p.id(),
        ItemKind.POSITION,
        code(p.stance()),
        Optional.empty(),
        Optional.of(p.issue()),
        Optional.empty(),
        Optional.empty(),
        p.date(),
        p.evidence(),
        sides,
        evidence(p.evidence()),
        Optional.of(p.provenance()));
  }

  private static FindingRow conditional(Conditional c) {
    List<Side> sides = new ArrayList<>();
    c.issuer().ifPresent(p -> sides.add(Side.party("issuer", p)));
    c.target().ifPresent(p -> sides.add(Side.party("target", p)));
    List<Part> parts = new ArrayList<>();
    add(parts, "condition", c.condition());
    add(parts, "consequence", c.consequence());
    add(parts, "evidence", c.evidence());
    return new FindingRow(
        c.id(),
        ItemKind.CONDITIONAL,
        code(c.kind()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CalendarDate.unknown(),
        c.evidence(),
        sides,
        parts,
        Optional.of(c.provenance()));
  }

  private static FindingRow figure(Figure f) {
    return new FindingRow(
        f.id(),
        ItemKind.FIGURE,
        Optional.of(f.unit()),
        code(f.origin()),
        Optional.of(f.what()),
        Optional.of(f.value().toPlainString()),
        Optional.empty(),
        f.asOf(),
        f.evidence(),
        f.whose().map(p -> Side.party("whose", p)).stream().toList(),
        evidence(f.evidence()),
        Optional.of(f.provenance()));
  }

  private static FindingRow person(String article, Person p) {
    List<Part> parts = new ArrayList<>();
    add(parts, "mention", p.mentions());
    p.roles().forEach(r -> add(parts, "role", r.evidence()));
    return new FindingRow(
        ContentId.of('n', List.of(article, p.actor().name())),
        ItemKind.PERSON,
        Optional.empty(),
        Optional.empty(),
        p.actor().role(),
        Optional.empty(),
        Optional.empty(),
        CalendarDate.unknown(),
        p.mentions().subList(0, 1),
        List.of(Side.of("person", p.actor())),
        parts,
        Optional.empty());
  }

  private static List<Part> evidence(List<Evidence> words) {
    List<Part> parts = new ArrayList<>();
    add(parts, "evidence", words);
    return parts;
  }

  private static void add(List<Part> parts, String role, List<Evidence> words) {
    words.forEach(e -> parts.add(new Part(role, e)));
  }

  private static Optional<String> code(Enum<?> value) {
    return Optional.of(value.name().toLowerCase(Locale.ROOT));
  }
}
