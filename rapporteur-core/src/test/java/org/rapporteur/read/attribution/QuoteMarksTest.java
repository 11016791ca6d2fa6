package org.rapporteur.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.attribution.QuoteRegion.Soundness;
import org.rapporteur.text.Span;

class QuoteMarksTest {

  @Test
  void findsCurlyStraightAndDoubledMarks() {
    assertThat(quoted("\u201cWe go,\u201d she said.")).containsExactly("\u201cWe go,\u201d");
    assertThat(quoted("\"We go,\" she said. \"Now.\"")).containsExactly("\"We go,\"", "\"Now.\"");
    assertThat(quoted("''We go,'' she said.")).containsExactly("''We go,''");
    assertThat(quoted("``We go,'' she said.")).containsExactly("``We go,''");
  }

  @Test
  void findsSingleMarksOutsideDoubleOnes() {
    assertThat(quoted("Envoy calls offer 'a first step' at last"))
        .containsExactly("'a first step'");
    assertThat(quoted("\"He said 'no' to us,\" she said."))
        .containsExactly("\"He said 'no' to us,\"");
  }

  @Test
  void apostrophesAreNotMarks() {
    assertThat(quoted("The allies' envoys don't like the '90s rules, nor 'em.")).isEmpty();
  }

  @Test
  void inchesAreNotMarks() {
    assertThat(quoted("A 12\" pipe burst.")).isEmpty();
  }

  @Test
  void unclosedQuotationRunsToTheEndAndIsDoubtful() {
    List<QuoteRegion> found = regions("She said: \"We will see.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).soundness()).isEqualTo(Soundness.UNCLOSED);
    assertThat(found.get(0).soundness().isDoubtful()).isTrue();
  }

  @Test
  void quotationThatTheNextParagraphReopensIsSound() {
    String text = "\"We will see.\n\n\"Then we decide.\"";
    QuoteRegion first = QuoteMarks.in(text, new Span(0, 13)).get(0);
    assertThat(first.soundness()).isEqualTo(Soundness.CARRIED_ON);
    assertThat(first.soundness().isDoubtful()).isFalse();
  }

  @Test
  void marksThatFaceTheWrongWayAreDoubtful() {
    List<QuoteRegion> found =
        regions("He wants to \u201csit down and talk \u201cbut is ready\u201d for less.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).soundness()).isEqualTo(Soundness.REOPENED);
  }

  @Test
  void anyMixOfMarksGivesOrderedRegionsThatDoNotOverlap() {
    String[] pieces = {
      "\"", "\u201c", "\u201d", "'", "''", "``", "\u2018", "\u2019", " ", "a", "s", ".", "9"
    };
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        b.append(pieces[random.nextInt(pieces.length)]);
      }
      int at = 0;
      for (QuoteRegion r : regions(b.toString())) {
        assertThat(r.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
        assertThat(r.span().length()).as("seed %d", seed).isPositive();
        at = r.span().end();
      }
    }
  }

  private static List<QuoteRegion> regions(String text) {
    return QuoteMarks.in(text, new Span(0, text.length()));
  }

  private static List<String> quoted(String text) {
    return regions(text).stream().map(r -> r.span().in(text)).toList();
  }
}
