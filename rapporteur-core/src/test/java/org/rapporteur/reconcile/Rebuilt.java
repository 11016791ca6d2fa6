package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.record.Action;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Role;
import org.rapporteur.record.Statement;

/** The reading of an article as if another outlet had printed the same text. */
final class Rebuilt {

  private Rebuilt() {}

  static Reading of(Reading r, String id, String outlet) {
    LocalDate date = r.article().metadata().published().orElseThrow().date();
    String title = r.article().metadata().title().orElseThrow();
    Article article =
        new Article(
            id,
            r.article().text(),
            InventedCrisis.metadata(title, outlet, date),
            List.of(),
            List.of());
    return new Reading(
        article,
        r.people().stream().map(p -> person(article, p)).toList(),
        r.statements().stream().map(s -> statement(article, s)).toList(),
        r.actions().stream().map(a -> action(article, a)).toList(),
        r.meetings().stream().map(m -> meeting(article, m)).toList(),
        r.conditionals().stream().map(c -> conditional(article, c)).toList(),
        r.positions().stream().map(p -> position(article, p)).toList(),
        r.figures().stream().map(f -> figure(article, f)).toList(),
        List.of());
  }

  private static List<Evidence> moved(Article article, List<Evidence> evidence) {
    return evidence.stream().map(e -> Evidence.of(article, e.span())).toList();
  }

  private static Person person(Article to, Person p) {
    List<Role> roles =
        p.roles().stream()
            .map(r -> new Role(r.title(), r.affiliation(), r.held(), moved(to, r.evidence())))
            .toList();
    return new Person(p.actor(), roles, moved(to, p.mentions()));
  }

  private static Statement statement(Article to, Statement s) {
    return new Statement(
        s.id(),
        s.kind(),
        s.type(),
        moved(to, s.content()),
        moved(to, s.cue()),
        moved(to, s.source()),
        s.speakers(),
        s.saidOn(),
        s.venue(),
        s.addressee(),
        s.relayedBy(),
        s.wording(),
        s.nested(),
        s.provenance());
  }

  private static Action action(Article to, Action a) {
    return new Action(
        a.id(),
        a.actors(),
        a.recipients(),
        a.type(),
        a.mode(),
        a.status(),
        a.date(),
        a.place(),
        a.allegedBy(),
        moved(to, a.evidence()),
        a.provenance());
  }

  private static Meeting meeting(Article to, Meeting m) {
    return new Meeting(
        m.id(),
        m.what(),
        m.forum(),
        m.participants(),
        m.people(),
        m.place(),
        m.date(),
        m.status(),
        moved(to, m.evidence()),
        m.provenance());
  }

  private static Conditional conditional(Article to, Conditional c) {
    return new Conditional(
        c.id(),
        c.kind(),
        c.issuer(),
        c.target(),
        moved(to, c.condition()),
        moved(to, c.consequence()),
        moved(to, c.evidence()),
        c.provenance());
  }

  private static Position position(Article to, Position p) {
    return new Position(
        p.id(),
        p.party(),
        p.issue(),
        p.stance(),
        p.toward(),
        p.date(),
        moved(to, p.evidence()),
        p.provenance());
  }

  private static Figure figure(Article to, Figure f) {
    return new Figure(
        f.id(),
        f.value(),
        f.unit(),
        f.approximation(),
        f.whose(),
        f.what(),
        f.asOf(),
        f.origin(),
        moved(to, f.evidence()),
        f.provenance());
  }
}
