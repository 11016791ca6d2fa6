package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void foldsCaseAccentsAndPossessives() {
    assertThat(Folding.plain("Łódź’s envoy, Dr. Šimůnková; STRASSE Straße"))
        .isEqualTo("lodz envoy dr simunkova strasse strasse");
  }

  @Test
  void aCompoundIsItsWordsAndAllOfThemAsOne() {
    assertThat(Folding.compounds("al-Barad of Tan'ia"))
        .extracting(Folding.Compound::joined)
        .containsExactly("albarad", "of", "tania");
    assertThat(Folding.plain("al-Barad of Tan'ia")).isEqualTo("al barad of tan ia");
  }

  @Test
  void placesAreThoseOfTheTextAsItIsPrinted() {
    String text = "😀 “Ülke” — 🚀é";
    List<Folding.Word> words = Folding.words(text);

    assertThat(words).extracting(w -> w.span().in(text)).containsExactly("Ülke", "é");
  }

  @Test
  void marksThatAreVowelsStayInTheirWord() {
    assertThat(Folding.words("हिन्दी")).hasSize(1);
  }

  @Test
  void punctuationAloneIsNoWord() {
    assertThat(Folding.words("'' -- ’s … s'"))
        .extracting(Folding.Word::folded)
        .containsExactly("s", "s");
  }
}
