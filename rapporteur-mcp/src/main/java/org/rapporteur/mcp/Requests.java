package org.rapporteur.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the messages of one direction that stand for a request: those with an id. */
final class Requests {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean asking;
  private final AtomicInteger count = new AtomicInteger();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private Requests(boolean asking) {
    this.asking = asking;
  }

  /** Counts what is asked. */
  static Requests asked() {
    return new Requests(true);
  }

  /** Counts what is answered. */
  static Requests answered() {
    return new Requests(false);
  }

  int count() {
    return count.get();
  }

  /** Takes the bytes of a stream as they pass. */
  synchronized void pass(byte[] bytes, int from, int number) {
    for (int i = from; i < from + number; i++) {
      if (bytes[i] == '\n') {
        end();
      } else {
        line.write(bytes[i]);
      }
    }
  }

  /** A line is whole, or the stream has ended. */
  synchronized void end() {
    try {
      JsonNode message = JSON.readTree(line.toString(StandardCharsets.UTF_8));
      if (message.hasNonNull("id") && message.has("method") == asking) {
        count.incrementAndGet();
      }
    } catch (JsonProcessingException e) {
      // No message: the protocol's library says so itself.
    }
    line.reset();
  }
}
