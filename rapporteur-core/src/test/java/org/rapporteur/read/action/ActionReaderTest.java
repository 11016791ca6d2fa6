package org.rapporteur.read.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;

class ActionReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Varland imposed sanctions on Ostmark.,VAR SANCTION OST OCCURRED",
    "Varland attacked Ostmark.,VAR ASSAULT OST OCCURRED",
    "Ostmark was attacked by Varland.,VAR ASSAULT OST OCCURRED",
    "Varland did not attack Ostmark.,VAR ASSAULT OST DENIED",
    "Varland accused Ostmark of lying.,VAR ACCUSE OST OCCURRED",
    "Varland lifted the sanctions against Ostmark.,VAR RETREAT OST OCCURRED",
    "Varland rejected an offer from Ostmark.,VAR REJECT OST OCCURRED",
    "Varland is sending food to Ostmark.,VAR AID OST ONGOING",
    "Varland praised Ostmark.,VAR SUPPORT OST OCCURRED",
    "Varland blasted the refusal of Ostmark.,VAR ACCUSE OST OCCURRED",
    "Since 2014 Varland has sent aid to Ostmark.,VAR AID OST ONGOING",
    "The military buildup of Varland near Ostmark alarmed officials.,VAR MOBILIZE OST ONGOING",
    "Varland currently sends aid to Ostmark.,VAR AID OST ONGOING",
    "The idea that Varland will attack Ostmark is not true.,VAR ASSAULT OST DENIED",
    "Varland broke off diplomatic ties with Ostmark.,VAR SANCTION OST OCCURRED",
    "There could be an attack by Varland on Ostmark.,VAR ASSAULT OST HYPOTHETICAL",
    "Varland is readying sanctions against Ostmark.,VAR SANCTION OST PLANNED",
    "Varland and Ostmark will speak next week.,VAR+OST CONSULT  PLANNED",
    "Varland massed its tanks on its border with Ostmark.,VAR MOBILIZE OST OCCURRED",
    "Varland asked Ostmark how bad it was.,''",
  })
  void readsActRecipientAndStatus(String text, String expected) {
    assertThat(Stories.told(text)).isEqualTo(expected);
  }

  @Test
  void whatThereIsNoWayOfIsRefused() {
    assertThat(Stories.told("There is no way that Varland will meet Ostmark."))
        .contains("CONSULT")
        .contains("DENIED")
        .doesNotContain("CONSULT  OCCURRED");
  }

  @Test
  void whoVoicesOutrageAtADeedDidNotDoIt() {
    assertThat(Stories.told("Varland voiced outrage at the bombing of Ostmark."))
        .doesNotContain("ASSAULT");
  }

  @Test
  void rejectingADemandTellsTheDemandToo() {
    assertThat(Stories.told("Varland rejected Ostmark's demands."))
        .isEqualTo("VAR REJECT OST OCCURRED; OST REQUEST VAR OCCURRED");
  }

  @Test
  void whatOnlyAccompaniesWhatIsDeniedIsNotDenied() {
    assertThat(
            Stories.actions(
                "It is not true that Varland will expel envoys before its talks with Ostmark."))
        .filteredOn(a -> a.evidence().get(0).quote().equals("talks"))
        .extracting(Action::status)
        .doesNotContain(Action.Status.DENIED);
  }

  @Test
  void doesNotReachTheAimOfWhatItWillNotDo() {
    assertThat(Stories.actions("Varland will not send troops to fight in Ostmark."))
        .noneMatch(a -> a.status() == Action.Status.PLANNED);
  }

  @Test
  void keepsThreatAndWhatItThreatensApart() {
    assertThat(Stories.told("Varland threatened to attack Ostmark."))
        .isEqualTo("VAR THREATEN OST OCCURRED; VAR ASSAULT OST HYPOTHETICAL");
  }

  @Test
  void keepsDemandAndWhatIsDemandedApart() {
    List<Action> found = Stories.actions("Varland demanded that Ostmark release the hostages.");

    assertThat(found.get(0).type()).isEqualTo(EventType.REQUEST);
    assertThat(found.get(0).status()).isEqualTo(Action.Status.OCCURRED);
    assertThat(found.stream().map(Action::type)).contains(EventType.REQUEST);
    assertThat(found.subList(1, found.size()))
        .allMatch(a -> a.status() == Action.Status.HYPOTHETICAL);
  }

  @Test
  void plansWhatLiesAhead() {
    assertThat(Stories.told("Varland will impose sanctions on Ostmark."))
        .isEqualTo("VAR SANCTION OST PLANNED");
  }

  @Test
  void keepsCompoundActorsAsOneAct() {
    List<Action> found = Stories.actions("Varland and Sundria have accused Ostmark of lying.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).actors().stream().map(Actor::code)).containsExactly("VAR", "SUN");
  }

  @Test
  void saysWhoAlleges() {
    List<Action> found = Stories.actions("Sundria said that Varland had attacked Ostmark.");

    assertThat(found.stream().map(Stories::line))
        .contains("VAR ASSAULT OST OCCURRED", "SUN ACCUSE VAR OCCURRED");
    assertThat(found)
        .filteredOn(a -> a.type() == EventType.ASSAULT)
        .allSatisfy(a -> assertThat(a.allegedBy().map(Actor::code)).contains("SUN"));
  }

  @Test
  void joinsNoActorWithAnotherClausesAct() {
    assertThat(Stories.actions("Sundria was quiet while Varland attacked Ostmark."))
        .noneMatch(a -> a.actors().stream().anyMatch(x -> x.code().equals("SUN")));
  }

  @Test
  void makesAMeetingOneActOfAllWhoMeet() {
    List<Action> found = Stories.actions("Varland held talks with Ostmark.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).type()).isEqualTo(EventType.CONSULT);
    assertThat(found.get(0).actors()).hasSize(2);
    assertThat(found.get(0).recipients()).isEmpty();
  }

  @Test
  void favoursNoParty() {
    String text =
        "Varland threatened to invade Ostmark. Ostmark said it would welcome talks with Varland."
            + " Varland seized a ship and Ostmark expelled two diplomats of Varland.";
    String swapped =
        text.replace("Varland", "\0").replace("Ostmark", "Varland").replace("\0", "Ostmark");

    assertThat(Stories.told(swapped))
        .isEqualTo(
            Stories.told(text).replace("VAR", "\0").replace("OST", "VAR").replace("\0", "OST"));
  }

  @Test
  void evidenceIsTheTextAtItsSpan() {
    String text = "On Monday, Varland rejected an offer from Ostmark, officials said.";

    assertThat(Stories.actions(text))
        .isNotEmpty()
        .allSatisfy(
            a ->
                assertThat(a.evidence().get(0).span().in(text))
                    .isEqualTo(a.evidence().get(0).quote()));
  }
}
