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
          The army moved 1,200 border soldiers.|1200|troops|
          It pledged more than $2.5 billion in aid.|2500000000|USD|more than
          The fund holds 3 million euros.|3000000|EUR|
          It fired two dozen missiles at the port.|24|missiles|
          At least twenty-five people were killed in the blast.|25|killed|at least
          The shelling wounded 14 soldiers.|14|wounded|
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
          """)
  void leavesOtherNumbersAlone(String text) {
    assertThat(figures(text)).isEmpty();
  }
}
