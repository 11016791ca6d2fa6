package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Action;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Statement;

class ContradictionsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static List<Contradiction> of(Story... stories) {
    Reconciler record = new Reconciler();
    for (Story s : stories) {
      record.add(s.reading());
    }
    return record.dossier().contradictions();
  }

  private static Story story(String text) {
    return new Story("one", "Harbour Courier", DAY, text);
  }

  private static List<String> parties(Contradiction c) {
    return c.sides().stream().map(Contradiction.Side::who).toList();
  }

  @Test
  void namedClaimAndItsDenialInOneSentenceAreAtOdds() {
    List<Contradiction> found =
        of(
            story("\"Orrin spreads the false story that Vell mined the strait,\" he said.")
                .acts(
                    "ORR",
                    EventType.ACCUSE,
                    "LAN",
                    Action.Status.OCCURRED,
                    "Orrin spreads the false story that Vell mined the strait")
                .stands(
                    "VEL", Stance.DENIES, "mining of the strait", "that Vell mined the strait"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).point()).isEqualTo("mining of the strait");
    assertThat(parties(found.get(0))).containsExactly("ORR", "VEL");
  }

  @Test
  void anAsideTellsWhoseTheDeniedIdeaIs() {
    List<Contradiction> found =
        of(
            story("The idea of Vell as a smuggler - which Orrin has pushed - is absurd, he said.")
                .acts(
                    "ORR",
                    EventType.REQUEST,
                    "LAN",
                    Action.Status.OCCURRED,
                    "which Orrin has pushed")
                .stands(
                    "VEL",
                    Stance.DENIES,
                    "smuggling",
                    "The idea of Vell as a smuggler - which Orrin has pushed - is absurd"));

    assertThat(found).hasSize(1);
    assertThat(parties(found.get(0))).containsExactly("ORR", "VEL");
  }

  @Test
  void anOrdinaryActBesideADenialIsNoClaim() {
    assertThat(
            of(
                story("Orrin closed its port while Vell denied that it had mined the strait.")
                    .acts(
                        "ORR",
                        EventType.SANCTION,
                        "VEL",
                        Action.Status.OCCURRED,
                        "Orrin closed its port")
                    .stands(
                        "VEL",
                        Stance.DENIES,
                        "mining of the strait",
                        "Vell denied that it had mined the strait")))
        .isEmpty();
  }

  @Test
  void criticismAndItsAnswerAreAtOdds() {
    List<Contradiction> found =
        of(
            story("Asked about Orrin's charge that Vell spreads fear, the envoy denied a scare.")
                .acts(
                    "ORR",
                    EventType.ACCUSE,
                    "VEL",
                    Action.Status.OCCURRED,
                    "Orrin's charge that Vell spreads fear")
                .stands("VEL", Stance.DENIES, "creating a scare", "the envoy denied a scare"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).sides().get(0).claim()).contains("spreads fear");
  }

  @Test
  void aDenialThatPointsBackDeniesTheSentenceBefore() {
    List<Contradiction> found =
        of(
            story(
                    "Vell would answer, which some called a retreat. But the envoy denied that,"
                        + " saying nothing had changed.")
                .acts(
                    "VEL",
                    EventType.AGREE,
                    "ORR",
                    Action.Status.OCCURRED,
                    "Vell would answer, which some called a retreat")
                .stands(
                    "VEL",
                    Stance.DENIES,
                    "change of course",
                    "But the envoy denied that, saying nothing had changed"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).point()).isEqualTo("change of course");
    assertThat(found.get(0).sides().get(0).claim()).contains("which some called a retreat");
    assertThat(parties(found.get(0))).containsExactly("others", "VEL");
  }

  @Test
  void aReportThatOneSentenceRejectsAndTheNextDeniesIsAtOddsWithBoth() {
    List<Contradiction> found =
        of(
            story(
                    "A report that Vell would sell the lighthouse alarmed the fishermen. The"
                        + " council rejected the report. \"It is untrue that we have a buyer,\" its"
                        + " envoy said.")
                .acts(
                    "VEL",
                    EventType.CONCEDE,
                    "ORR",
                    Action.Status.PLANNED,
                    "Vell would sell the lighthouse")
                .reports("the council", "VEL", Statement.Type.SPEECH, "rejected", "the report")
                .stands(
                    "VEL",
                    Stance.DENIES,
                    "sale of the lighthouse",
                    "\"It is untrue that we have a buyer,\""));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).sides().get(0).claim()).isEqualTo("Vell would sell the lighthouse");
    assertThat(parties(found.get(0))).containsExactly("others", "VEL");
  }

  @Test
  void oneClaimFoundInTwoWaysIsOneContradiction() {
    List<Contradiction> found =
        of(
            story("\"Orrin spreads the false story that Vell mined the strait,\" he said.")
                .acts(
                    "ORR",
                    EventType.ACCUSE,
                    "LAN",
                    Action.Status.OCCURRED,
                    "Orrin spreads the false story that Vell mined the strait")
                .stands("ORR", Stance.ACCUSES, "mining of the strait", "Vell mined the strait")
                .stands(
                    "VEL", Stance.DENIES, "mining of the strait", "that Vell mined the strait"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).sides().get(0).support().citations()).hasSize(2);
  }

  @Test
  void thePartyThatSaysOtherwiseOnAnotherDayContradictsItself() {
    List<Contradiction> found =
        of(
            story("\"The harbour ferries will sail every morning this winter,\" Ostrel said.")
                .says(
                    "Mara Ostrel",
                    "VEL",
                    "\"The harbour ferries will sail every morning this winter,\""),
            new Story(
                    "two",
                    "Straits Wire",
                    DAY.plusDays(5),
                    "\"The harbour ferries will not sail every morning this winter,\" Ostrel said.")
                .says(
                    "Mara Ostrel",
                    "VEL",
                    "\"The harbour ferries will not sail every morning this winter,\""));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Kind.ONE_PARTY);
    assertThat(found.get(0).sides().get(0).claim()).startsWith("4 Mar 2031");
    assertThat(found.get(0).sides().get(1).claim()).contains("will not sail");
  }

  @Test
  void oneOfTwoPartiesSaysThatItIsNotSo() {
    List<Contradiction> found =
        of(
            story("Vell promised the banks to the fishermen of Orrin, Kest said.")
                .says("Ivo Kest", "ORR", "Vell promised the banks to the fishermen of Orrin"),
            new Story(
                    "two",
                    "Straits Wire",
                    DAY,
                    "Vell never promised the banks to the fishermen of Orrin, Ostrel said.")
                .says(
                    "Mara Ostrel",
                    "VEL",
                    "Vell never promised the banks to the fishermen of Orrin"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Kind.PARTIES);
  }

  @Test
  void whatPartiesWantOfEachOtherIsNoContradiction() {
    assertThat(
            of(
                story("Vell demands the lighthouse. Orrin rejects handing over the lighthouse.")
                    .stands(
                        "VEL", Stance.DEMANDS, "the old lighthouse", "Vell demands the lighthouse")
                    .stands(
                        "ORR",
                        Stance.REJECTS,
                        "the old lighthouse",
                        "Orrin rejects handing over the lighthouse")))
        .isEmpty();
  }

  @Test
  void whoAccuseEachOtherAreAtOdds() {
    String each = "Vell and Orrin accused each other of blocking the treaty";
    String both = "Vell and Orrin accused smugglers of blocking the treaty";
    assertThat(
            of(
                story(each + ".")
                    .accuses("VEL", "ORR", "blocking the treaty", each)
                    .accuses("ORR", "VEL", "blocking the treaty", each)))
        .hasSize(1);
    assertThat(
            of(
                story(both + ".")
                    .accuses("VEL", "ORR", "blocking the treaty", both)
                    .accuses("ORR", "VEL", "blocking the treaty", both)))
        .isEmpty();
  }

  @Test
  void aDisputedFigureIsAtOddsWithTheSentenceThatGivesIt() {
    List<Contradiction> found =
        of(
            story(
                    "The clinic says that 40 sailors have drowned. The figure is often disputed by"
                        + " Orrin.")
                .counts(40, "sailors", "40 sailors have drowned")
                .stands("ORR", Stance.DENIES, "figure", "The figure is often disputed by Orrin"));

    assertThat(found).hasSize(1);
    assertThat(parties(found.get(0))).contains("ORR");
  }

  @Test
  void whatWasStruckIsToldByBothSides() {
    String clinic = "that it hit two schools, killing nine people";
    String navy = "that it had struck an arms depot";
    Story story =
        story("The island's clinic said " + clinic + ". Vell's navy said " + navy + ".")
            .party("ISL", clinic)
            .party("VEL", navy)
            .counts(9, "people", "nine people")
            .acts("VEL", EventType.ASSAULT, "ISL", Action.Status.OCCURRED, "struck an arms depot");

    assertThat(of(story)).hasSize(1);
    assertThat(parties(of(story).get(0))).containsExactly("ISL", "VEL");
  }

  @Test
  void victimsOfAnothersStrikeAreNoAnswer() {
    String clinic = "that a shell of Orrin killed nine people";
    String navy = "that it had struck an arms depot";
    assertThat(
            of(
                story("The island's clinic said " + clinic + ". Vell's navy said " + navy + ".")
                    .party("ISL", clinic)
                    .party("VEL", navy)
                    .counts(9, "people", "nine people")
                    .acts(
                        "ORR", EventType.ASSAULT, "ISL", Action.Status.OCCURRED, "a shell of Orrin")
                    .acts(
                        "VEL",
                        EventType.ASSAULT,
                        "ISL",
                        Action.Status.OCCURRED,
                        "struck an arms depot")))
        .isEmpty();
  }

  @Test
  void whoeverLivesSomewhereIsNotAtOddsWithACountOfVictimsOfAnything() {
    String town = "that 900 people still live in the town";
    String navy = "that it had struck an arms depot";
    assertThat(
            of(
                story("The island's mayor said " + town + ". Vell's navy said " + navy + ".")
                    .party("ISL", town)
                    .party("VEL", navy)
                    .counts(900, "people", "900 people")
                    .acts(
                        "VEL",
                        EventType.ASSAULT,
                        "ISL",
                        Action.Status.OCCURRED,
                        "struck an arms depot")))
        .isEmpty();
  }

  @Test
  void thePointIsTheClaimWhereTheDenialOnlyPointsBackToIt() {
    String claim = "that the old mill is an arms depot of Orrin";
    List<Contradiction> found =
        of(
            story("Vell said " + claim + ". Orrin rejected the claim.")
                .stands("VEL", Stance.ACCUSES, "arms depot of Orrin", claim)
                .stands("ORR", Stance.DENIES, "the claim", "Orrin rejected the claim"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).point())
        .isEqualTo("\u201Cthe old mill is an arms depot of Orrin\u201D");
    assertThat(found.get(0).sides().get(1).claim()).isEqualTo("denies it");
  }

  private static final String FALSE_STORY =
      "\"Orrin tells the false story that Vell swore to close the strait,\" the minister said.";

  private static Story falseStory() {
    return story(FALSE_STORY)
        .says(
            "Mara Ostrel",
            "LAN",
            "\"Orrin tells the false story that Vell swore to close the strait,\"")
        .acts("ORR", EventType.ACCUSE, "VEL", Action.Status.OCCURRED, "tells")
        .acts("VEL", EventType.AGREE, "ORR", Action.Status.OCCURRED, "swore to close the strait")
        .stands("VEL", Stance.COMMITS, "the strait", "swore to close the strait");
  }

  @Test
  void whoeverCallsAStoryFalseIsAtOddsWithWhoeverTellsIt() {
    List<Contradiction> found = of(falseStory());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).point()).isEqualTo("false story that Vell swore to close the strait");
    assertThat(parties(found.get(0))).containsExactly("ORR", "LAN");
  }

  @Test
  void nobodyIsHeldToWhatAnotherCallsAFalseStory() {
    Reconciler record = new Reconciler();
    record.add(falseStory().reading());

    assertThat(record.dossier().disputes())
        .flatExtracting(d -> d.stances())
        .extracting(s -> s.party())
        .doesNotContain("VEL");
  }

  @Test
  void claimsThatTheNextSentenceCallsUntrueAreAtOddsWithIt() {
    List<Contradiction> found =
        of(
            story("Orrin accused Vell of mining the strait. \"All these claims are untrue.\"")
                .acts("ORR", EventType.ACCUSE, "VEL", Action.Status.OCCURRED, "accused")
                .says("Tom Brandt", "VEL", "\"All these claims are untrue.\""));

    assertThat(found).hasSize(1);
    assertThat(parties(found.get(0))).containsExactly("ORR", "VEL");
  }

  @Test
  void whoCondemnTheSameAreNotAtOdds() {
    String told = "Vell and Orrin condemned the raid, but urged both ports to stay calm";
    assertThat(
            of(
                story(told + ".")
                    .acts("ORR", EventType.ACCUSE, "VEL", Action.Status.OCCURRED, "stay")
                    .stands("VEL", Stance.REJECTS, "raid", told)
                    .stands("ORR", Stance.REJECTS, "raid", told)))
        .isEmpty();
  }
}
