package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "a",
        "\"",
        "\" ",
        "''",
        "(",
        ".",
        ". ",
        "[1] ",
        "a.",
        "a.b",
        "a@",
        "a-",
        "1,",
        "www.",
        "x/",
        "\ud83d",
        "\u200f",
        "\u200f\u202ea ",
        "He said: \"No.\" ",
        "\n",
        "U.S. "
      })
  void cutsInLinearTime(String part) {
    int count = 60_000 / part.length();
    cut(part.repeat(count));
    long small = Math.max(2_000_000, Math.min(cut(part.repeat(count)), cut(part.repeat(count))));
    long large = Math.min(cut(part.repeat(8 * count)), cut(part.repeat(8 * count)));
    assertThat(large).isLessThan(8 * 3 * small);
  }

  /** Processor time of cutting a text into words and sentences, in nanoseconds. */
  private static long cut(String text) {
    WordList lists = WordList.load("tokens.txt");
    Tokeniser tokeniser = new Tokeniser(lists);
    Splitter splitter = new Splitter(lists);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    Words words = new Words();
    tokeniser.cut(text, 0, text.length(), words);
    for (int first = 0; first < words.size(); ) {
      int end = splitter.end(text, words, first);
      assertThat(end).isBetween(first + 1, Math.min(words.size(), first + 220));
      first = end;
    }
    return clock.getCurrentThreadCpuTime() - before;
  }

  @Test
  void readsEmptyAndBlankText() {
    assertThat(LANGUAGE.analyse("")).isEmpty();
    assertThat(LANGUAGE.analyse(" \n\t\u00a0\u200b")).isEmpty();
  }
}
