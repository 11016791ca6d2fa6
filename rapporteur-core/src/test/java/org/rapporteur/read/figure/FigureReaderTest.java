package org.rapporteur.read.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.read.Parsed;
import org.rapporteur.read.StateCast;
import org.rapporteur.record.Figure;
import org.rapporteur.syntax.ParsedArticle;

class FigureReaderTest {

  private static List<Figure> figures(String text) {
    ParsedArticle article = Parsed.of(LocalDate.of(2031, 5, 12), text);
    return new FigureReader()
        .read(article, StateCast.of(text, List.of("Varland", "Ostmark")), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army moved nearly 40,000 troops to the strait.|40000|troops|nearly
          The army moved 1,200 border soldiers.|1200|border soldiers|
          It pledged more than $2.5 billion in aid.|2500000000|USD|more than
          The fund holds 3 million euros.|3000000|EUR|
          It fired two dozen missiles at the port.|24|missiles|
          At least twenty-five people were killed in the blast.|25|people killed|at least
          The shelling wounded 14 soldiers.|14|soldiers wounded|
          The shelling wounded 14 and went on.|14|people wounded|
          The raid left a town with 30 others injured.|30|people wounded|
          Gunmen took 21 people hostage.|21|hostages|
          Another 21 were taken back to the coast as hostages.|21|hostages|
          The ministry put the death toll at 15.|15|people killed|
          The port houses 9,000 displaced people.|9000|people displaced|
          Some 9,000 people have been moved to shelters.|9000|people displaced|some
          At least 400-500 soldiers were killed there.|400|soldiers killed|at least
          Six North Ostmark officers were killed there.|6|officers killed|
          No sailors were killed in the clash.|0|sailors killed|
          There were no casualties in the clash.|0|casualties|
          About 80% of the grid was disabled.|80|percent|about
          It demanded 29 changes to the plan.|29|changes|
          It blocked two grain companies.|2|grain companies|
          It put more than a dozen companies on the list.|12|companies|more than
          It will buy 50 F-15 fighter jets.|50|fighter jets|
          It sent some seventy thousand troops.|70000|troops|some
          """)
  void readsNumberUnitAndApproximation(
      String text, String value, String unit, String approximation) {
    assertThat(figures(text))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.value().toPlainString()).isEqualTo(value);
              assertThat(f.unit()).isEqualTo(unit);
              assertThat(f.approximation().orElse(null)).isEqualTo(approximation);
            });
  }

  @Test
  void victimsBelongToWhereTheyAreAndNotToWhoHarmedThem() {
    assertThat(figures("Varland killed 12 people in Ostmark.").get(0).whose()).contains("OST");
    assertThat(figures("Varland attacked the port, killing 12 people.").get(0).whose()).isEmpty();
  }

  @Test
  void leavesOutTheSameSumInAnotherMoney() {
    assertThat(figures("It approved $20bn (£15.5bn) in sales.")).hasSize(1);
  }

  @Test
  void computesAMultipleOfTheFigureBefore() {
    assertThat(figures("The army has 40,000 troops there. It plans to send double that number."))
        .extracting(f -> f.value().toPlainString() + " " + f.origin())
        .containsExactly("40000 PRINTED", "80000 COMPUTED");
  }

  @Test
  void takesNoTellerForTheOwner() {
    assertThat(
            figures(
                "Varland said that Ostmark had 40,000 troops there and planned to send double that"
                    + " number soon. Varland said that 900 troops had left."))
        .extracting(f -> f.whose().orElse("?") + " " + f.what())
        .containsExactly("OST there", "OST double that number soon", "? had left");
  }

  @Test
  void keepsAFigurePrintedTwiceOnce() {
    assertThat(figures("It put 8,000 troops on alert. Putting 8,000 troops on alert was a signal."))
        .singleElement()
        .satisfies(f -> assertThat(f.evidence()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They spoke of two paths.
          The envoy, 54, arrived at 9 p.m.
          Three people spoke at the rally.
          It was the third round of talks.
          It scrambled jets after a KV-9 plane came near.
          One of its top commanders was killed.
          It is moving several of its B-2 bombers.
          The two leaders met for three hours.
          The port is 75 miles from the border.
          """)
  void leavesOtherNumbersAlone(String text) {
    assertThat(figures(text)).isEmpty();
  }
}
