package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  private static String around(String text, String word) {
    int at = text.indexOf(word);
    return Sentences.around(text, new Span(at, at + word.length())).in(text);
  }

  @Test
  void endsAtAFullStopButNotAtAnAbbreviation() {
    String text = "He left. Gen. Ostrel of the U.S. fleet stayed. She spoke.";

    assertThat(around(text, "fleet")).isEqualTo("Gen. Ostrel of the U.S. fleet stayed.");
  }

  @Test
  void partsSentencesThatAPageRanTogether() {
    String text =
        "Norland closed the port.Varland has protested.\"We will wait,\" he said.Nobody did.";

    assertThat(around(text, "protested")).isEqualTo("Varland has protested.");
    assertThat(around("\"They closed the port.\"Varland protested.", "closed"))
        .isEqualTo("\"They closed the port.\"");
    assertThat(around("He met the Gen.", "met")).isEqualTo("He met the Gen.");
    assertThat(around(text, "wait")).isEqualTo("\"We will wait,\" he said.");
  }
}
