package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

  private final Tokeniser tokeniser = new Tokeniser(WordList.load("tokens.txt"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The envoy left.|The envoy left .",
        "They don't know.|They do n't know .",
        "Oro’s cabinet can’t agree|Oro ’s cabinet ca n’t agree",
        "We cannot, and won't|We can not , and wo n't",
        "the ministers' talks|the ministers ' talks",
        "U.S. and E.U. envoys|U.S. and E.U. envoys",
        "Gen. Bram Tolle met Dr. Oro|Gen. Bram Tolle met Dr. Oro",
        "on Jan. 10 at 5 p.m. sharp|on Jan. 10 at 5 p.m. sharp",
        "J. R. Vask spoke|J. R. Vask spoke",
        "a 15-year-old pact|a 15 - year - old pact",
        "co-chair of post-war talks|co-chair of post-war talks",
        "the Varn-Oro Council|the Varn - Oro Council",
        "$5 million, up 3.5%|$ 5 million , up 3.5 %",
        "1,200 troops; 5 tons|1,200 troops ; 5 tons",
        "at 10:30 on 9/11|at 10:30 on 9/11",
        "“Never,” she said|“ Never , ” she said",
        "''Never,'' she said|'' Never , '' she said",
        "those promises, ”Tolle told|those promises , ” Tolle told",
        "talks betweenFrance andOro|talks between France and Oro",
        "Franceis ready, Norwayon Tuesday|France is ready , Norway on Tuesday",
        "an iPhone for McRae in Nigeria|an iPhone for McRae in Nigeria",
        "He said.The others left|He said . The others left",
        "said Price . . tweeted.|said Price . . tweeted .",
        "wait... what?!|wait ... what ?!",
        "see www.example.org/a-b, now|see www.example.org/a-b , now",
        "mail ana.oro@example.org.|mail ana.oro@example.org .",
        "the pact (of 1990) - dead|the pact ( of 1990 ) - dead",
        "in the '90s, get 'em|in the '90s , get 'em",
        "AT&T and R&D|AT&T and R&D",
        "#peace @oro_press|#peace @oro_press",
        "Varn—Oro talks–again|Varn — Oro talks – again",
        "it rose 5pm to 6km|it rose 5 pm to 6 km",
        "No. 5 said no.|No. 5 said no .",
      })
  void cutsWords(String text, String words) {
    assertThat(cut(text)).isEqualTo(words);
  }

  private String cut(String text) {
    Words words = new Words();
    tokeniser.cut(text, 0, text.length(), words);
    StringJoiner joined = new StringJoiner(" ");
    for (int i = 0; i < words.size(); i++) {
      joined.add(text.substring(words.start(i), words.end(i)));
    }
    return joined.toString();
  }
}
