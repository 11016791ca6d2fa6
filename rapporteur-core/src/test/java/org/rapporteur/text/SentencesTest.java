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

  @Test
  void goesOnBehindAShortMonthBeforeItsDay() {
    assertThat(around("The raid of Oct. 7 was long ago. He left.", "raid"))
        .isEqualTo("The raid of Oct. 7 was long ago.");
    assertThat(around("They met last Oct. Varland left.", "met")).isEqualTo("They met last Oct.");
  }

  @Test
  void beginsBehindWhoTookAPicture() {
    assertThat(around("Lea Dorn/ENA Norland shut its port.", "shut"))
        .isEqualTo("Norland shut its port.");
    assertThat(around("Lea Dorn/ENA/Photohouse Images Norland shut its port.", "shut"))
        .isEqualTo("Norland shut its port.");
    assertThat(around("The Norland/Varland border is shut. It rains.", "shut"))
        .isEqualTo("The Norland/Varland border is shut.");
    assertThat(around("A US/UK Pact was signed. It rains.", "signed"))
        .isEqualTo("A US/UK Pact was signed.");
  }
}
