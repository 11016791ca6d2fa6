package org.rapporteur.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.read.Parsed;
import org.rapporteur.record.TimeMention;

class TimeTaggerTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 12);

  private static List<String> tagged(String text) {
    return new TimeTagger()
        .tag(Parsed.of(TODAY, text)).stream().map(t -> t.span().in(text) + "=" + t.date()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met on Sunday.|Sunday=2031-05-11
          The envoys met on Monday.|Monday=2031-05-12
          The envoys will meet on Thursday.|Thursday=2031-05-15
          The talks are set to begin on Wednesday.|Wednesday=2031-05-14
          She arrived last Friday.|last Friday=2031-05-09
          She will arrive next Monday.|next Monday=2031-05-19
          They signed it on March 3, 2029.|March 3, 2029=2029-03-03
          They signed it on 3 March 2029.|3 March 2029=2029-03-03
          They signed it on Dec. 30.|Dec. 30=2030-12-30
          They signed it on June 2.|June 2=2031-06-02
          The fleet sailed yesterday.|yesterday=2031-05-11
          The fleet sailed two days ago.|two days ago=2031-05-10
          The fleet sailed last month.|last month=2031-04-01/2031-04-30
          The fleet sailed last week.|last week=2031-05-05/2031-05-11
          It was annexed in 2014.|2014=2014-01-01/2014-12-31
          He was envoy from 2012 to 2014.|2012 to 2014=2012-01-01/2014-12-31
          A day after the envoy, speaking Sunday, said ships could sail, it rained.|A day after=unknown, Sunday=2031-05-11
          They will hold talks on Tuesday, followed by a session on Friday.|Tuesday=2031-05-13, Friday=2031-05-16
          They drilled in the last week of April 2030.|the last week of April 2030=2030-04-24/2030-04-30
          They met on the last Monday of March 2030.|the last Monday of March 2030=2030-03-25
          They fought in the last month of 2029.|the last month of 2029=2029-12-01/2029-12-31
          They fought in the first week of February.|the first week of February=2031-02-01/2031-02-07
          They will meet in the second half of June.|the second half of June=2031-06-16/2031-06-30
          They will meet on Monday 2, Tuesday 3 and Wednesday 4 June.|Monday 2, Tuesday 3 and Wednesday 4 June=2031-06-02/2031-06-04
          They will meet on June 2-4 in Northgate.|June 2-4=2031-06-02/2031-06-04
          They will meet on June 2 and 3 in Northgate.|June 2 and 3=2031-06-02/2031-06-03
          The envoy on Friday (May 9) said no.|Friday (May 9=2031-05-09
          The envoys met last May.|May=2030-05-01/2030-05-31
          The envoys met in November.|November=2030-11-01/2030-11-30
          The envoys met in mid-February.|mid-February=2031-02-01/2031-02-28
          The treaty was signed on March 3 last year.|March 3 last year=2030-03-03
          The treaty was signed on 3 March of last year.|3 March of last year=2030-03-03
          The fleet sailed a week ago on Thursday.|a week ago on Thursday=2031-05-08
          The talks were put off until Thursday.|Thursday=2031-05-15
          The minister told them to "come back at once" in a call on Sunday.|Sunday=2031-05-11
          The army has trained since early December.|early December=2030-12-01/2031-05-12
          """)
  void resolvesAgainstTheDayOfPublication(String text, String expected) {
    assertThat(String.join(", ", tagged(text))).isEqualTo(expected);
  }

  @Test
  void countsANarratedDayFromTheDayLastToldOf() {
    assertThat(tagged("The ship sailed on May 6. A day later it was stopped."))
        .containsExactly("May 6=2031-05-06", "A day later=2031-05-07");
  }

  @Test
  void leavesWordsThatOnlyLookLikeMonthsAlone() {
    assertThat(tagged("They may march to the palace.")).isEmpty();
  }

  @Test
  void doesNotGuessTheDayOfWordsInsideQuotationMarks() {
    assertThat(tagged("\"We start tomorrow,\" she said.")).containsExactly("tomorrow=unknown");
  }

  @Test
  void doesNotGuessWithoutADayOfPublication() {
    String text = "The envoys met on Sunday, and again on May 14, 2031.";
    assertThat(
            new TimeTagger()
                .tag(Parsed.undated(text)).stream().map(TimeMention::date).map(Object::toString))
        .containsExactly("unknown", "2031-05-14");
  }

  @Test
  void survivesDaysThatTheCalendarLacks() {
    assertThat(tagged("It ends on February 30, 2031."))
        .containsExactly("February 30, 2031=unknown");
  }
}
