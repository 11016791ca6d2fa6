package org.rapporteur.read.format.identify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often sequences of one to three letters come in each language: the counts of the Language
 * Detection Library (Shuyo 2010), made from abstracts of Wikipedia. Immutable.
 */
final class Profiles {

  private static final String[] NAMES = {
    "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "sl", "hr", "sr", "bg",
    "mk", "ro", "hu", "sq", "el", "tr", "sv", "da", "no", "fi", "et", "lv", "lt", "is", "ca", "ga",
    "ar", "fa", "ur", "he", "hi", "bn", "ta", "te", "ne", "th", "vi", "id", "tl", "sw", "so", "ko",
    "ja", "zh-CN", "zh-TW", "be", "af", "eu", "mt"
  };

  /** The share that a sequence is given which a language's profile does not have. */
  private static final double RARE = 1e-6;

  private static final float FLOOR = (float) Math.log(RARE);

  private final Map<String, float[]> logs = new HashMap<>(1 << 17);

  private Profiles() {}

  /** All profiles. */
  static Profiles load() {
    Profiles profiles = new Profiles();
    JsonFactory json = new JsonFactory();
    for (int i = 0; i < NAMES.length; i++) {
      String path = "/languages/" + NAMES[i];
      try (InputStream in = Profiles.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("the library is incomplete: " + path + " is missing");
        }
        profiles.add(i, json.createParser(in));
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
    return profiles;
  }

  private void add(int language, JsonParser json) throws IOException {
    Map<String, Double> counts = new HashMap<>(1 << 13);
    double[] totals = {1, 1, 1};
    int length = 0;
    while (json.nextToken() != null) {
      boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
      if (number && json.getParsingContext().inArray() && length < totals.length) {
        totals[length++] = Math.max(1, json.getDoubleValue());
      } else if (number && json.getParsingContext().inObject()) {
        counts.put(json.currentName(), json.getDoubleValue());
      }
    }
    counts.forEach(
        (gram, count) -> {
          double share = count / totals[Math.min(gram.length(), 3) - 1];
          logs.computeIfAbsent(gram, g -> floor())[language] = (float) Math.log(share + RARE);
        });
  }

  private static float[] floor() {
    float[] row = new float[NAMES.length];
    Arrays.fill(row, FLOOR);
    return row;
  }

  /** How many there are. */
  int size() {
    return NAMES.length;
  }

  /** ISO 639-1 code of a profile's language. */
  String language(int profile) {
    return NAMES[profile].substring(0, 2);
  }

  /** Adds the logarithm of a sequence's share in each language. */
  void add(String gram, double[] sums) {
    float[] row = logs.get(gram);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row == null ? FLOOR : row[i];
    }
  }
}
