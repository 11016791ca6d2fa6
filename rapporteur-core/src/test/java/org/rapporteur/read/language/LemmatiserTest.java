package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {

  @ParameterizedTest
  @CsvSource({
    "envoys,NNS,envoy",
    "countries,NNS,country",
    "speeches,NNS,speech",
    "taxes,NNS,tax",
    "says,VBZ,say",
    "denies,VBZ,deny",
    "stopped,VBD,stop",
    "agreed,VBD,agree",
    "denied,VBD,deny",
    "invading,VBG,invade",
    "talking,VBG,talk",
    "proposed,VBN,propose",
    "larger,JJR,large",
    "biggest,JJS,big",
    "Ministry,NNP,Ministry",
    "Quickly,RB,quickly",
    "1990,CD,1990",
    "forced,VBD,force",
    "warned,VBD,warn",
    "raised,VBD,raise",
    "continued,VBD,continue"
  })
  void undoesInflection(String form, String tag, String lemma) {
    assertThat(new Lemmatiser(Map.of()).lemma(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"went,VBD,go", "Went,VBD,go"})
  void looksUpExceptionsFirst(String form, String tag, String lemma) {
    assertThat(new Lemmatiser(Map.of("went VBD", "go")).lemma(form, tag)).isEqualTo(lemma);
  }
}
