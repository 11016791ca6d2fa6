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

  @Test
  void oneNameIsWrittenInSeveralWays() {
    assertThat(Names.agree("Muammar Gaddar", "Moammar Gadhar")).isTrue();
    assertThat(Names.agree("Mikhail Ostrakov", "Mikheil Ostrakoff")).isTrue();
    assertThat(Names.agree("Aleksandr Lurashenka", "Alexander Lurashenko")).isTrue();
  }

  @Test
  void namesOfTwoPeopleStayTwo() {
    assertThat(Names.agree("Mario Orsil", "Maria Orsil")).isFalse();
    assertThat(Names.agree("Hassan Dorn", "Hussein Dorn")).isFalse();
    assertThat(Names.agree("Jan Dorn", "Jon Dorn")).isFalse();
  }
}
