package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Reading;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.MarkdownRenderer;

/** What the brief prints of small records that once went wrong. */
class BriefLinesTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static String brief(Story... stories) {
    Reconciler record = new Reconciler();
    List<Reading> readings = new ArrayList<>();
    for (Story s : stories) {
      readings.add(s.reading());
    }
    readings.forEach(record::add);
    return new MarkdownRenderer().render(new BriefComposer().compose(record.dossier(), readings));
  }

  private static String section(String brief, String title) {
    String[] parts = brief.split("## " + title);
    return parts.length < 2 ? "" : parts[1].split("\n## ")[0];
  }

  private static Story story(String text) {
    return new Story("one", "Harbour Courier", DAY, text);
  }

  @Test
  void aPlannedSummitMovesNoLineOfTheChart() {
    String paths =
        section(
            brief(
                story("Vell held talks with Orrin on Monday. They will hold a summit in July.")
                    .meets("talks", DAY.minusDays(1), Meeting.Status.HELD, "talks with Orrin")
                    .meets(
                        "summit", DAY.plusDays(120), Meeting.Status.SCHEDULED, "a summit in July")),
            "Two paths");

    assertThat(paths).contains("3 Mar 2031").doesNotContain("Jul 2031").doesNotContain("2031-07");
  }

  @Test
  void twoSpellingsOfANameAreOneHeading() {
    String one = "that the ferries would sail in spring";
    String two = "that the harbour dues would not rise this year";
    Story first = story("Mara Ostrovych said " + one + ".").named("Mara Ostrovych");
    Story second =
        new Story("two", "Straits Wire", DAY, "Mara Ostrovich said " + two + ".")
            .named("Mara Ostrovich");
    String said =
        section(
            brief(
                first.says("Mara Ostrovych", "VEL", one),
                second.says("Mara Ostrovich", "VEL", two)),
            "Said");

    assertThat(said).containsOnlyOnce("**Mara Ostrov").contains("2 statements");
  }

  @Test
  void whatIsOlderThanTheCoverageStandsInOneLine() {
    String timeline =
        section(
            brief(
                story("Vell shelled Orrin. In 2028 Vell had shelled the islands.")
                    .acts("VEL", EventType.ASSAULT, "ORR", DAY, "Vell shelled Orrin")
                    .acts(
                        "VEL",
                        EventType.ASSAULT,
                        "ISL",
                        LocalDate.of(2028, 6, 1),
                        "In 2028 Vell had shelled the islands")),
            "Timeline");

    assertThat(timeline)
        .contains("**Before**: 1 Jun 2028: In 2028 Vell had shelled the islands")
        .contains("- **4 Mar 2031**");
  }

  @Test
  void onePassageIsPrintedOnceUnderAllThatItTells() {
    String passage = "Vell condemned the toll on ships of the islands";
    String wants =
        section(
            brief(
                story(passage + ".")
                    .stands("VEL", Stance.REJECTS, "toll on ships", passage)
                    .stands("VEL", Stance.ACCUSES, "toll on ships", passage)
                    .stands("ISL", Stance.REJECTS, "toll on ships", passage)),
            "Who wants what");

    assertThat(wants).contains("**rejects**").doesNotContain("accuses");
  }

  @Test
  void whatIsAskedOfAPartyIsNotWhatItIsOpenTo() {
    String demand = "Vell demands that Orrin accept a truce on the strait";
    String wants =
        section(
            brief(
                story(demand + ". The islands want a truce on the strait.")
                    .stands("VEL", Stance.DEMANDS, "truce on the strait", demand)
                    .stands("ORR", Stance.OPEN, "truce on the strait", "that Orrin accept a truce")
                    .stands(
                        "ISL",
                        Stance.DEMANDS,
                        "truce on the strait",
                        "The islands want a truce on the strait")),
            "Who wants what");

    assertThat(wants).contains("demands").doesNotContain("**open**");
  }

  @Test
  void anUrgedCalmIsNoDemandForWhatIsCondemned() {
    String condemned = "Vell condemned the toll on ships, but also urged Orrin to stay calm";
    String wants =
        section(
            brief(
                story(condemned + ".")
                    .stands("VEL", Stance.REJECTS, "toll on ships", condemned)
                    .stands("ISL", Stance.REJECTS, "toll on ships", condemned)
                    .acts("VEL", EventType.REQUEST, "ORR", Action.Status.OCCURRED, "urged")),
            "Who wants what");

    assertThat(wants).contains("**rejects**").doesNotContain("demands");
  }

  @Test
  void aPassageThatAnotherHoldsIsPrintedWithIt() {
    String whole = "Vell rejects the toll on ships and will never pay the toll on ships";
    String wants =
        section(
            brief(
                story(whole + ".")
                    .stands("VEL", Stance.REJECTS, "toll on ships", whole)
                    .stands(
                        "VEL", Stance.WARNS, "toll on ships", "will never pay the toll on ships")
                    .stands("ISL", Stance.REJECTS, "toll on ships", whole)),
            "Who wants what");

    assertThat(wants).contains("rejects, warns");
  }

  @Test
  void whatAnotherCallsFalseIsNothingThatAPartyIsCommittedTo() {
    String story = "the false story that Vell swore to close the strait for good";
    String wants =
        section(
            brief(
                story("Orrin spreads " + story + ", Rell said. Orrin rejects a closed strait.")
                    .stands("ISL", Stance.DENIES, "closing the strait", story)
                    .stands(
                        "VEL",
                        Stance.COMMITS,
                        "closing the strait",
                        "Vell swore to close the strait for good")
                    .stands(
                        "ORR",
                        Stance.REJECTS,
                        "closing the strait",
                        "Orrin rejects a closed strait")),
            "Who wants what");

    assertThat(wants).contains("**denies**").doesNotContain("commits");
  }

  @Test
  void ofWantingAndRefusingOneThingTheBetterSupportedIsPrinted() {
    String wants =
        section(
            brief(
                story(
                        "Vell rejects the toll on ships. Vell again refused the toll on ships. Vell"
                            + " asked for calls about the toll on ships.")
                    .stands(
                        "VEL", Stance.REJECTS, "toll on ships", "Vell rejects the toll on ships")
                    .stands(
                        "VEL",
                        Stance.REJECTS,
                        "toll on ships",
                        "Vell again refused the toll on ships")
                    .stands(
                        "VEL",
                        Stance.DEMANDS,
                        "toll on ships",
                        "Vell asked for calls about the toll on ships")
                    .stands(
                        "ISL", Stance.REJECTS, "toll on ships", "Vell rejects the toll on ships")),
            "Who wants what");

    assertThat(wants).contains("**rejects**").doesNotContain("demands");
  }

  @Test
  void meetingsAndNumbersOfLongBeforeStandInOneLineEach() {
    String brief =
        brief(
            story("Vell held talks with Orrin on Monday. In 2028 both had met for a summit.")
                .meets("talks", DAY.minusDays(1), Meeting.Status.HELD, "talks with Orrin")
                .meets(
                    "harbour summit",
                    LocalDate.of(2028, 5, 6),
                    Meeting.Status.HELD,
                    "both had met for a summit"));

    assertThat(section(brief, "Calendar"))
        .contains("| 3 Mar 2031 |")
        .contains("**Before**: 6 May 2028: harbour summit")
        .doesNotContain("| 6 May 2028");
  }

  @Test
  void whatComesNextIsTheFirstRowOfTheCalendar() {
    String calendar =
        section(
            brief(
                story("Vell and Orrin spoke on Sunday and Monday and will meet on Friday.")
                    .meets("first talks", DAY.minusDays(2), Meeting.Status.HELD, "spoke on Sunday")
                    .meets("more talks", DAY.minusDays(1), Meeting.Status.HELD, "Monday")
                    .meets(
                        "harbour summit",
                        DAY.plusDays(3),
                        Meeting.Status.SCHEDULED,
                        "will meet on Friday")),
            "Calendar");

    assertThat(calendar.indexOf("harbour summit")).isLessThan(calendar.indexOf("more talks"));
    assertThat(calendar.indexOf("more talks")).isLessThan(calendar.indexOf("first talks"));
  }

  @Test
  void peopleKilledHereAndPeopleKilledThereAreNoSeries() {
    assertThat(
            section(
                brief(
                    story("The flood killed 900 people.")
                        .counts(900, "people killed", "killed 900 people"),
                    new Story("two", "Straits Wire", DAY, "A shell killed 4 people.")
                        .counts(4, "people killed", "killed 4 people")),
                "Figures"))
        .contains("**900 people killed**")
        .contains("**4 people killed**")
        .doesNotContain("before");
  }

  @Test
  void oneSentenceOfSeveralOthersIsPrintedOnceForAll() {
    String sentence = "Six states of the bay asked for a truce in the strait.";
    Story story = story(sentence);
    for (String party : List.of("VEL", "ORR", "TAR", "OST", "SUD", "LAN")) {
      story = story.stands(party, Stance.DEMANDS, "truce in the strait", "asked for a truce");
    }
    String wants = section(brief(story), "Who wants what");

    // four columns, and one cell for the two others
    assertThat(wants.split(sentence, -1)).hasSize(4 + 1 + 1);
    assertThat(wants).contains(", VEL **demands**");
  }

  @Test
  void aNumberIsOfTheDayOfWhatWasDoneInItsSentence() {
    String raid = "Vell raided the port of Orrin on 7 May 2029, killing 240 people.";
    String again = "The raid, in which 240 people died, is still mourned in Orrin.";
    String toll = "Since the raid on 7 May 2029 Vell's guns have killed 510 people.";
    String figures =
        section(
            brief(
                story(raid)
                    .acts(
                        "VEL",
                        EventType.ASSAULT,
                        "ORR",
                        LocalDate.of(2029, 5, 7),
                        "raided the port")
                    .countsOnce(240, "people killed", "killing 240 people"),
                new Story("two", "Straits Wire", DAY, again)
                    .countsOnce(240, "people killed", "240 people died"),
                new Story("three", "Coast Daily", DAY, toll)
                    .acts("VEL", EventType.ASSAULT, "ORR", LocalDate.of(2029, 5, 7), "raid")
                    .countsOnce(510, "people killed", "killed 510 people")),
            "Figures");

    assertThat(figures)
        .contains("**Before**: 7 May 2029: 240 people killed")
        .contains("4 Mar 2031: **510 people killed**")
        .doesNotContain("**240");
  }

  @Test
  void whatMostArticlesCountIsTheFirstFigure() {
    String figures =
        section(
            brief(
                story("Vell sent 12 barges. In Orrin 510 people have died.")
                    .counts(12, "barges", "12 barges")
                    .counts(510, "people killed", "510 people have died"),
                new Story("two", "Straits Wire", DAY, "The count of dead in Orrin stands at 510.")
                    .counts(510, "people killed", "dead in Orrin stands at 510")),
            "Figures");

    assertThat(figures.indexOf("510 people")).isLessThan(figures.indexOf("12 barges"));
  }

  @Test
  void aNumberWithoutADayIsOfNoDayOfTheTimeline() {
    String brief =
        brief(
            story("The blast on the quay killed 12 people. Vell shelled Orrin.")
                .acts("VEL", EventType.ASSAULT, "ORR", DAY, "Vell shelled Orrin")
                .countsOnce(12, "people killed", "killed 12 people"));

    assertThat(section(brief, "Figures")).contains("told 4 Mar 2031: **12 people killed**");
    assertThat(section(brief, "Timeline")).contains("shelled").doesNotContain("blast");
  }

  @Test
  void aPieceOfALineIsNoLine() {
    String timeline =
        section(
            brief(
                story("Vell shelled the quay of Orrin and 300 people left it for the hills.")
                    .acts("VEL", EventType.ASSAULT, "ORR", DAY, "shelled")
                    .counts(300, "people", "300 people left it for the hills")),
            "Timeline");

    assertThat(timeline).containsOnlyOnce("300 people left it for the hills");
  }

  @Test
  void whatWasToComeWithoutADayIsNotAwaitedForEver() {
    String calendar =
        section(
            brief(
                story("Vell and Orrin are to speak by telephone.")
                    .meets(
                        "call",
                        List.of(),
                        CalendarDate.unknown(),
                        Meeting.Status.SCHEDULED,
                        "are to speak"),
                new Story("two", "Straits Wire", DAY.plusDays(20), "Orrin rejects any pilot fee.")
                    .stands("ORR", Stance.REJECTS, "fee", "rejects any pilot fee")),
            "Calendar");

    assertThat(calendar).contains("was scheduled");
  }

  @Test
  void aCallIsToldWithWhoSpoke() {
    String timeline =
        section(
            brief(
                story("They spoke by telephone on Tuesday.")
                    .meets("phone call", DAY, Meeting.Status.HELD, "spoke by telephone")),
            "Timeline");

    assertThat(timeline).contains("Phone call of ORR and VEL");
  }
}
