package org.rapporteur.bench.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class AnnotatedTest {

  private static final String TEXT = "\uD83D\uDD34 Varland warned. Ostmark replied. Sundria slept.";

  @Test
  void knowsNothingOfSentencesThatNobodyWasAskedAbout() throws IOException {
    Annotated part = Annotated.of(gold("{\"ours\": true, \"asked\": [[2, 17]]}"), TEXT);

    assertThat(part.holds(new Span(3, 10))).isTrue();
    assertThat(part.holds(new Span(20, 27))).isFalse();
    assertThat(part.asked()).containsExactly(new Span(3, 18));
  }

  @Test
  void countsTheGoldMoreThanWhatWeAnnotated() throws IOException {
    Annotated gold = Annotated.of(gold("{}"), TEXT);

    assertThat(gold.holds(new Span(20, 27))).isTrue();
    assertThat(gold.weight()).isGreaterThan(Annotated.of(gold("{\"ours\": true}"), TEXT).weight());
  }

  private static JsonNode gold(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
