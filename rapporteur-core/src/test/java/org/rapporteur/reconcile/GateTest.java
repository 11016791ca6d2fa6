package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Span;

class GateTest {

  private static final String CLAUSE = "closed the outer strait to Orrin's ships";

  private static String shown(String text) {
    int start = text.indexOf(CLAUSE);
    return Gate.shown(text, new Span(start, start + CLAUSE.length())).in(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vell denies that it closed the outer strait to Orrin's ships.",
        "Vell rejected reports that it closed the outer strait to Orrin's ships.",
        "Vell dismissed the idea that it closed the outer strait to Orrin's ships.",
        "Vell never closed the outer strait to Orrin's ships.",
        "Vell has given no sign that it closed the outer strait to Orrin's ships.",
        "Vell would not say whether it closed the outer strait to Orrin's ships.",
        "If Vell closed the outer strait to Orrin's ships, trade would halt.",
        "Vell plans to say that it closed the outer strait to Orrin's ships.",
        "Vell tried and nearly closed the outer strait to Orrin's ships.",
        "Orrin accused Vell of lying when it closed the outer strait to Orrin's ships.",
        "Orrin claims that Vell closed the outer strait to Orrin's ships.",
        "According to Orrin, Vell closed the outer strait to Orrin's ships.",
        "Orrin fears that Vell closed the outer strait to Orrin's ships.",
        "Vell closed the outer strait to Orrin's ships, Orrin alleged.",
        "Vell closed the outer strait to Orrin's ships, which its minister denied.",
        "Has Vell closed the outer strait to Orrin's ships?"
      })
  void whatDecidesWhetherItIsSoIsPrintedWithIt(String sentence) {
    assertThat(shown("A calm day. " + sentence + " Boats lay still.")).isEqualTo(sentence);
  }

  @Test
  void aPlainClauseStandsAlone() {
    assertThat(shown("On Tuesday, Vell closed the outer strait to Orrin's ships at noon."))
        .isEqualTo(CLAUSE);
  }
}
