package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Utterance;

class UtterancesTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static List<Utterance> of(Story... stories) {
    Reconciler record = new Reconciler();
    for (Story s : stories) {
      record.add(s.reading());
    }
    return record.dossier().utterances();
  }

  /** Enough words of its own that the second article is no copy of the first. */
  private static Story other(LocalDate day, String text) {
    return new Story(
        "two",
        "Straits Wire",
        day,
        "Shopkeepers on the far shore wait for news about winter timetables, fares and freight."
            + " Many have stored flour, oil and lamp wicks since autumn. "
            + text);
  }

  private static Story story(String text) {
    return new Story("one", "Harbour Courier", DAY, text);
  }

  @Test
  void whatABeliefIsSpelledOutAsIsOneUtterance() {
    List<Utterance> found =
        of(
            story("The ministry has defended the blockade, denying that it starves anybody.")
                .reports(
                    "The ministry", "VEL", Statement.Type.BELIEF, "has defended", "the blockade")
                .reports(
                    "The ministry",
                    "VEL",
                    Statement.Type.SPEECH,
                    "denying",
                    "that it starves anybody"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).support().citations()).hasSize(2);
  }

  @Test
  void aBeliefThatNobodyUttersIsNoUtterance() {
    assertThat(
            of(
                story("The ministry believes in the blockade.")
                    .reports(
                        "The ministry",
                        "VEL",
                        Statement.Type.BELIEF,
                        "believes",
                        "in the blockade")))
        .isEmpty();
  }

  @Test
  void oneMessageOnTwoDaysIsTwoUtterances() {
    String words = "\"The harbour ferries will sail every morning this winter,\"";
    assertThat(
            of(
                story(words + " Ostrel said.").says("Mara Ostrel", "VEL", words),
                other(DAY.plusDays(5), words + " Ostrel said.").says("Mara Ostrel", "VEL", words)))
        .hasSize(2);
  }

  @Test
  void oneQuotationInTwoOutletsIsOneUtterance() {
    String words = "\"The harbour ferries will sail every morning this winter,\"";
    String cut = "\"The harbour ferries will sail every morning,\"";
    List<Utterance> found =
        of(
            story(
                    "Ticket offices in the old town stay open late while clerks change every"
                        + " printed table by hand; a new bell hangs above pier four. "
                        + words
                        + " Ostrel said.")
                .says("Mara Ostrel", "VEL", words),
            other(DAY, cut + " Ostrel said.").says("Ostrel", "VEL", cut));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).support().confirmations()).isEqualTo(2);
  }

  @Test
  void headlineAndLeadOfOneSideAreOneUtterance() {
    String text =
        "Vell rejects calls to open the strait\n\n"
            + "The minister has dismissed calls from the islands to open the strait before spring.";
    Story story =
        new Story("story", "Post", DAY, text, "Vell rejects calls to open the strait")
            .party("VEL", "calls to open the strait\n".strip())
            .says("The minister", "VEL", "calls from the islands to open the strait before spring");

    assertThat(of(story)).hasSize(1);
  }

  @Test
  void sameWordsWithAndWithoutNotAreNeverOneUtterance() {
    String yes = "\"Vell would sign the harbour treaty this winter,\"";
    String no = "\"Vell would not sign the harbour treaty this winter,\"";
    assertThat(
            of(
                story(yes + " Ostrel said.").says("Mara Ostrel", "VEL", yes),
                other(DAY, no + " Ostrel said.").says("Mara Ostrel", "VEL", no)))
        .hasSize(2);
  }

  @Test
  void whatIsAcceptedAndWhatIsRejectedAreNeverOneUtterance() {
    String yes = "Vell had accepted the harbour treaty that Norland put forward";
    String no = "Vell had rejected the harbour treaty that Norland put forward";
    assertThat(
            of(
                story("Ostrel said that " + yes + ".").says("Mara Ostrel", "VEL", yes),
                other(DAY, "Ostrel said that " + no + ".").says("Mara Ostrel", "VEL", no)))
        .hasSize(2);
  }

  @Test
  void aPieceThatLeavesTheNotOutIsNoCutQuotation() {
    String no = "\"Vell will never sign the harbour treaty with the islands,\"";
    String piece = "\"sign the harbour treaty with the islands,\"";
    assertThat(
            of(
                story(no + " Ostrel said.").says("Mara Ostrel", "VEL", no),
                other(DAY, piece + " Ostrel said.").says("Mara Ostrel", "VEL", piece)))
        .hasSize(2);
  }

  @Test
  void whatAnOfficePassesOnIsSaidOnce() {
    String outer = "that Ostrel told the islands that the ferries would sail in spring";
    String inner = "that the ferries would sail in spring";
    assertThat(
            of(
                story("The palace said " + outer + ".")
                    .party("VEL", outer)
                    .says("Mara Ostrel", "VEL", inner)))
        .hasSize(1);
  }

  @Test
  void unnamedSourcesOfOneSideWithTheVerySameWordsAreOne() {
    String words = "\"The harbour ferries will sail every morning this long winter,\"";
    assertThat(
            of(
                story(words + " an official said.").unnamed("a Vell official", "VEL", words),
                other(DAY, words + " a source said.").unnamed("a senior official", "VEL", words)))
        .hasSize(1);
  }

  @Test
  void whatAMinisterTellsOfAnotherIsWhatTheOtherSaid() {
    String outer = "that Ostrel hoped the ferries would sail in spring";
    String inner = "the ferries would sail in spring";
    List<Utterance> found =
        of(
            story("Rell said " + outer + ".")
                .reports("Ina Rell", "ORR", Statement.Type.SPEECH, "said", outer)
                .reports("Mara Ostrel", "VEL", Statement.Type.SPEECH, "hoped", inner));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker()).isEqualTo("Mara Ostrel");
    assertThat(found.get(0).affiliation()).contains("VEL");
    assertThat(found.get(0).trusted().wording()).isEqualTo(inner);
  }

  @Test
  void whatSomebodyDeniesThatAnotherSaidIsNotOneUtterance() {
    String outer = "that Ostrel promised the ferries would sail in spring";
    assertThat(
            of(
                story("Rell denied " + outer + ".")
                    .reports("Ina Rell", "ORR", Statement.Type.SPEECH, "denied", outer)
                    .reports(
                        "Mara Ostrel",
                        "VEL",
                        Statement.Type.SPEECH,
                        "promised",
                        "the ferries would sail in spring")))
        .hasSize(2);
  }

  @Test
  void whatIsCalledForInPassingIsAnotherUtterance() {
    String outer =
        "that she would not forget the harbour and its idle ferries as she called for patience in"
            + " the strait";
    assertThat(
            of(
                story("Ostrel said " + outer + ".")
                    .reports("Mara Ostrel", "VEL", Statement.Type.SPEECH, "said", outer)
                    .reports(
                        "Mara Ostrel",
                        "VEL",
                        Statement.Type.SPEECH,
                        "called",
                        "patience in the strait")))
        .hasSize(2);
  }

  @Test
  void aStretchQuotedInTwoReportsMakesThemOne() {
    String one = "her fleet had dealt \u201Chard blows\u201D to smugglers in recent weeks";
    String two = "that Vell had dealt \u201Chard blows\u201D to ships of Orrin in recent weeks";
    assertThat(
            of(
                story("Ostrel said " + one + ".").says("Mara Ostrel", "VEL", one),
                other(DAY, "Ostrel said " + two + ".").says("Mara Ostrel", "VEL", two)))
        .hasSize(2)
        .isNotEmpty();
    assertThat(
            of(
                story("Ostrel said " + one + ".").mixes("Mara Ostrel", "VEL", one),
                other(DAY, "Ostrel said " + two + ".").mixes("Mara Ostrel", "VEL", two)))
        .hasSize(1);
  }

  @Test
  void aRunOfReportedWordsMakesTwoReportsOne() {
    String one = "it will send a team of pilots to finish the chart";
    String two = "it would send a team of pilots to take part in the voyage";
    assertThat(
            of(
                story("Vell said " + one + ".").party("VEL", one),
                other(DAY.plusDays(1), "Vell said " + two + ".").party("VEL", two)))
        .hasSize(2);
    assertThat(
            of(
                story("Vell said " + one + ".").party("VEL", one),
                other(DAY, "Vell said " + two + ".").party("VEL", two)))
        .hasSize(1);
  }

  @Test
  void aDenialOfOneWordUnderOneCueIsOneUtterance() {
    assertThat(
            of(
                story("Rell denied any involvement.")
                    .reports("Ina Rell", "ORR", Statement.Type.SPEECH, "denied", "any involvement"),
                other(DAY, "Rell has denied involvement.")
                    .reports("Ina Rell", "ORR", Statement.Type.SPEECH, "denied", "involvement")))
        .hasSize(1);
  }

  @Test
  void aQuotationWithoutTheWordsThatAReportQuotesIsAnother() {
    String lead =
        "that the toll was \u201Cnot helpful to getting the harbour treaty across the bar\u201D";
    String quotation =
        "\"We only want to get the harbour treaty across the bar before the ice comes,\"";
    assertThat(
            of(
                story("Ostrel said " + lead + ". " + quotation + " Ostrel said.")
                    .mixes("Mara Ostrel", "VEL", lead)
                    .says("Mara Ostrel", "VEL", quotation)))
        .hasSize(2);
  }

  @Test
  void whatIsQuotedOfAJointStatementIsNotSaidAgainByOneOfItsAuthors() {
    List<Utterance> found =
        of(
            story(
                    "The three leaders said there \"can be no third winter of closed ferry"
                        + " ports\". \"We agree that there can be no third winter of closed ferry"
                        + " ports,\" Marn said.")
                .mixes(
                    "Tom Brandt, Ilse Marn and Vera Soll",
                    "VEL",
                    "there \"can be no third winter of closed ferry ports\"")
                .says(
                    "Ilse Marn",
                    "VEL",
                    "\"We agree that there can be no third winter of closed ferry ports,\""));

    assertThat(found).hasSize(1);
  }

  @Test
  void aPromiseThatItsMakerTellsOfIsOneUtterance() {
    String told = "he had called Orrin and had promised help \"in any storm\"";
    String promised = "help \"in any storm\"";

    assertThat(
            of(
                story("Tom Brandt said " + told + ".")
                    .mixes("Tom Brandt", "VEL", told)
                    .mixes("Tom Brandt", "VEL", promised)))
        .hasSize(1);
  }

  @Test
  void aDeedIsNoUtterance() {
    assertThat(
            of(
                story("The squadron attacked a post on the far shore.")
                    .reports(
                        "The squadron",
                        "VEL",
                        Statement.Type.SPEECH,
                        "attacked",
                        "a post on the far shore")
                    .acts("VEL", EventType.ASSAULT, "ORR", DAY, "attacked")))
        .isEmpty();
  }

  @Test
  void whatIsDoneByDeclaringItIsNoUtterance() {
    assertThat(
            of(
                story("Vell declared the Orrin envoy persona non grata.")
                    .reports(
                        "Vell",
                        "VEL",
                        Statement.Type.SPEECH,
                        "declared",
                        "the Orrin envoy persona non grata")))
        .isEmpty();
  }
}
