package org.rapporteur.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestsTest {

  private static final byte[] BYTES =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize"}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      {"jsonrpc":"2.0","id":1,"result":{}}
      not a message

      {"jsonrpc":"2.0","id":2,"method":"tools/list"}"""
          .getBytes(StandardCharsets.UTF_8);

  /** The last line may have no end. */
  @Test
  void whatIsAskedWaitsForWhatIsAnswered() {
    Requests asked = Requests.asked();
    Requests answered = Requests.answered();
    for (int at = 0; at < BYTES.length; at += 7) {
      asked.pass(BYTES, at, Math.min(7, BYTES.length - at));
      answered.pass(BYTES, at, Math.min(7, BYTES.length - at));
    }
    asked.end();
    asked.end();
    answered.end();

    assertThat(asked.count()).isEqualTo(2);
    assertThat(answered.count()).isEqualTo(1);
  }
}
