package org.rapporteur.read.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.read.Parsed;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Meeting;
import org.rapporteur.syntax.ParsedArticle;

class MeetingReaderTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 12);

  private static List<Meeting> meetings(String text) {
    ParsedArticle article = Parsed.of(TODAY, text);
    return new MeetingReader()
        .read(article, new CastReader().read(article), new TimeTagger().tag(article));
  }

  private static String brief(Meeting m) {
    return m.status()
        + " "
        + m.date()
        + " "
        + m.place().orElse("-")
        + " "
        + m.forum().orElse("-")
        + " "
        + String.join(",", m.participants().stream().sorted().toList());
  }

  @Test
  void readsSidesPlaceAndDateOfAPlannedMeeting() {
    assertThat(meetings("France and Japan will hold talks in Geneva on Thursday."))
        .extracting(MeetingReaderTest::brief)
        .containsExactly("SCHEDULED 2031-05-15 Geneva - FRA,JPN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French President Luc Marchand visited Tokyo on Sunday.|HELD 2031-05-11 Tokyo - FRA,JPN
          French President Luc Marchand will travel to Japan on Thursday.|SCHEDULED 2031-05-15 Japan - FRA,JPN
          Japan summoned the French ambassador on Sunday.|HELD 2031-05-11 - - FRA,JPN
          France called off talks with Japan planned for Thursday.|CANCELLED 2031-05-15 - - FRA,JPN
          France and Japan on Sunday in Geneva held a fourth round of talks.|HELD 2031-05-11 Geneva - FRA,JPN
          NATO will hold a summit in Geneva on Thursday.|SCHEDULED 2031-05-15 Geneva NATO NATO
          A summit of France and Japan fell through.|CANCELLED unknown - - FRA,JPN
          French President Luc Marchand is in Tokyo for talks with Japan.|SCHEDULED unknown - - FRA,JPN
          """)
  void readsVisitsSummonsAndWhatFellThrough(String text, String expected) {
    assertThat(meetings(text)).extracting(MeetingReaderTest::brief).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The French envoy left Tokyo without meeting the Japanese president.",
        "The EU envoy for dialogue between Kosovo and Serbia said that the measures stay.",
        "Any threat by France will be met with force by Japan.",
        "Japan welcomed the decision of France.",
        "French President Luc Marchand spoke on a visit to Marseille.",
        "Japanese refugees went to France.",
        "Speaking to the BBC's morning programme, Luc Marchand, a French ambassador to Japan, was"
            + " glad.",
        "France has signalled that it will not engage in any peace talks with Japan."
      })
  void findsNoMeetingWhereNobodyMeets(String text) {
    assertThat(meetings(text)).isEmpty();
  }

  @Test
  void thePlaceOfAnotherEventIsNotTheMeetings() {
    assertThat(
            meetings(
                "French and Japanese ministers held talks following the arrival of Japanese forces"
                    + " in Egypt."))
        .extracting(m -> m.place().isPresent())
        .containsExactly(false);
  }

  @Test
  void whereATopicIsNeedNotBeWhereItIsDiscussed() {
    assertThat(
            meetings("The French president discussed the unrest in Egypt with Japanese leaders."))
        .extracting(m -> m.place().isPresent())
        .containsExactly(false);
  }

  @Test
  void readsAMeetingThatWasHeld() {
    assertThat(
            meetings(
                "The president of France met with the Japanese foreign minister in Vienna on"
                    + " Friday."))
        .extracting(MeetingReaderTest::brief)
        .containsExactly("HELD 2031-05-09 Vienna - FRA,JPN");
  }

  @Test
  void givesEachMeetingOfASentenceItsOwnPlaceAndDate() {
    assertThat(
            meetings(
                "French and Japanese delegations will meet for talks in Geneva on Tuesday, followed"
                    + " by a meeting of the OSCE in Vienna on Thursday."))
        .extracting(MeetingReaderTest::brief)
        .containsExactly(
            "SCHEDULED 2031-05-13 Geneva - FRA,JPN", "SCHEDULED 2031-05-15 Vienna OSCE OSCE");
  }

  @Test
  void joinsALaterMentionToTheMeetingItPointsBackTo() {
    assertThat(
            meetings(
                "France and Japan will hold talks in Geneva on Tuesday. A deputy minister is"
                    + " leading the French delegation at Tuesday's talks."))
        .hasSize(1);
  }

  @Test
  void saysThatAMeetingWasCalledOff() {
    assertThat(meetings("France cancelled talks with Japan in Geneva on Thursday."))
        .extracting(Meeting::status)
        .containsExactly(Meeting.Status.CANCELLED);
  }

  @Test
  void takesNoNewsConferenceForAMeeting() {
    assertThat(
            meetings(
                "The French minister told a news conference in Geneva on Friday that Japan was"
                    + " wrong."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French President Luc Marchand urged Japanese Prime Minister Ken Mori to "call back the ships" in a rare phone call on Friday.|HELD 2031-05-09 - - FRA,JPN
          Luc Marchand, the French president, informed Japanese Prime Minister Ken Mori of the decision not to attend by telephone on Friday.|HELD 2031-05-09 - - FRA,JPN
          French minister Luc Marchand said Japan had agreed to a plan, after a long meeting with Japanese Prime Minister Ken Mori in Geneva.|HELD unknown Geneva - FRA,JPN
          In early December, French President Luc Marchand told the Japanese foreign minister during a visit to Paris that the port would open.|HELD 2030-12-01/2030-12-31 Paris - FRA,JPN
          The French special envoy visited the Japanese foreign ministry in Tokyo on Friday.|HELD 2031-05-09 Tokyo - FRA,JPN
          """)
  void whoSpeaksOnACallOrAfterAMeetingTookPart(String text, String expected) {
    assertThat(meetings(text)).extracting(MeetingReaderTest::brief).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A planned meeting of the French and Japanese presidents fell through on Friday.|CANCELLED unknown - - FRA,JPN
          France and Japan postponed a meeting in Geneva that had been set for Thursday.|CANCELLED 2031-05-15 Geneva - FRA,JPN
          Luc Marchand, the French president, is expected to meet the Japanese president.|PROPOSED unknown - - FRA,JPN
          France proposed talks with Japan in Geneva next week.|PROPOSED 2031-05-19/2031-05-25 Geneva - FRA,JPN
          Talks between France and Japan were put off until Thursday, envoys said.|SCHEDULED 2031-05-15 - - FRA,JPN
          France postponed talks with Japan until next month.|SCHEDULED 2031-06-01/2031-06-30 - - FRA,JPN
          A summit of the three leaders set for mid-April fell through.|CANCELLED 2031-04-01/2031-04-30 - -
          French ministers announced a joint trip to Japan.|SCHEDULED unknown Japan - FRA,JPN
          """)
  void whatIsOnlyPlannedOrCalledOffIsNotHeld(String text, String expected) {
    assertThat(meetings(text)).extracting(m -> brief(m).strip()).containsExactly(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks between France and Japan took place in Geneva on Friday.|HELD 2031-05-09 Geneva - FRA,JPN
          France and Japan held talks in the coastal city of Torvik on Friday.|HELD 2031-05-09 Torvik - FRA,JPN
          The remarks followed Friday's round of talks between France and Japan.|HELD 2031-05-09 - - FRA,JPN
          The French foreign minister held talks with Japan on Friday to negotiate a truce.|HELD 2031-05-09 - - FRA,JPN
          Indirect talks between France and Japan were held in Doha with Turkish envoys on Friday.|HELD 2031-05-09 Doha - FRA,JPN,TUR
          """)
  void placeDayAndSidesAreThoseOfItsOwnClause(String text, String expected) {
    assertThat(meetings(text)).extracting(MeetingReaderTest::brief).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan rejected French calls to refrain from force.",
        "France echoed Japan's call for a truce in a joint statement.",
        "The two ministers will meet again on March 20 in Lima.",
        "Both men discussed France's war with Japan and ways to feed its cities."
      })
  void aWishOrAMatterIsNoMeeting(String text) {
    assertThat(meetings(text)).isEmpty();
  }
}
