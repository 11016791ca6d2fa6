package org.rapporteur.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.CalendarDate;
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
                position("VAR", "lower tolls", new Span(0, 25), 0.6),
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
