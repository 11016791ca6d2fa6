package org.rapporteur.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;

/**
 * A finding as the cases write it. Slots hold several values where a finding does; an empty list is
 * an empty slot.
 *
 * @param kind what it is
 * @param slots what stands in which slot
 */
record Found(Kind kind, Map<String, List<String>> slots) {

  static List<Found> in(Reading r) {
    List<Found> found = new ArrayList<>();
    r.statements().stream().map(Found::statement).forEach(found::add);
    r.actions().stream().map(Found::act).forEach(found::add);
    r.positions().stream().map(Found::position).forEach(found::add);
    r.meetings().stream().map(Found::meeting).forEach(found::add);
    r.conditionals().stream().map(Found::conditional).forEach(found::add);
    r.figures().stream().map(Found::figure).forEach(found::add);
    r.people().stream().map(Found::person).forEach(found::add);
    return found;
  }

  /** A time expression and what it means. */
  static Found day(TimeMention t, String text) {
    return of(Kind.DAY)
        .with("text", t.span().in(text))
        .with("date", t.date())
        .with("rule", t.rule());
  }

  private static Found statement(Statement s) {
    return of(Kind.STATEMENT)
        .with("speaker", s.speakers().stream().map(Actor::name))
        .with("party", s.speakers().stream().flatMap(a -> a.parties().stream()))
        .with("content", quote(s.content()))
        .with("kind", code(s.kind()))
        .with("type", code(s.type()))
        .with("cue", quote(s.cue()))
        .with("source", quote(s.source()))
        .with("date", s.saidOn())
        .with("venue", s.venue().stream())
        .with("to", s.addressee().stream())
        .with("relay", s.relayedBy().stream())
        .with("rule", s.provenance().rule());
  }

  /** Of a symmetric act each participant is both actor and recipient. */
  private static Found act(Action a) {
    List<Actor> recipients = a.recipients();
    if (recipients.isEmpty() && a.actors().size() > 1) {
      recipients = a.actors();
    }
    return of(Kind.ACT)
        .with("actor", a.actors().stream().map(Found::side))
        .with("type", a.type().name())
        .with("recipient", recipients.stream().map(Found::side))
        .with("status", code(a.status()))
        .with("date", a.date())
        .with("place", a.place().stream())
        .with("by", a.allegedBy().stream().map(Actor::name))
        .with("mode", a.mode().stream())
        .with("rule", a.provenance().rule())
        .with("text", quote(a.evidence()));
  }

  private static Found position(Position p) {
    return of(Kind.POSITION)
        .with("party", p.party())
        .with("stance", code(p.stance()))
        .with("issue", p.issue())
        .with("toward", p.toward().stream())
        .with("date", p.date())
        .with("rule", p.provenance().rule())
        .with("text", quote(p.evidence()));
  }

  private static Found meeting(Meeting m) {
    return of(Kind.MEETING)
        .with("parties", m.participants().stream())
        .with("status", code(m.status()))
        .with("date", m.date())
        .with("place", m.place().stream())
        .with("people", m.people().stream())
        .with("forum", m.forum().stream())
        .with("what", m.what())
        .with("rule", m.provenance().rule())
        .with("text", quote(m.evidence()));
  }

  private static Found conditional(Conditional c) {
    return of(Kind.CONDITIONAL)
        .with("kind", code(c.kind()))
        .with("issuer", c.issuer().stream())
        .with("target", c.target().stream())
        .with("if", quote(c.condition()))
        .with("then", quote(c.consequence()))
        .with("rule", c.provenance().rule())
        .with("text", quote(c.evidence()));
  }

  private static Found figure(Figure f) {
    return of(Kind.FIGURE)
        .with("value", f.value().stripTrailingZeros().toPlainString())
        .with("unit", f.unit())
        .with("approx", f.approximation().stream())
        .with("whose", f.whose().stream())
        .with("what", f.what())
        .with("date", f.asOf())
        .with("rule", f.provenance().rule())
        .with("text", quote(f.evidence()));
  }

  private static Found person(Person p) {
    return of(Kind.PERSON)
        .with("name", p.actor().name())
        .with("role", p.actor().role().stream())
        .with("party", p.actor().party().stream());
  }

  private static Found of(Kind kind) {
    return new Found(kind, new LinkedHashMap<>());
  }

  private Found with(String slot, String value) {
    return with(slot, Stream.of(value));
  }

  private Found with(String slot, CalendarDate date) {
    return with(slot, Stream.of(date.toString()).filter(d -> date.earliest().isPresent()));
  }

  private Found with(String slot, Stream<String> values) {
    slots.put(slot, values.distinct().filter(v -> !v.isEmpty()).toList());
    return this;
  }

  private static String side(Actor actor) {
    return actor.party().orElseGet(() -> actor.name().toUpperCase(Locale.ROOT)).replace(' ', '_');
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::quote).collect(Collectors.joining(" "));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** As a case would write it, so that it can be copied into one. */
  @Override
  public String toString() {
    String others =
        kind.others().stream()
            .filter(n -> !slots.getOrDefault(n, List.of()).isEmpty())
            .map(n -> "; " + n + " " + text(n))
            .collect(Collectors.joining());
    return kind.title() + " " + kind.write(kind.head().stream().map(this::text).toList()) + others;
  }

  private String text(String slot) {
    List<String> values = slots.getOrDefault(slot, List.of());
    return values.isEmpty() ? "-" : String.join("+", values);
  }
}
