package org.rapporteur.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dispute.PartyStance;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Support;
import org.rapporteur.text.Span;

class RowWordsTest {

  private static final Article ARTICLE =
      new Article("a.txt", "Varland.", Metadata.unknown(), List.of(), List.of());

  private static PartyStance stance(String party, String passage) {
    Citation cited = new Citation("a.txt", party, List.of(Evidence.of(ARTICLE, new Span(0, 7))));
    return new PartyStance(
        party,
        Stance.DEMANDS,
        List.of(passage),
        Dispute.Firmness.PLAIN,
        List.of(),
        new Support(List.of(cited), List.of("A")));
  }

  private static List<String> parties(Optional<Dispute> d) {
    return d.stream().flatMap(x -> x.stances().stream().map(PartyStance::party)).toList();
  }

  @Test
  void whatHasNoWordOfItsRowIsFolded() {
    Dispute row =
        new Dispute(
            "d1",
            "toll in the strait",
            List.of("toll", "vowed", "1967"),
            List.of(
                stance("VAR", "vowing to collect it"),
                stance("OST", "Tolls must fall"),
                stance("SUN", "more envoys since 1967")),
            List.of());

    assertThat(parties(RowWords.holding(row))).containsExactly("VAR", "OST");
    assertThat(parties(RowWords.strange(row))).containsExactly("SUN");
  }
}
