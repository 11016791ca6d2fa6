package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Texts that nobody should write: none makes the engine throw, and time grows linearly. */
class PathologicalTest {

  private static final Language LANGUAGE = Language.load();

  private static void survives(String text) {
    assertTimeout(Duration.ofSeconds(90), () -> assertThat(LANGUAGE.analyse(text)).isNotNull());
  }

  @Test
  void readsOneWordOfMegabytes() {
    survives("a".repeat(5_000_000));
  }

  @Test
  void readsMegabytesWithoutAnEnd() {
    survives("word ".repeat(30_000));
  }

  @Test
  void readsManyQuotationMarks() {
    survives("\"".repeat(1_000_000));
    survives("''".repeat(100_000));
    survives("“”".repeat(5_000));
    survives("\" ".repeat(10_000));
  }

  @Test
  void readsManyOpenBracketsAndStops() {
    survives("(".repeat(100_000));
    survives(".".repeat(1_000_000));
    survives(". ".repeat(10_000));
    survives("[1] ".repeat(3_000));
  }

  @Test
  void readsLoneSurrogatesAndInvisibleMarks() {
    survives("\ud83d \ude00 \ud83d\ud83d x\ude00y \u200f\u202e\u2066abc\u2069 \u0000 \ufeff");
    survives("\u200f".repeat(100_000));
    survives("\ud83d".repeat(50_000));
  }

  @Test
  void readsOtherLanguages() {
    survives("Посол покинул Женеву. 大使离开了日内瓦。 غادر السفير جنيف. Der Gesandte ging.");
    survives("中".repeat(50_000));
  }

  @Test
  void readsAddressesThatNeverEnd() {
    survives("http://" + "a.".repeat(500_000));
    survives("a.b".repeat(20_000));
    survives("a@".repeat(20_000));
    survives("a-".repeat(8_000));
    survives("1,".repeat(8_000));
    survives("www.".repeat(20_000));
    survives("x/".repeat(8_000));
  }

  @Test
  void readsEmptyAndBlankText() {
    assertThat(LANGUAGE.analyse("")).isEmpty();
    assertThat(LANGUAGE.analyse(" \n\t\u00a0\u200b")).isEmpty();
  }
}
