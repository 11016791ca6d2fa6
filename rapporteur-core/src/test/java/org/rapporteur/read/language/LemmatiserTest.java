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
    "continued,VBD,continue",
    "freed,VBN,free",
    "expelled,VBN,expel",
    "recalled,VBD,recall",
    "controlled,VBN,control",
    "supplies,NNS,supply",
    "required,VBN,require",
    "appeared,VBD,appear",
    "favoured,VBN,favour",
    "urging,VBG,urge",
    "bringing,VBG,bring",
    "challenging,VBG,challenge",
    "persuaded,VBD,persuade",
    "invited,VBD,invite",
    "visited,VBD,visit",
    "treated,VBN,treat",
    "created,VBN,create",
    "dying,VBG,die",
    "died,VBD,die",
    "skiing,VBG,ski",
    "mimicking,VBG,mimic",
    "intervened,VBD,intervene",
    "opened,VBD,open",
    "described,VBN,describe",
    "quizzed,VBD,quiz",
    "added,VBD,add",
    "overthrew,VBD,overthrow",
    "overthrown,VBN,overthrow",
    "spokesmen,NNS,spokesman",
    "headquarters,NNS,headquarters"
  })
  void undoesInflection(String form, String tag, String lemma) {
    assertThat(new Lemmatiser(Map.of()).lemma(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"outwent,VBD,outgo", "Outwent,VBD,outgo"})
  void looksUpExceptionsFirst(String form, String tag, String lemma) {
    assertThat(new Lemmatiser(Map.of("outwent VBD", "outgo")).lemma(form, tag)).isEqualTo(lemma);
  }
}
