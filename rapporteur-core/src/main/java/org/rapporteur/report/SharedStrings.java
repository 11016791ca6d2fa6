package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads short texts so that what is written alike is mostly one and the same: codes, names and
 * rules are a third of what readings take in memory. How many it remembers is bounded. Thread-safe.
 */
final class SharedStrings extends JsonDeserializer<String> {

  private static final int LONGEST = 48;
  private static final int REMEMBERED = 1 << 13;

  private final AtomicReferenceArray<@Nullable String> last =
      new AtomicReferenceArray<>(REMEMBERED);

  @Override
  public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(in, context);
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int at = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
    String known = last.get(at);
    if (text.equals(known)) {
      return known;
    }
    last.set(at, text);
    return text;
  }
}
