package org.rapporteur.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, 1.4.3 Contrast (Minimum): 4.5 to 1 for every text on every ground, light and dark. */
class PageColoursTest {

  private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #(\\w{6})");

  private static String css() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageColoursTest.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyTextStandsOutFromEveryGround() throws IOException {
    Matcher scheme = SCHEME.matcher(css());
    for (int i = 0; i < 2; i++) {
      assertThat(scheme.find()).isTrue();
      Map<String, String> colours = new HashMap<>();
      Matcher colour = COLOUR.matcher(scheme.group(1));
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(2));
      }
      for (String ground : List.of("paper", "panel", "mark", "hot")) {
        for (String text : List.of("ink", "soft", "link", "warn")) {
          assertThat(contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, "")))
              .as("%s on %s", text, ground)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  @Test
  void theLinesOfAChartAreNotTheLinksToLines() throws IOException {
    assertThat(css().lines().filter(l -> l.startsWith(".line"))).isNotEmpty();
    assertThat(css().lines().filter(l -> l.contains(".line") && l.contains("opacity"))).isEmpty();
  }

  private static double contrast(String a, String b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + .05) / (Math.min(x, y) + .05);
  }

  private static double luminance(String colour) {
    double sum = 0;
    double[] weights = {.2126, .7152, .0722};
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= .03928 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
    }
    return sum;
  }
}
