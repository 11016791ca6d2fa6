package org.rapporteur.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.MarkdownRenderer;
import org.rapporteur.text.Span;

class SureLinesTest {

  private static final String TEXT = "Varland wants lower tolls. Ostmark hates old ports.";
  private static final Article ARTICLE =
      new Article("a.txt", TEXT, Metadata.unknown(), List.of(), List.of());

  @Test
  void whatIsMoreLikelyWrongThanRightIsNoLineOfTheBrief() {
    Reading reading =
        new Reading(
            ARTICLE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                position("VAR", "lower tolls", new Span(0, 25), 0.7),
                position("OST", "old ports", new Span(27, TEXT.length() - 1), 0.3)),
            List.of(),
            List.of());
    Reconciler record = new Reconciler();
    record.add(reading);
    String matrix =
        new MarkdownRenderer()
            .render(new BriefComposer().compose(record.dossier(), List.of(reading)))
            .split("## Who wants what")[1];

    assertThat(matrix).contains("lower tolls").doesNotContain("old ports");
  }

  @Test
  void aStanceThatOnlyAnActIsTakenForIsNotToldUnlessSomebodyAsks() {
    Reading reading =
        new Reading(
            ARTICLE,
            List.of(),
            List.of(),
            List.of(act("a1", EventType.REQUEST, "VAR"), act("a2", EventType.ACCUSE, "OST")),
            List.of(),
            List.of(),
            List.of(
                position("KAL", "lower tolls", new Span(0, 25), 0.7),
                position("KAL", "old ports", new Span(27, TEXT.length() - 1), 0.7)),
            List.of(),
            List.of());
    Reconciler record = new Reconciler();
    record.add(reading);
    String matrix =
        new MarkdownRenderer()
            .render(new BriefComposer().compose(record.dossier(), List.of(reading)))
            .split("## Who wants what")[1]
            .split("\n## ")[0];

    assertThat(matrix).contains("VAR").contains("KAL").doesNotContain("OST");
  }

  @Test
  void whoTellsWhatHeDidCommitsToNothing() {
    assertThat(brief("Varland has shelled the old harbour.")).doesNotContain("**commits**");
    assertThat(brief("Varland will shell the old harbour.")).contains("**commits**");
  }

  private static String brief(String text) {
    Article article = new Article("a.txt", text, Metadata.unknown(), List.of(), List.of());
    Span span = new Span(0, text.length() - 1);
    Position position =
        new Position(
            "p1",
            "VAR",
            "the old harbour",
            Position.Stance.COMMITS,
            Optional.empty(),
            CalendarDate.unknown(),
            List.of(Evidence.of(article, span)),
            Provenance.of("test", 0.9));
    Reading reading =
        new Reading(
            article,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(position),
            List.of(),
            List.of());
    Reconciler record = new Reconciler();
    record.add(reading);
    return new MarkdownRenderer()
        .render(new BriefComposer().compose(record.dossier(), List.of(reading)));
  }

  private static Action act(String id, EventType type, String actor) {
    int from = type == EventType.REQUEST ? 0 : 27;
    return new Action(
        id,
        List.of(
            new Actor(
                actor, Actor.Kind.STATE, List.of(actor), Optional.empty(), Optional.empty(), 1)),
        List.of(),
        type,
        Optional.empty(),
        Action.Status.OCCURRED,
        CalendarDate.unknown(),
        Optional.empty(),
        Optional.empty(),
        List.of(Evidence.of(ARTICLE, new Span(from, from + 20))),
        Provenance.of("test", 0.9));
  }

  private static Position position(String party, String issue, Span span, double confidence) {
    return new Position(
        issue,
        party,
        issue,
        Position.Stance.DEMANDS,
        Optional.empty(),
        CalendarDate.unknown(),
        List.of(Evidence.of(ARTICLE, span)),
        Provenance.of("test", confidence));
  }
}
