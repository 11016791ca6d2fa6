package org.rapporteur.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.desk.Desk;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;

/**
 * A finding as a page shows it.
 *
 * @param kind {@code statement}, {@code act} …
 * @param id its id
 * @param article the id of its article
 * @param head who does or says what, in one line
 * @param quote its words
 * @param decided which rule decided, and how sure it is
 * @param corrected who corrected it and why; empty if nobody did
 * @param evidence where its words stand
 */
public record Card(
    String kind,
    String id,
    String article,
    String head,
    String quote,
    String decided,
    String corrected,
    List<Evidence> evidence) {

  /** Copies the list. */
  public Card {
    evidence = List.copyOf(evidence);
  }

  /** Its address. */
  public String address() {
    return "/finding/" + Address.part(id);
  }

  /** Where it stands in its article. */
  public String place() {
    return Address.article(article) + "#at-" + Address.part(id);
  }

  /** All findings of a reading, in the order of their kinds. */
  static List<Card> of(Reading r) {
    String article = r.article().id();
    List<Card> cards = new ArrayList<>();
    r.statements()
        .forEach(
            s ->
                cards.add(
                    card(
                        article,
                        "statement",
                        s.id(),
                        line(names(s.speakers()), code(s.type()), s.addressee().orElse(""))
                            + day(s.saidOn()),
                        s.content(),
                        s.provenance())));
    r.actions()
        .forEach(
            a ->
                cards.add(
                    card(
                        article,
                        "act",
                        a.id(),
                        line(names(a.actors()), code(a.type()), names(a.recipients()))
                            + " ("
                            + code(a.status())
                            + ")"
                            + day(a.date()),
                        a.evidence(),
                        a.provenance())));
    r.meetings()
        .forEach(
            m ->
                cards.add(
                    card(
                        article,
                        "meeting",
                        m.id(),
                        m.what()
                            + ": "
                            + String.join(", ", m.participants())
                            + " ("
                            + code(m.status())
                            + ")"
                            + day(m.date()),
                        m.evidence(),
                        m.provenance())));
    r.positions()
        .forEach(
            p ->
                cards.add(
                    card(
                        article,
                        "position",
                        p.id(),
                        p.party() + " " + code(p.stance()) + ": " + p.issue() + day(p.date()),
                        p.evidence(),
                        p.provenance())));
    r.conditionals()
        .forEach(
            c ->
                cards.add(
                    card(
                        article,
                        "conditional",
                        c.id(),
                        line(c.issuer().orElse(""), code(c.kind()), c.target().orElse("")),
                        c.evidence(),
                        c.provenance())));
    r.figures()
        .forEach(
            f ->
                cards.add(
                    card(
                        article,
                        "figure",
                        f.id(),
                        f.value().toPlainString()
                            + " "
                            + f.unit()
                            + ", "
                            + f.what()
                            + day(f.asOf()),
                        f.evidence(),
                        f.provenance())));
    r.people()
        .forEach(
            p ->
                cards.add(
                    new Card(
                        "person",
                        Desk.personId(article, p.actor().name()),
                        article,
                        names(List.of(p.actor())) + p.actor().role().map(x -> ", " + x).orElse(""),
                        p.mentions().get(0).quote(),
                        "",
                        "",
                        List.of())));
    return cards;
  }

  private static Card card(
      String article,
      String kind,
      String id,
      String head,
      List<Evidence> words,
      Provenance decided) {
    boolean byHand = decided.rule().equals(Desk.BY_HAND);
    return new Card(
        kind,
        id,
        article,
        head,
        String.join(" … ", words.stream().map(Evidence::quote).toList()),
        byHand
            ? ""
            : decided.rule() + String.format(Locale.ROOT, ", %.0f %%", decided.confidence() * 100),
        byHand ? "corrected: " + String.join(": ", decided.why()) : "",
        words);
  }

  private static String line(String who, String does, String whom) {
    return (who.isEmpty() ? "nobody named" : who)
        + " – "
        + does
        + (whom.isEmpty() ? "" : " → " + whom);
  }

  private static String names(List<Actor> actors) {
    return String.join(
        ", ",
        actors.stream()
            .map(
                a ->
                    a.name()
                        + a.party()
                            .filter(p -> !p.equals(a.name()))
                            .map(p -> " (" + p + ")")
                            .orElse(""))
            .distinct()
            .toList());
  }

  private static String day(CalendarDate date) {
    return Optional.of(date.words()).filter(w -> !w.isEmpty()).map(w -> ", " + w).orElse("");
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
