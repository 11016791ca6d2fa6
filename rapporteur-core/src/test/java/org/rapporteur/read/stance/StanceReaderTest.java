package org.rapporteur.read.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.StateCast;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Position;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Span;

class StanceReaderTest {

  private static final List<String> STATES = List.of("Varland", "Ostmark");
  private static final Language LANGUAGE = Language.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varland said it would attack Ostmark if the talks failed."
            + "|if the talks failed|it would attack Ostmark",
        "Varland said that if Ostmark withdraws its troops, it will lift the sanctions."
            + "|if Ostmark withdraws its troops|it will lift the sanctions",
        "Varland said there would be war unless Ostmark retreated."
            + "|unless Ostmark retreated|there would be war",
        "Varland offers a way forward, should Ostmark choose it."
            + "|should Ostmark choose it|Varland offers a way forward",
        "Varland said it would not return until Ostmark apologised."
            + "|until Ostmark apologised|it would not return",
        "Varland said nothing would move without Ostmark." + "|without Ostmark|nothing would move",
        "Varland reiterated on Monday that talks would end if Ostmark attacked."
            + "|if Ostmark attacked|talks would end",
        "Varland warned Ostmark of severe penalties if Ostmark attacked."
            + "|if Ostmark attacked|severe penalties",
        "Varland said any attack would trigger a swift, a harsh and a joint answer, officials hold."
            + "|any attack|would trigger a swift, a harsh and a joint answer",
      })
  void tellsConditionFromConsequence(String text, String condition, String consequence) {
    List<Conditional> found = conditionals(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).condition().get(0).quote()).isEqualTo(condition);
    assertThat(found.get(0).consequence().get(0).quote()).isEqualTo(consequence);
    assertThat(found.get(0).issuer()).contains("VAR");
  }

  @Test
  void tellsThreatFromPromise() {
    assertThat(
            conditionals("Varland said it would bomb Ostmark if Ostmark attacked.").get(0).kind())
        .isEqualTo(Conditional.Kind.THREAT);
    assertThat(
            conditionals("Varland said it would help Ostmark if Ostmark cooperated.").get(0).kind())
        .isEqualTo(Conditional.Kind.PROMISE);
  }

  @Test
  void aThreatIsMeantForWhomItWouldHit() {
    Conditional found =
        conditionals("Varland said Ostmark would pay if it ever invaded the islands.").get(0);
    assertThat(found.target()).contains("OST");
  }

  @Test
  void weighingWhetherIsNoConditional() {
    assertThat(conditionals("Varland asked if Ostmark was ready.")).isEmpty();
  }

  @Test
  void whatWouldHaveBeenSetsNobodyACondition() {
    assertThat(
            conditionals(
                "Varland said the war would not have begun if Ostmark had signed the treaty."))
        .isEmpty();
    assertThat(
            conditionals("Varland said it would help if Ostmark signed the treaty.").get(0).kind())
        .isEqualTo(Conditional.Kind.PROMISE);
  }

  @Test
  void whatWeighsWhetherSomethingIsSoSetsNobodyACondition() {
    assertThat(conditionals("If that number is correct, it would be the worst year for Ostmark."))
        .isEmpty();
    assertThat(conditionals("If you look at the map, Varland is much larger than Ostmark."))
        .isEmpty();
    assertThat(conditionals("Varland will stand with Ostmark for as long as it takes.")).isEmpty();
    assertThat(conditionals("She was asked whether Varland would leave if Ostmark did.")).isEmpty();
  }

  @Test
  void whoMustDoItDoesNotSaySo() {
    Conditional must =
        conditionals("If the bridge is closed again, Ostmark will have to explain why.").get(0);

    assertThat(must.issuer()).isEmpty();
  }

  @Test
  void whatIsFearedByNobodyIsNoThreat() {
    assertThat(conditionals("Varland spent more amid fears that aid would be cut if Ostmark left."))
        .isEmpty();
  }

  @Test
  void whatIsAskedOrScheduledIsNoStance() {
    assertThat(positions("Varland debated whether Ostmark should leave the pact.")).isEmpty();
    assertThat(positions("Varland will discuss the harbour on Monday.")).isEmpty();
    assertThat(positions("A telephone call between Varland and Ostmark lasted an hour."))
        .noneMatch(p -> p.stance() == Position.Stance.DEMANDS);
  }

  @Test
  void whoVowsAnAnswerWarns() {
    assertThat(positions("Varland vowed severe retaliation."))
        .extracting(Position::stance)
        .containsExactly(Position.Stance.WARNS);
    assertThat(positions("Varland will respond to the raid."))
        .extracting(Position::stance)
        .containsExactly(Position.Stance.WARNS);
  }

  @Test
  void aThreatIsToldByItsVerb() {
    assertThat(
            conditionals("Varland threatened to leave the pact if Ostmark stayed silent.")
                .get(0)
                .kind())
        .isEqualTo(Conditional.Kind.THREAT);
  }

  @ParameterizedTest
  @CsvSource({
    "Varland demanded an end to the blockade.,DEMANDS,an end to the blockade",
    "Varland rejected the plan of Ostmark.,REJECTS,plan of Ostmark",
    "Varland is ready to meet Ostmark.,OPEN,meeting Ostmark",
    "Varland promised to withdraw its troops.,COMMITS,withdrawing its troops",
    "Varland has called for an inquiry.,DEMANDS,inquiry",
    "Varland wants to see concessions.,DEMANDS,concessions",
    "Varland is not planning to leave the islands.,REJECTS,leaving the islands",
    "Varland has not ruled out membership in the pact.,OPEN,membership in the pact",
    "Varland is prepared for a collapse of the talks.,WARNS,collapse of the talks",
    "Varland will continue to fund the clinics.,COMMITS,funding the clinics",
    "Varland pledged $2 million in aid to Ostmark.,COMMITS,aid to Ostmark",
  })
  void namesStanceAndIssue(String text, Position.Stance stance, String issue) {
    List<Position> found = positions(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).party()).isEqualTo("VAR");
    assertThat(found.get(0).stance()).isEqualTo(stance);
    assertThat(found.get(0).issue()).isEqualTo(issue);
  }

  @Test
  void makesGerunds() {
    assertThat(positions("Varland demanded that Ostmark stop the attacks."))
        .extracting(Position::issue)
        .contains("Ostmark stopping the attacks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Varland said Ostmark must do the same thing.",
        "Varland said that this must happen.",
        "Varland demanded something else.",
        "Varland offered a different assessment.",
        "Varland continued to gather at the river.",
        "Varland will travel to the capital.",
        "It was like the fox saying it had to raid the henhouse.",
        "Varland said Ostmark will be punished if so."
      })
  void takesNoFragmentForAnIssue(String text) {
    assertThat(positions(text)).isEmpty();
  }

  @Test
  void warnsOfTheConsequencesOfACondition() {
    assertThat(positions("Varland said it would bomb Ostmark if Ostmark closed the strait."))
        .extracting(Position::issue)
        .contains("consequences of Ostmark closing the strait");
  }

  @Test
  void takesCoordinatedDemandsApart() {
    assertThat(positions("Varland demanded an inquiry and an apology."))
        .extracting(Position::issue)
        .containsExactly("inquiry", "apology");
  }

  @Test
  void readsWhatIsQuotedBack() {
    assertThat(positions("Ostmark has not opened the strait, as Varland demanded."))
        .extracting(p -> p.party() + " " + p.stance() + " " + p.issue())
        .contains("VAR DEMANDS Ostmark opening the strait");
  }

  @Test
  void whatWasNotRuledOutAsDemandedIsNotRejected() {
    assertThat(
            positions(
                "Ostmark is not planning to leave the islands, nor has it ruled out the pact, as"
                    + " Varland has demanded."))
        .extracting(p -> p.party() + " " + p.stance() + " " + p.issue())
        .contains("VAR DEMANDS ruling out the pact")
        .doesNotContain("OST REJECTS pact");
  }

  @Test
  void asksNothingOfAQuestion() {
    assertThat(positions("Did Varland reject the plan?")).isEmpty();
  }

  private static List<Conditional> conditionals(String text) {
    return new StanceReader()
        .conditionals(parsed(text), StateCast.of(text, STATES), List.of(), List.of());
  }

  private static List<Position> positions(String text) {
    return new StanceReader()
        .positions(parsed(text), StateCast.of(text, STATES), List.of(), List.of(), List.of());
  }

  private static ParsedArticle parsed(String text) {
    return LANGUAGE.analyse(
        new Article(
            "story",
            text,
            Metadata.unknown(),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            List.of()));
  }
}
