package org.rapporteur.bench.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.learn.Judgement;

class FindingsTest {

  private static Judgement judgement(String label, double probability) {
    return new Judgement(label, probability, 0);
  }

  @Test
  void countsWhatSeveralSentencesTellOnce() {
    Findings findings =
        new Findings(
            List.of("act", "act", "other"),
            List.of(Set.of("yes"), Set.of("yes"), Set.of()),
            Set.of());

    List<double[]> pairs =
        findings.pairs(
            List.of(judgement("yes", 0.3), judgement("yes", 0.6), judgement("yes", 0.4)));

    assertThat(pairs).containsExactly(new double[] {0.6, 1}, new double[] {0.4, 0});
  }

  @Test
  void takesAnyLabelThatIsRight() {
    Findings findings =
        new Findings(
            List.of(1, 2), List.of(Set.of("rejects", "warns"), Set.of("demands")), Set.of());

    assertThat(findings.pairs(List.of(judgement("warns", 0.5), judgement("warns", 0.5))))
        .containsExactly(new double[] {0.5, 1}, new double[] {0.5, 0});
  }

  @Test
  void fitsToWhatIsMeasured() {
    Findings findings =
        new Findings(List.of("ours", "gold"), List.of(Set.of(), Set.of("yes")), Set.of("gold"));

    assertThat(findings.pairs(List.of(judgement("yes", 0.9), judgement("yes", 0.7))))
        .containsExactly(new double[] {0.7, 1});
  }
}
