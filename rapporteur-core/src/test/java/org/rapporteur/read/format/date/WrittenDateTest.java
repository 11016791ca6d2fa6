package org.rapporteur.read.format.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Publication;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 03 Nov 2020 09:15:00 +0000     | 2020-11-03T09:15:00Z
          Thu, 05 Nov 2020 09:15:00 +0230     | 2020-11-05T09:15:00+02:30
          Thu, 5 Nov 2020 23:50:00 EST        | 2020-11-05T23:50:00-05:00
          5 Nov 2020 09:15 PM GMT             | 2020-11-05T21:15:00Z
          Thu, 05 Nov 20 09:15:00 UT          | 2020-11-05T09:15:00Z
          5 Nov 99 09:15:00 Z                 | 1999-11-05T09:15:00Z
          Sat, 12 Sept 2020 09:15:00 GMT      | 2020-09-12T09:15:00Z
          Mon, 5 Nov 2020 09:15:00 +03:00     | 2020-11-05T09:15:00+03:00
          Thu, 05 Nov 2020 09:15:00 GMT+3     | 2020-11-05T09:15:00+03:00
          Thu,05 Nov 2020 09:15:00 EEST       | 2020-11-05T09:15:00+03:00
          Thu, 05 Nov 2020 09:15:00 GMT (a b) | 2020-11-05T09:15:00Z
          jeu., 05 nov. 2020 09:15:00 +0200   | 2020-11-05T09:15:00+02:00
          2020-11-05T09:15:00.1234567Z        | 2020-11-05T09:15:00Z
          2020-11-05T23:59:30.999999999Z      | 2020-11-05T23:59:30Z
          2020-11-05 09:15:00+01:00           | 2020-11-05T09:15:00+01:00
          2020-11-05 09:15:00 UTC             | 2020-11-05T09:15:00Z
          20201105T091500Z                    | 2020-11-05T09:15:00Z
          Thu Nov 5 09:15:00 UTC 2020         | 2020-11-05T09:15:00Z
          Thu, Nov 05 2020 09:15:33 +0000     | 2020-11-05T09:15:33Z
          1604567700                          | 2020-11-05T09:15:00Z
          1604567700000                       | 2020-11-05T09:15:00Z
          """)
  void readsMoments(String written, OffsetDateTime moment) {
    Publication read = WrittenDate.parse(written).orElseThrow();
    assertThat(read.time()).contains(moment);
    assertThat(read.date()).isEqualTo(moment.toLocalDate());
    assertThat(WrittenDate.doubt(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-11-05",
        "2020/11/05 09:15:00",
        "20201105",
        "2020-11-05T09:15:00",
        "5 November 2020",
        "5th of November, 2020",
        "November 5, 2020 - 09:15",
        "Thursday, November 5th, 2020",
        "05.11.2020",
        "Thu, 05 Nov 2020 02:00:00 IST",
        "5-Nov-2020 9:15",
        "05 Nov 2020 24:00:00 GMT",
        "Published 5 November 2020"
      })
  void readsDaysWithoutAMoment(String written) {
    assertThat(WrittenDate.parse(written))
        .contains(Publication.stated(LocalDate.of(2020, 11, 5), "given"));
  }

  @Test
  void readsFiguresWithStrokesWhereTheyMeanOneDay() {
    assertThat(WrittenDate.parse("25/11/2020").map(Publication::date))
        .contains(LocalDate.of(2020, 11, 25));
    assertThat(WrittenDate.parse("11/25/2020").map(Publication::date))
        .contains(LocalDate.of(2020, 11, 25));
    assertThat(WrittenDate.parse("5/11/2020")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5/11/2020", "31 February 2020", "12:40", "2020", "99999999", "Nov 2020", "soon"})
  void saysWhatItDoesNotUnderstand(String written) {
    assertThat(WrittenDate.parse(written)).isEmpty();
    assertThat(WrittenDate.doubt(written).orElseThrow().message()).contains(written);
  }

  @Test
  void saysNothingWhereNoWordIsGiven() {
    assertThat(WrittenDate.doubt(" - ")).isEmpty();
    assertThat(WrittenDate.doubt("")).isEmpty();
  }
}
