package org.rapporteur.read.format.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Metadata;

/** Stories that nobody should write: one pattern over and over, in a line and in lines. */
class HostileStoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00d1",
        "A",
        "A.",
        "A ",
        "A, ",
        "A/",
        "Ab-",
        "NORTH ",
        "Jan 1 ",
        "is seen at ",
        "photo by ",
        "File - ",
        "By A ",
        "and ",
        "| ",
        "A > ",
        "reporting by a in ",
        "source: a ",
        "© A",
        "(",
        "()",
        "1:00 ",
        "2031-01-",
        "said ",
        "\"",
        "- ",
        "until ",
        "\u00a0",
        "\u00a0A B "
      })
  void readsOnePatternInLittleTime(String pattern) {
    for (int length : new int[] {120, 600, 20_000}) {
      String line = pattern.repeat(length / pattern.length());
      survives(line);
      survives("Talks go on\n\n" + line + "\n\nThe minister said no to the plan.");
    }
    survives((pattern.repeat(3) + "\n").repeat(3_000));
  }

  private static void survives(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(new StoryReader().read("story", text, Metadata.unknown()).text())
                .isEqualTo(text));
  }
}
