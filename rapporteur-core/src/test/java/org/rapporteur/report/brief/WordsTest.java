package org.rapporteur.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "Vell can end it \"at once\u201D, Rell said.|Vell can end it \"at once\u201D, Rell said.",
        "He wrote: \"It is time to open the strait.|He wrote: \"It is time to open the strait.\"",
        "We will open the strait,\" he said.|\"We will open the strait,\" he said."
      })
  void whatIsQuotedStaysQuotedWhereTheOtherMarkIsMissing(String printed, String line) {
    assertThat(Words.unquoted(printed)).isEqualTo(line);
  }
}
