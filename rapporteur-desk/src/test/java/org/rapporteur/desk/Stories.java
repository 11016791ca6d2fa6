package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** Articles about invented people with what is found in them. */
final class Stories {

  private final Article article;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Conditional> conditionals = new ArrayList<>();

  private Stories(Article article) {
    this.article = article;
  }

  static Stories of(String id, String outlet, String day, String text) {
    Metadata meta = Metadata.unknown();
    return new Stories(
        new Article(
            id,
            text,
            new Metadata(
                Optional.of(text.substring(0, Math.min(20, text.length()))),
                Optional.of(new Outlet(outlet)),
                meta.bylines(),
                Optional.of(
                    new Publication(
                        LocalDate.parse(day), Optional.empty(), Publication.Basis.STATED, "page")),
                meta.updated(),
                meta.dateline(),
                meta.url(),
                meta.language(),
                meta.section()),
            List.of(),
            List.of()));
  }

  static Actor person(String name, String party) {
    return new Actor(
        name, Actor.Kind.PERSON, List.of(party), Optional.empty(), Optional.empty(), 1);
  }

  static Actor state(String name, String party) {
    return new Actor(name, Actor.Kind.STATE, List.of(party), Optional.empty(), Optional.empty(), 1);
  }

  Stories said(String words, Actor speaker) {
    statements.add(
        new Statement(
            "s",
            Statement.Kind.INDIRECT,
            Statement.Type.SPEECH,
            at(words),
            List.of(),
            List.of(),
            List.of(speaker),
            CalendarDate.unknown(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Statement.Wording.Exact(),
            List.of(),
            Provenance.of("cue", 0.9)));
    return this;
  }

  Stories threatens(String condition, String consequence, String issuer, String target) {
    conditionals.add(
        new Conditional(
            "c",
            Conditional.Kind.THREAT,
            Optional.of(issuer),
            Optional.of(target),
            at(condition),
            at(consequence),
            at(condition),
            Provenance.of("if", 0.8)));
    return this;
  }

  Stories did(String words, Actor actor, EventType type, Actor recipient) {
    return did(words, actor, type, recipient, CalendarDate.unknown());
  }

  Stories did(String words, Actor actor, EventType type, Actor recipient, CalendarDate day) {
    actions.add(
        new Action(
            "a",
            List.of(actor),
            List.of(recipient),
            type,
            Optional.empty(),
            Action.Status.OCCURRED,
            day,
            Optional.empty(),
            Optional.empty(),
            at(words),
            Provenance.of("verb", 0.8)));
    return this;
  }

  Stories wants(String words, String party, Position.Stance stance, String issue) {
    positions.add(
        new Position(
            "p",
            party,
            issue,
            stance,
            Optional.empty(),
            CalendarDate.unknown(),
            at(words),
            Provenance.of("frame", 0.7)));
    return this;
  }

  Reading reading() {
    return new Reading(
            article,
            List.of(),
            statements,
            actions,
            List.of(),
            conditionals,
            positions,
            List.of(),
            List.of())
        .identified();
  }

  private List<Evidence> at(String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the story: " + words);
    }
    return List.of(Evidence.of(article, new Span(start, start + words.length())));
  }
}
