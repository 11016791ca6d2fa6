package org.rapporteur.bench.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ScoredTest {

  private static final String TEXT = "Varland attacked Ostmark. Ostmark met Varland.";

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  private static Scored scored() throws JsonProcessingException {
    JsonNode gold =
        json(
            "[{'actor':'VAR','recipient':'OST','type':'ASSAULT','evidence':[[0,24]]},"
                + "{'actor':'VAR','recipient':'OST','type':'CONSULT','evidence':[[26,46]]}]");
    JsonNode found =
        json(
            "[{'actor':'VAR','recipient':'OST','type':'ASSAULT','evidence':[[0,24]],'rule':'good'},"
                + "{'actor':'OST','recipient':'VAR','type':'ASSAULT','evidence':[[0,24]],'rule':'bad'},"
                + "{'actor':'OST','recipient':'VAR','type':'CONSULT','evidence':[[26,46]],'rule':'good'}]");
    return new Scored(Part.ACTIONS, new Places(TEXT), gold, found);
  }

  @Test
  void aRuleThatIsWrongCosts() throws JsonProcessingException {
    Scored scored = scored();

    assertThat(scored.rules()).containsExactly("bad", "good");
    assertThat(scored.without("")).isEqualTo(new Tally(2, 2, 3));
    assertThat(scored.of("bad")).isEqualTo(new Tally(0, 2, 1));
    assertThat(scored.without("bad").f1()).isEqualTo(1);
    assertThat(scored.without("good")).isEqualTo(new Tally(0, 2, 1));
  }
}
