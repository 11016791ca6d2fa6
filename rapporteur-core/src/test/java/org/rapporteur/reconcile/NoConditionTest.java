package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.text.Span;

class NoConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vell will investigate if Orrin paid.|if Orrin paid|Vell will investigate|true",
        "It was too early to say if the port burned.|if the port burned|It was too early|true",
        "Vell could stay a year if required.|if required|Vell could stay a year|true",
        "Vell says his death could harm the talks.|his death|could harm the talks|true",
        "Vell will pay if Orrin opens the port.|if Orrin opens the port|Vell will pay|false",
        "Vell says if Orrin pays it opens up.|if Orrin pays|it opens up|false",
        "Vell warns that any raid will be answered.|any raid|will be answered|false"
      })
  void whatAsksOrAddsNothingSetsNoCondition(
      String text, String condition, String consequence, boolean none) {
    Article article = new Article("a.txt", text, Metadata.unknown(), List.of(), List.of());
    List<Evidence> when = List.of(passage(article, condition));
    Conditional c =
        new Conditional(
            "c1",
            Conditional.Kind.PROMISE,
            Optional.of("VEL"),
            Optional.empty(),
            when,
            List.of(passage(article, consequence)),
            when,
            Provenance.of("test", 0.9));

    assertThat(NoCondition.is(c, text)).isEqualTo(none);
  }

  private static Evidence passage(Article article, String words) {
    int start = article.text().indexOf(words);
    return Evidence.of(article, new Span(start, start + words.length()));
  }
}
