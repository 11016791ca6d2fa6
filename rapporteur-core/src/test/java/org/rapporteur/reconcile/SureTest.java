package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

class SureTest {

  @Test
  void aStanceMoreLikelyWrongThanRightIsKeptAndNothingRestsOnIt() {
    Reading reading = reading(position("likely", 0.6), position("unlikely", 0.3));
    Reconciler record = new Reconciler();
    record.add(reading);

    Sure sure = new Sure(List.of(reading));

    assertThat(reading.positions().stream().filter(p -> sure.is(cited(p))))
        .extracting(Position::issue)
        .containsExactly("likely");
    assertThat(record.dossier().disputes().toString()).contains("likely", "unlikely");
  }

  private static Citation cited(Position p) {
    return new Citation("a.txt", p.id(), p.evidence());
  }

  private static final Article ARTICLE =
      new Article("a.txt", "Varland wants it.", Metadata.unknown(), List.of(), List.of());

  private static Reading reading(Position... positions) {
    return new Reading(
        ARTICLE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(positions),
        List.of(),
        List.of());
  }

  private static Position position(String issue, double confidence) {
    return new Position(
        issue,
        "VAR",
        issue,
        Position.Stance.DEMANDS,
        Optional.empty(),
        CalendarDate.unknown(),
        List.of(Evidence.of(ARTICLE, new Span(0, 17))),
        Provenance.of("test", confidence));
  }
}
