package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Position.Stance;

class BearingTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static List<ToldSentence> told(Story... stories) {
    List<ToldSentence> told = new ArrayList<>();
    for (Story s : stories) {
      told.addAll(ToldSentence.of(s.reading()));
    }
    return told;
  }

  @Test
  void whatMostArticlesTellOfBearsMoreThanWhatOneMentions() {
    List<ToldSentence> told =
        told(
            new Story("one", "Courier", DAY, "Orrin rejects the pilot fee of Vell in the strait.")
                .accuses("ORR", "VEL", "pilot fee", "rejects the pilot fee"),
            new Story("two", "Wire", DAY, "Vell insists on the pilot fee for ships in the strait.")
                .accuses("VEL", "ORR", "pilot fee", "insists on the pilot fee"),
            new Story("three", "Post", DAY, "Larria urges help after forest fires in its hills.")
                .stands("LAR", Stance.DEMANDS, "help", "urges help"));
    Bearing bearing = new Bearing(told);

    assertThat(bearing.of(told.get(0))).isGreaterThan(2 * bearing.of(told.get(2)));
    assertThat(bearing.of(told.get(2))).isPositive();
  }

  @Test
  void oneArticleBearsOnItself() {
    List<ToldSentence> told =
        told(
            new Story("one", "Courier", DAY, "Orrin rejects the pilot fee of Vell in the strait.")
                .accuses("ORR", "VEL", "pilot fee", "rejects the pilot fee"));

    assertThat(new Bearing(told).of(told.get(0))).isEqualTo(1);
  }
}
