package org.rapporteur.read.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedDatesTest {

  private static List<LocalDate> in(String text, String language) {
    return PrintedDates.in(text, language).stream().map(PrintedDates.Printed::date).toList();
  }

  @Test
  void readsDatesInManyLanguages() {
    LocalDate day = LocalDate.of(2021, 3, 5);
    for (String text :
        List.of(
            "March 5, 2021",
            "Published Mar. 5, 2021 at noon",
            "5 March 2021",
            "5th of March 2021",
            "Freitag, 5. März 2021, 12:30 Uhr",
            "05.03.2021",
            "5.3.21",
            "vendredi 5 mars 2021",
            "5 de marzo de 2021",
            "venerdì 5 marzo 2021",
            "5 marca 2021",
            "5 марта 2021",
            "2021-03-05",
            "2021. március 5.",
            "2021年3月5日",
            "٥ مارس ٢٠٢١",
            "05/03/2021",
            "05 | 03 | 2021")) {
      assertThat(in(text, "de")).as(text).containsExactly(day);
    }
  }

  @Test
  void figuresAreMonthFirstInAmericanEnglishOnly() {
    assertThat(in("3/5/2021", "en-US")).containsExactly(LocalDate.of(2021, 3, 5));
    assertThat(in("3/5/2021", "en-GB")).containsExactly(LocalDate.of(2021, 5, 3));
    assertThat(in("12/21/2023", "de")).containsExactly(LocalDate.of(2023, 12, 21));
  }

  @Test
  void whatIsNoDateIsNotRead() {
    for (String text :
        List.of("", "2021", "March 2021", "31.02.2021", "call 030 2025 1111", "1.2.3", "5 2021")) {
      assertThat(in(text, "de")).as(text).isEmpty();
    }
  }
}
