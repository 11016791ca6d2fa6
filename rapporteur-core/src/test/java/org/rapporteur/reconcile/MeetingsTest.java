package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.MeetingReport;

class MeetingsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static List<MeetingReport> of(Story... stories) {
    Reconciler record = new Reconciler();
    Diary diary = new Diary(new KeptTexts());
    for (Story s : stories) {
      record.add(s.reading());
      diary.add(s.reading());
    }
    List<MeetingReport> found = record.dossier().meetings();
    assertThat(diary.meetings()).isEqualTo(found);
    return found;
  }

  private static Story on(int after, String text) {
    return new Story("story-" + after, "Outlet " + after, DAY.plusDays(after), text);
  }

  @Test
  void theSameTalksGoFromProposedToScheduledToHeld() {
    List<MeetingReport> found =
        of(
            on(0, "Vell proposed talks on March 12.")
                .meets("harbour talks", DAY.plusDays(8), Status.PROPOSED, "talks on March 12"),
            on(2, "Both will hold talks on March 12.")
                .meets("harbour talks", DAY.plusDays(8), Status.SCHEDULED, "talks on March 12"),
            on(9, "They held talks on March 12.")
                .meets("harbour talks", DAY.plusDays(8), Status.HELD, "talks on March 12"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).status()).isEqualTo(Status.HELD);
    assertThat(found.get(0).history().stream().map(MeetingReport.Step::status))
        .containsExactly(Status.PROPOSED, Status.SCHEDULED, Status.HELD);
  }

  @Test
  void aTimeOfYearsIsNoDayOfAMeeting() {
    List<MeetingReport> found =
        of(
            on(0, "It was the first call of the two since March 2029.")
                .meets(
                    "call",
                    List.of(),
                    CalendarDate.between(DAY.minusYears(2), DAY),
                    Status.HELD,
                    "the first call"));

    assertThat(found.get(0).date()).isEqualTo(CalendarDate.unknown());
  }

  @Test
  void postponedTalksAreTheSameTalksOnTheNewDay() {
    List<MeetingReport> found =
        of(
            on(0, "The envoys will hold talks on March 12.")
                .meets("harbour talks", DAY.plusDays(8), Status.SCHEDULED, "talks on March 12"),
            on(3, "The talks were postponed to March 20, the office said.")
                .meets(
                    "harbour talks",
                    DAY.plusDays(16),
                    Status.SCHEDULED,
                    "The talks were postponed to March 20"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).date().day()).contains(DAY.plusDays(16));
    assertThat(found.get(0).history()).hasSize(2);
  }

  @Test
  void talksCalledOffAreCancelled() {
    List<MeetingReport> found =
        of(
            on(0, "The envoys will hold talks on March 12.")
                .meets("harbour talks", DAY.plusDays(8), Status.SCHEDULED, "talks on March 12"),
            on(3, "The talks on March 12 were called off.")
                .meets("harbour talks", DAY.plusDays(8), Status.CANCELLED, "talks on March 12"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aSecondRoundIsAnotherMeeting() {
    assertThat(
            of(
                on(0, "The envoys will hold talks on March 12.")
                    .meets("harbour talks", DAY.plusDays(8), Status.SCHEDULED, "talks on March 12"),
                on(3, "A second round of talks is set for March 20.")
                    .meets(
                        "harbour talks",
                        DAY.plusDays(16),
                        Status.SCHEDULED,
                        "A second round of talks is set for March 20")))
        .hasSize(2);
  }

  @Test
  void whatIsToComeIsNotHeldYet() {
    List<MeetingReport> found =
        of(
            on(0, "The talks of March 12 follow a quiet week.")
                .meets("harbour talks", DAY.plusDays(8), Status.HELD, "The talks of March 12"));

    assertThat(found.get(0).status()).isEqualTo(Status.SCHEDULED);
  }

  private static final List<String> BOTH = List.of("Ina Rell", "Mara Ostrel");

  @Test
  void whatIsToldWithoutADayIsNoTalkOfWeeksAgo() {
    assertThat(
            of(
                on(1, "Rell and Ostrel spoke on Tuesday.")
                    .meets("talks", BOTH, CalendarDate.on(DAY), Status.HELD, "spoke on Tuesday"),
                on(22, "The plan came after Rell and Ostrel spoke.")
                    .meets("talks", BOTH, CalendarDate.unknown(), Status.HELD, "Ostrel spoke")))
        .hasSize(2);
    assertThat(
            of(
                on(1, "Rell and Ostrel spoke on Tuesday.")
                    .meets("talks", BOTH, CalendarDate.on(DAY), Status.HELD, "spoke on Tuesday"),
                on(3, "The plan came after Rell and Ostrel spoke.")
                    .meets("talks", BOTH, CalendarDate.unknown(), Status.HELD, "Ostrel spoke")))
        .hasSize(1);
  }

  @Test
  void previousVisitsAreNotTheVisit() {
    assertThat(
            of(
                on(1, "Rell came on a visit on Tuesday.")
                    .meets("visit", BOTH, CalendarDate.on(DAY), Status.HELD, "visit on Tuesday"),
                on(2, "On previous visits Rell had slept aboard.")
                    .meets(
                        "previous visits",
                        BOTH,
                        CalendarDate.unknown(),
                        Status.HELD,
                        "previous visits")))
        .hasSize(2);
  }

  @Test
  void oneWeekdayOfOneCancelledVoyageIsOneDay() {
    assertThat(
            of(
                on(0, "Rell put off a voyage to Vell on Tuesday.")
                    .meets(
                        "voyage", BOTH, CalendarDate.on(DAY), Status.CANCELLED, "a voyage to Vell"),
                on(1, "Rell had put off a voyage to Vell on Tuesday.")
                    .meets(
                        "voyage",
                        BOTH,
                        CalendarDate.on(DAY.plusDays(7)),
                        Status.CANCELLED,
                        "a voyage to Vell")))
        .hasSize(1);
  }

  private static final CalendarDate WEEKEND =
      CalendarDate.between(DAY.plusDays(4), DAY.plusDays(5));

  @Test
  void talksInOneTownOnOneWeekendAreOneWhoeverIsNamed() {
    List<MeetingReport> found =
        of(
            on(0, "Talks on the toll are set for Port Delmar this weekend.")
                .gathers(
                    List.of("VEL", "ORR", "SUD"),
                    "Port Delmar",
                    WEEKEND,
                    Status.SCHEDULED,
                    "Talks on the toll are set for Port Delmar this weekend"),
            on(1, "The rebels have not said whether they will come to Port Delmar on Sunday.")
                .gathers(
                    List.of("rebels"),
                    "Port Delmar or Brodno",
                    CalendarDate.on(DAY.plusDays(5)),
                    Status.SCHEDULED,
                    "will come to Port Delmar on Sunday"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).date().day()).contains(DAY.plusDays(5));
    assertThat(found.get(0).participants()).contains("rebels", "SUD");
  }

  @Test
  void twoHostsOfOneGuestOnOneDayAreTwoMeetings() {
    assertThat(
            of(
                on(0, "Ilse Marn met Tom Brandt on Tuesday.")
                    .meets(
                        "talks",
                        List.of("Ilse Marn", "Tom Brandt"),
                        CalendarDate.on(DAY),
                        Status.HELD,
                        "met Tom Brandt on Tuesday"),
                on(1, "Ilse Marn met Vera Soll on Tuesday.")
                    .meets(
                        "talks",
                        List.of("Ilse Marn", "Vera Soll"),
                        CalendarDate.on(DAY),
                        Status.HELD,
                        "met Vera Soll on Tuesday")))
        .hasSize(2);
  }

  @Test
  void aVoyageThatWasCalledOffIsNotTheOneThatWasMade() {
    assertThat(
            of(
                on(0, "Ilse Marn called off her visit on Wednesday.")
                    .meets(
                        "visit",
                        List.of("Ilse Marn"),
                        CalendarDate.on(DAY.plusDays(1)),
                        Status.CANCELLED,
                        "called off her visit on Wednesday"),
                on(6, "Ilse Marn has ended her visit.")
                    .meets(
                        "visit",
                        List.of("Ilse Marn"),
                        CalendarDate.unknown(),
                        Status.HELD,
                        "ended her visit")))
        .hasSize(2);
  }

  @Test
  void aPartnerMayStandInTheSentenceBefore() {
    assertThat(calledThenRetold("Tom Brandt")).hasSize(1);
  }

  @Test
  void aCallWithSomebodyElseIsAnother() {
    assertThat(calledThenRetold("Ivo Marn")).hasSize(2);
  }

  /**
   * A call whose partner stands in the sentence before, and another article's of Rell and Brandt.
   */
  private static List<MeetingReport> calledThenRetold(String partner) {
    String told = "In a call on Tuesday, Rell spoke of haste";
    return of(
        new Story(
                "one",
                "Harbour Courier",
                DAY,
                "Ana Rell urged " + partner + " to sign the ferry treaty. " + told + ".")
            .meets("call", List.of("Ana Rell"), CalendarDate.on(DAY), Status.HELD, told),
        new Story(
                "two",
                "Straits Wire",
                DAY.plusDays(2),
                "A map of the ferry lanes went out after Rell spoke with Brandt.")
            .meets(
                "talks",
                List.of("Ana Rell", "Tom Brandt"),
                CalendarDate.unknown(),
                Status.HELD,
                "Rell spoke with Brandt"));
  }

  @Test
  void aMeetingThatThereWasNotIsNone() {
    assertThat(
            of(
                on(0, "There have been no high-level calls with the islands.")
                    .meets("calls", DAY, Status.HELD, "high-level calls with the islands")))
        .isEmpty();
  }

  @Test
  void talksWithoutProgressAreTalks() {
    assertThat(
            of(
                on(0, "There was no progress in the talks with the islands.")
                    .meets("talks", DAY, Status.HELD, "the talks with the islands")))
        .hasSize(1);
  }
}
