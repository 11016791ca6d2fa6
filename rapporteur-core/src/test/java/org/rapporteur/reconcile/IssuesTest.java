package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Action;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dispute.PartyStance;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Position.Stance;

class IssuesTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static List<Dispute> of(Story... stories) {
    Reconciler record = new Reconciler();
    for (Story s : stories) {
      record.add(s.reading());
    }
    return record.dossier().disputes();
  }

  private static Story courier(String text) {
    return new Story("one", "Harbour Courier", DAY, text);
  }

  private static Story wire(String text) {
    return new Story("two", "Straits Wire", DAY, text);
  }

  private static final Story TOLL =
      courier(
              "Vell insists on a toll for ships in the strait. It was a cold day in the capital."
                  + " The council also wants two fishermen back whom the guard took in April.")
          .stands("VEL", Stance.DEMANDS, "a toll in the strait", "insists on a toll for ships")
          .stands("VEL", Stance.DEMANDS, "return of the fishermen", "wants two fishermen back");

  @Test
  void wordingsOfOneMatterAreOneRowWhoeverTellsThem() {
    List<Dispute> found =
        of(
            TOLL,
            wire("Orrin will not pay for its ships, whatever toll Vell may think of in the strait.")
                .stands("ORR", Stance.REJECTS, "paying for ships", "will not pay for its ships"));

    Dispute toll = found.get(0);
    assertThat(toll.stances()).extracting(PartyStance::party).containsExactly("ORR", "VEL");
    assertThat(toll.shared()).contains("ships");
    assertThat(found).hasSize(2);
  }

  @Test
  void wordingsWithoutACommonWordAreOneRowIfTheyAreOfOneKind() {
    List<Dispute> found =
        of(
            courier("Vell has sent a delegation to Port Amber after all. It rained.")
                .stands("VEL", Stance.COMMITS, "a delegation to Port Amber", "sent a delegation"),
            wire("Orrin's minister will not attend the talks, she told the assembly.")
                .stands("ORR", Stance.REJECTS, "attending talks", "will not attend the talks"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).stances()).extracting(PartyStance::party).contains("ORR", "VEL");
  }

  @Test
  void likeWordsOfAnotherCrisisAreAnotherRow() {
    Story prisoners =
        courier("Vell wants its prisoners back from the island. Orrin keeps its prisoners there.")
            .stands("VEL", Stance.DEMANDS, "prisoners on the island", "wants its prisoners back")
            .stands("ORR", Stance.REJECTS, "prisoners on the island", "keeps its prisoners there");
    Story others =
        wire("Tarn wants its prisoners back from the island. Ubrek keeps its prisoners there.")
            .stands("TAR", Stance.DEMANDS, "prisoners on the island", "wants its prisoners back")
            .stands("UBR", Stance.REJECTS, "prisoners on the island", "keeps its prisoners there");

    assertThat(of(prisoners, others))
        .isNotEmpty()
        .noneSatisfy(
            d -> assertThat(d.stances()).extracting(PartyStance::party).contains("VEL", "TAR"));
  }

  @Test
  void anotherMatterOfTheSamePartiesIsAnotherRow() {
    List<Dispute> found =
        of(
            TOLL,
            wire("Orrin refuses a treaty on forest fires, its minister told the assembly.")
                .stands(
                    "ORR", Stance.REJECTS, "treaty on forest fires", "a treaty on forest fires"));

    assertThat(found).hasSize(3);
    assertThat(found).allSatisfy(d -> assertThat(d.shared()).isEmpty());
  }

  @Test
  void whatOneSentenceTellsIsAboutOneThing() {
    List<Dispute> found =
        of(
            courier("Vell wants the dam opened, but Orrin called that an absurd idea.")
                .stands("VEL", Stance.DEMANDS, "opening the dam", "wants the dam opened")
                .stands("ORR", Stance.REJECTS, "absurd idea", "called that an absurd idea"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).issue()).isEqualTo("absurd idea");
  }

  @Test
  void whatSomebodyWelcomesOfAnotherBindsNobody() {
    List<Dispute> found =
        of(
            courier("Mara Ostrel welcomed Orrin's willingness to talk about the toll.")
                .says("Mara Ostrel", "VEL", "Orrin's willingness to talk about the toll")
                .acts("ORR", EventType.AGREE, "VEL", Action.Status.OCCURRED, "willingness")
                .stands("VEL", Stance.OPEN, "talks", "willingness to talk about the toll"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).stances()).extracting(PartyStance::party).containsExactly("VEL");
  }

  @Test
  void wordsForHowSomebodyStandsPutNoTwoIssuesTogether() {
    assertThat(
            of(
                courier("Vell demanded and urged again and again that the dam be opened.")
                    .stands("VEL", Stance.DEMANDS, "opening the dam", "demanded and urged again"),
                wire("Orrin demanded and urged again that fishermen come home.")
                    .stands("ORR", Stance.DEMANDS, "return of fishermen", "demanded and urged")))
        .hasSize(2);
  }

  @Test
  void whatOnePartyRefusesAndAsksForInOneSentenceIsTwoThings() {
    String told = "Vell condemned the raid on the harbour but urged everyone to stay calm";
    List<Dispute> found =
        of(
            courier(told + ".")
                .stands("VEL", Stance.REJECTS, "raid on the harbour", told)
                .stands("VEL", Stance.DEMANDS, "staying calm", "urged everyone to stay calm"));

    assertThat(found).extracting(Dispute::issue).contains("raid on the harbour").hasSize(2);
  }

  @Test
  void whatAnotherSaysOfAPartyIsNotItsWarning() {
    String words = "\"Orrin's fleet threatens every ship in the strait,\"";
    assertThat(
            of(
                courier(words + " Mara Ostrel said.")
                    .says("Mara Ostrel", "VEL", words)
                    .stands("ORR", Stance.WARNS, "ships", "threatens every ship in the strait")))
        .isEmpty();
  }

  @Test
  void itInWhatSomebodyTellsIsWhoTellsIt() {
    String told = "it was operating to clear Orrin's mines from the strait";
    assertThat(
            of(
                courier("The navy of Vell said " + told + ".")
                    .party("VEL", told)
                    .stands("ORR", Stance.COMMITS, "mines", told)))
        .isEmpty();
  }
}
