package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanIndexTest {

  private static Span some(Random random, int most) {
    int start = random.nextInt(most);
    return new Span(start, start + 1 + random.nextInt(most / 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatAWalkOverAllWouldFind(long seed) {
    Random random = new Random(seed);
    List<Span> all = new ArrayList<>();
    Cover cover = new Cover();
    for (int i = 0; i < 60; i++) {
      Span next = some(random, 300);
      Span asked = some(random, 300);
      all.add(next);
      cover.add(next);
      List<Span> there = all.stream().filter(s -> s.overlaps(asked)).toList();
      assertThat(SpanIndex.of(all, s -> s).at(asked)).as("seed %d", seed).isEqualTo(there);
      assertThat(cover.touches(asked)).as("seed %d", seed).isEqualTo(!there.isEmpty());
    }
  }

  @Test
  void keepsTheOrderAndTellsOnceWhatStandsAtTwoPlaces() {
    Span first = new Span(5, 9);
    SpanIndex<String> index =
        SpanIndex.ofMany(
            List.of("b", "a", "none"),
            v ->
                v.equals("none") ? List.of() : List.of(first, new Span(v.equals("a") ? 0 : 9, 10)));
    assertThat(index.at(new Span(0, 10))).containsExactly("b", "a");
    assertThat(index.at(new Span(0, 5))).containsExactly("a");
    assertThat(index.all()).containsExactly("b", "a", "none");
  }
}
