package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void aSonsNameIsHisFamilys() {
    assertThat(Names.agree("Orsin Dorn Jr.", "Orsin Dorn")).isTrue();
    assertThat(Names.agree("Orsin Dorn Jr.", "Dorn")).isTrue();
    assertThat(Names.agree("Orsin Dorn Jr.", "Ana Rell Jr.")).isFalse();
  }
}
