package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LegibleTest {

  private static String damaged(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }

  @Test
  void readsUtf8ThatWasTakenForWindows1252() {
    Legible legible =
        Legible.of("The envoy said: \u00e2\u20ac\u0153We donâ€™t knowâ€\u009d, in CafÃ© Roma.");
    assertThat(legible.text()).isEqualTo("The envoy said: “We don’t know”, in Café Roma.");
    assertThat(legible.repaired()).hasSize(4);
  }

  @Test
  void readsAClosingMarkWhoseLastByteWasLost() {
    assertThat(Legible.of("â€œNo,â€ she said.").text()).isEqualTo("“No,” she said.");
    assertThat(Legible.of("â€œNo,â€\uFFFD she said.").text()).isEqualTo("“No,” she said.");
  }

  @Test
  void leavesSoundTextInOtherLanguages() {
    for (String sound :
        new String[] {
          "„Schön, ÄÖÜ“, sagte er – Größe 5€.", "À São Paulo, l’été «très» chaud", "ÎÏÐ Þór’s ½"
        }) {
      assertThat(Legible.of(sound).isAsGiven()).isTrue();
    }
  }

  @Test
  void translatesSpansBothWays() {
    String given = "He said â€œyesâ€\u009d to ZelmÃ©.";
    Legible legible = Legible.of(given);
    int at = legible.text().indexOf("“yes”");
    Span in = legible.toGiven(new Span(at, at + 5));
    assertThat(in.in(given)).isEqualTo("â€œyesâ€\u009d");
    assertThat(legible.toLegible(in)).isEqualTo(new Span(at, at + 5));
    int name = legible.text().indexOf("Zelmé");
    assertThat(legible.toGiven(new Span(name, name + 5)).in(given)).isEqualTo("ZelmÃ©");
  }

  @Test
  void leavesOutWhatHasNoWidth() {
    assertThat(Legible.of("Nor\u00ADthgate\u200B now").text()).isEqualTo("Northgate now");
  }

  @Test
  void repairsEveryWordThatItDamages() {
    long seed = 71;
    Random random = new Random(seed);
    String[] words = {"“Čaj”", "é", "naïve", "—", "plain", "’tis", "ü", "…", "Košice", "words"};
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("“So”");
      for (int i = 0; i < 8; i++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      String sound = text.toString();
      String given = damaged(sound).replace('\uFFFD', '\u009D');
      if (given.indexOf('\u009D') < 0 || sound.indexOf('”') >= 0) {
        assertThat(Legible.of(given).text()).as("seed %d, %s", seed, sound).isEqualTo(sound);
      }
    }
  }
}
