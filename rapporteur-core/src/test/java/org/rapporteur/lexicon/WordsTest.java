package org.rapporteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aListHasItsWords() {
    WordList saying = Words.standard().of("saying");

    assertThat(saying.has("declare")).isTrue();
    assertThat(saying.has("point out")).isTrue();
    assertThat(saying.has("swim")).isFalse();
    assertThat(saying.all()).contains("say", "point out");
  }

  @Test
  void aWordMayStandForSomething() {
    assertThat(Words.standard().of("month").value("june")).contains("6");
    assertThat(Words.standard().of("saying").value("declare")).isEmpty();
    assertThat(Words.standard().of("month").value("today")).isEmpty();
  }

  @Test
  void aNameThatNoListHasIsRefused() {
    assertThatThrownBy(() -> Words.standard().of("sayign"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sayign");
  }
}
