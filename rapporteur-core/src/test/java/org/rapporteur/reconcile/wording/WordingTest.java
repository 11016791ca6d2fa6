package org.rapporteur.reconcile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  private static boolean same(String a, String b) {
    return QuoteIndex.alike(Wording.of(a), Wording.of(b)).isPresent();
  }

  @Test
  void joinsCutAndReinflectedQuotations() {
    assertThat(
            same(
                "We are wasting both timber and good will on this pier",
                "It's a waste of timber and good will on that pier, frankly"))
        .isTrue();
    assertThat(same("the pier will never be sold", "The pier, I say, will never be sold."))
        .isTrue();
  }

  @Test
  void keepsApartWhatSharesOnlyCommonWords() {
    assertThat(same("There is no evidence of that", "There is no question about the ferry"))
        .isFalse();
    assertThat(same("The issue has been settled", "The mission of the guild has been clear"))
        .isFalse();
  }

  @Test
  void readsAbbreviationsAsNames() {
    assertThat(Wording.of("U.S. ships").words()).isEqualTo(Wording.of("US ships").words());
    assertThat(Wording.of("give it to us").words()).contains("us");
  }

  @Test
  void differenceSaysWhatWasLeftOutAndPutIn() {
    WordDiff diff =
        WordDiff.between(
            Wording.of("the old ferry will sail today"), Wording.of("the ferry shall sail today"));
    assertThat(diff.runs())
        .extracting(r -> r.change() + " " + String.join(" ", r.words()))
        .containsExactly(
            "KEPT the",
            "LEFT_OUT old",
            "KEPT ferry",
            "LEFT_OUT will",
            "PUT_IN shall",
            "KEPT sail today");
    assertThat(diff.onlyLeavesOut()).isFalse();
  }
}
