package org.rapporteur.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;

class SayingDayTest {

  /** A Friday. */
  private static final LocalDate TODAY = LocalDate.of(2031, 3, 7);

  private static final ArticleReader READER = new ArticleReader(Language.load());

  private static List<String> days(String text) {
    Metadata dated = Metadata.unknown().withPublished(Publication.stated(TODAY, "given"));
    return READER.read(new StoryReader().read("a.txt", text, dated)).statements().stream()
        .map(s -> s.saidOn().toString())
        .toList();
  }

  @Test
  void aDayBesideTheCueOrItsSourceIsTheDayOfSaying() {
    assertThat(days("The envoy said on Thursday that the port must open.")).contains("2031-03-06");
    assertThat(
            days("Sudan's envoy Lea Ormond on Friday (March 7, 2031) said that the port is open."))
        .contains("2031-03-07");
  }

  @Test
  void aTimeOfWhatIsToldIsNoDayOfSaying() {
    assertThat(
            days(
                "Minister Ole Brandt said the treaty needs work, but the process could take until 2033."))
        .containsOnly("unknown");
    assertThat(days("Norway's envoy, who met the Danes on Tuesday, said that the port must open."))
        .containsOnly("unknown");
  }

  @Test
  void aWeekIsNoDayOfSaying() {
    assertThat(days("Denmark said last week that the port must open.")).containsOnly("unknown");
  }

  @Test
  void anInterviewWasGivenOnTheDayThatItWasAired() {
    assertThat(
            days(
                "Minister Lea Ormond, in an interview which was taped on Monday and aired on Wednesday, said the port is open."))
        .contains("2031-03-05");
  }

  @Test
  void whatWasSaidAtAnotherTimeIsNotOfTheStorysDay() {
    assertThat(
            days(
                "Minister Lea Ormond said on Thursday that the port must open. In June, Ormond said that the port was safe."))
        .containsExactly("2031-03-06", "2030-06-01/2030-06-30");
    assertThat(
            days(
                "Minister Lea Ormond said on Thursday that the port must open. Ormond previously said that the port was safe."))
        .containsExactly("2031-03-06", "unknown");
  }

  @Test
  void whatWasSaidThisWeekMayBeOfTheStorysDay() {
    assertThat(
            days(
                "Minister Lea Ormond said on Thursday that the port must open. This week, Ormond also said that the port was safe."))
        .containsExactly("2031-03-06", "2031-03-06");
  }

  @Test
  void aSentenceOfItsOwnMayDateRemarks() {
    assertThat(
            days(
                "Minister Lea Ormond said the port is open. Ormond's comments came on Wednesday during a visit to the harbour."))
        .contains("2031-03-05");
    assertThat(
            days(
                "Minister Lea Ormond said the port is open. Her remarks came hours after a raid on Wednesday."))
        .containsOnly("unknown");
  }

  @Test
  void whoeverIsAskedOnADayAnswersOnIt() {
    assertThat(
            days(
                "Asked on Tuesday about the criticism from Chile that Peru gives in, spokesman Ole Brandt denied that the port was shut."))
        .contains("2031-03-04");
  }
}
