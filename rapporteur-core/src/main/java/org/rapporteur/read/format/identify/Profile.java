package org.rapporteur.read.format.identify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * How often sequences of one to three letters come in a language: those of the Language Detection
 * Library (Shuyo 2010), which count abstracts of Wikipedia. Immutable.
 */
final class Profile {

  private static final float FLOOR = (float) Math.log(1e-6);

  private final String language;
  private final Map<String, Float> logs;

  private Profile(String language, Map<String, Float> logs) {
    this.language = language;
    this.logs = logs;
  }

  /** The profile of a language. */
  static Profile load(String name, ObjectMapper mapper) {
    String path = "/languages/" + name;
    try (InputStream in = Profile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + path + " is missing");
      }
      return of(name.substring(0, 2), mapper.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Profile of(String language, JsonNode profile) {
    Map<String, Float> logs = new HashMap<>();
    Iterator<Map.Entry<String, JsonNode>> all = profile.path("freq").fields();
    while (all.hasNext()) {
      Map.Entry<String, JsonNode> gram = all.next();
      double total = profile.path("n_words").path(gram.getKey().length() - 1).asDouble(1);
      double share = gram.getValue().asDouble() / Math.max(total, 1);
      logs.put(gram.getKey(), (float) Math.log(share + 1e-6));
    }
    return new Profile(language, logs);
  }

  /** ISO 639-1 code. */
  String language() {
    return language;
  }

  /** The logarithm of a sequence's share of all of its length. */
  float log(String gram) {
    return logs.getOrDefault(gram, FLOOR);
  }
}
