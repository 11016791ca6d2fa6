package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast of text and ground, WCAG 2.2, success criterion 1.4.3 (AA: 4.5 to 1). */
class StyleTest {

  private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6})");

  @Test
  void textStandsOutFromItsGroundInLightAndDark() throws IOException {
    List<MatchResult> schemes = SCHEME.matcher(style()).results().toList();
    assertThat(schemes).hasSize(2);
    for (MatchResult scheme : schemes) {
      Map<String, Double> lightness = new LinkedHashMap<>();
      COLOUR
          .matcher(scheme.group(1))
          .results()
          .forEach(m -> lightness.put(m.group(1), lightness(m.group(2))));
      for (String text : List.of("ink", "soft", "link", "warn", "out", "in")) {
        for (String ground : List.of("paper", "panel")) {
          assertContrast(lightness, text, ground);
        }
      }
      for (String kind :
          List.of("statement", "act", "meeting", "position", "conditional", "figure")) {
        assertContrast(lightness, "ink", kind);
      }
      assertContrast(lightness, "link", "meeting");
    }
  }

  private static void assertContrast(Map<String, Double> all, String text, String ground) {
    double a = all.getOrDefault(text, 0.0);
    double b = all.getOrDefault(ground, 0.0);
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertThat(contrast).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5);
  }

  /** Relative luminance, as WCAG defines it. */
  private static double lightness(String hex) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < weights.length; i++) {
      double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum +=
          weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static String style() throws IOException {
    try (InputStream in = RecordServer.class.getResourceAsStream("style.css")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
