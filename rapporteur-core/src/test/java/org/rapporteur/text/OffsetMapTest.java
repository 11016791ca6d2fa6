package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  @Test
  void identityLeavesSpansAsTheyAre() {
    OffsetMap map = OffsetMap.identity(20);
    assertThat(map.toOriginal(new Span(3, 9))).isEqualTo(new Span(3, 9));
    assertThat(map.toOriginal(new Span(0, 20))).isEqualTo(new Span(0, 20));
    assertThat(map.toOriginal(new Span(7, 7))).isEqualTo(new Span(7, 7));
  }

  @Test
  void spanOverSkippedTextCoversIt() {
    // original: "ab<i>cd", clean: "abcd"
    OffsetMap map = OffsetMap.builder().run(0, 0, 2).run(2, 5, 2).build();
    assertThat(map.toOriginal(new Span(0, 4))).isEqualTo(new Span(0, 7));
    assertThat(map.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(map.toOriginal(new Span(2, 4))).isEqualTo(new Span(5, 7));
    assertThat(map.toOriginal(new Span(2, 3))).isEqualTo(new Span(5, 6));
  }

  @Test
  void codeUnitOfAReplacementStandsForAllThatItReplaced() {
    // original: "caf&eacute;s", clean: "cafés"
    OffsetMap map = OffsetMap.builder().run(0, 0, 3).replaced(3, 1, 3, 8).run(4, 11, 1).build();
    assertThat(map.toOriginal(new Span(0, 4))).isEqualTo(new Span(0, 11));
    assertThat(map.toOriginal(new Span(3, 4))).isEqualTo(new Span(3, 11));
    assertThat(map.toOriginal(new Span(3, 5))).isEqualTo(new Span(3, 12));
    assertThat(map.toOriginal(new Span(4, 5))).isEqualTo(new Span(11, 12));
  }

  @Test
  void insertedTextStandsBetweenItsNeighbours() {
    // original: "one</p><p>two", clean: "one\n\ntwo"
    OffsetMap map = OffsetMap.builder().run(0, 0, 3).run(5, 10, 3).build();
    assertThat(map.toOriginal(new Span(3, 5))).isEqualTo(new Span(3, 10));
    assertThat(map.toOriginal(new Span(4, 8))).isEqualTo(new Span(10, 13));
    assertThat(map.toOriginal(new Span(0, 4))).isEqualTo(new Span(0, 3));
    assertThat(map.toOriginal(new Span(2, 6))).isEqualTo(new Span(2, 11));
    assertThat(map.isMapped(new Span(3, 5))).isFalse();
    assertThat(map.isMapped(new Span(3, 6))).isTrue();
  }

  @Test
  void textBeforeTheFirstRunHasAPlaceToo() {
    OffsetMap map = OffsetMap.builder().run(4, 9, 3).build();
    assertThat(map.toOriginal(new Span(0, 2))).isEqualTo(new Span(9, 9));
    assertThat(map.toOriginal(new Span(0, 5))).isEqualTo(new Span(9, 10));
    assertThat(map.toOriginal(new Span(0, 0))).isEqualTo(new Span(9, 9));
  }

  @Test
  void emptyMapYieldsEmptySpans() {
    OffsetMap map = OffsetMap.builder().build();
    assertThat(map.toOriginal(new Span(2, 5))).isEqualTo(new Span(0, 0));
    assertThat(map.toOriginal(new Span(2, 2))).isEqualTo(new Span(0, 0));
  }

  @Test
  void originalMayGoBack() {
    OffsetMap map = OffsetMap.builder().run(0, 50, 5).run(5, 10, 5).build();
    assertThat(map.toOriginal(new Span(0, 5))).isEqualTo(new Span(50, 55));
    assertThat(map.toOriginal(new Span(5, 10))).isEqualTo(new Span(10, 15));
    assertThat(map.toOriginal(new Span(3, 7))).isEqualTo(new Span(12, 53));
  }

  @Test
  void runsMustAscend() {
    OffsetMap.Builder builder = OffsetMap.builder().run(5, 5, 5);
    assertThatThrownBy(() -> builder.run(7, 20, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyKeptCharacterIsFoundAgain() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder original = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        original.append((char) ('a' + random.nextInt(26)));
      }
      StringBuilder clean = new StringBuilder();
      OffsetMap.Builder builder = OffsetMap.builder();
      int[] places = new int[400];
      for (int i = 0; i < 200; i++) {
        int dice = random.nextInt(10);
        if (dice < 6) {
          builder.run(clean.length(), i, 1);
          places[clean.length()] = i;
          clean.append(original.charAt(i));
        } else if (dice == 6) {
          places[clean.length()] = -1;
          clean.append(' ');
        }
      }
      OffsetMap map = builder.build();
      for (int i = 0; i < clean.length(); i++) {
        if (places[i] >= 0) {
          assertThat(map.toOriginal(new Span(i, i + 1)))
              .as("seed %d at %d", seed, i)
              .isEqualTo(new Span(places[i], places[i] + 1));
        }
      }
    }
  }

  @Test
  void comesBackFromItsRuns() {
    OffsetMap map = OffsetMap.builder().run(0, 3, 4).replaced(4, 1, 7, 8).run(6, 15, 9).build();
    OffsetMap again = OffsetMap.ofRuns(map.runs());
    for (int i = 0; i < 15; i++) {
      Span span = new Span(i, 15);
      assertThat(again.toOriginal(span)).isEqualTo(map.toOriginal(span));
    }
  }
}
