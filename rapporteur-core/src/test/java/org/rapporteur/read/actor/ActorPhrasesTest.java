package org.rapporteur.read.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Actor;

class ActorPhrasesTest {

  private static final ActorPhrases PHRASES =
      new ActorPhrases()
          .with(
              ActorsFile.parse(
                  """
                  VAL|Valdoria||Castra; Amber House|Valdorian|Mara Tolen, President, 2019..2023
                  NOR|Norland||Hask|Norlandic; Norlander
                  NORPACT|Northern Compact|||||organisation
                  VAL|Home Guard|||||MIL
                  """));

  @ParameterizedTest
  @CsvSource({
    "Valdorian troops,VAL,MIL",
    "the Valdorian foreign ministry's spokesman,VAL,GOV",
    "Valdorian envoy to Norland,VAL,GOV",
    "members of the Home Guard,VAL,MIL",
    "police officers in Norland,NOR,COP",
    "Norland-backed rebels in Valdoria,VAL,REB",
    "former Norlandic president,NOR,ELI",
    "Castra,VAL,GOV",
    "Amber House,VAL,GOV",
    "Northern Compact lawmakers,NORPACT,LEG",
    "students at a university in Norland,NOR,EDU",
    "two Norlanders,NOR,",
  })
  void readsPartyAndSectorOfAPhrase(String phrase, String party, String sector) {
    Actor actor = PHRASES.resolve(phrase, Optional.empty(), Optional.empty());
    assertThat(actor.parties()).containsExactly(party);
    assertThat(actor.sector()).isEqualTo(Optional.ofNullable(sector));
  }

  @Test
  void keepsEveryPartyOfACoordination() {
    Actor actor =
        PHRASES.resolve("Valdorian and Norlandic officials", Optional.empty(), Optional.empty());
    assertThat(actor.parties()).containsExactly("VAL", "NOR");
  }

  @Test
  void datesOffices() {
    assertThat(sectorOn("2021-01-01")).contains("GOV");
    assertThat(sectorOn("2024-06-01")).contains("ELI");
    assertThat(sectorOn("2015-06-01")).contains("PTY");
  }

  @Test
  void takesThePartyFromTheContextOnlyIfThePhraseNamesNone() {
    assertThat(
            PHRASES
                .resolve("the army", Optional.of("a town in Norland"), Optional.empty())
                .parties())
        .containsExactly("NOR");
    assertThat(
            PHRASES
                .resolve("Valdorian army", Optional.of("a town in Norland"), Optional.empty())
                .parties())
        .containsExactly("VAL");
  }

  private static Optional<String> sectorOn(String date) {
    return PHRASES
        .resolve("Mara Tolen", Optional.empty(), Optional.of(LocalDate.parse(date)))
        .sector();
  }
}
