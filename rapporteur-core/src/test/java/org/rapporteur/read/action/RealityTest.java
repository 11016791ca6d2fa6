package org.rapporteur.read.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Action;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;

/** What was not done is not told as done, whatever the deed and however it is put. */
class RealityTest {

  private static final ArticleReader READER = new ArticleReader(Language.load());

  /** A deed: its verb as {@code base past gerund participle}, and to whom. */
  private record Deed(String base, String past, String gerund, String participle, String to) {
    String in(String sentence) {
      return sentence
          .replace("BASE", base + " " + to)
          .replace("PAST", past + " " + to)
          .replace("GERUND", gerund + " " + to)
          .replace("DONE", participle + " " + to);
    }
  }

  private static final List<Deed> DEEDS =
      List.of(
          new Deed("attack", "attacked", "attacking", "attacked", "Poland"),
          new Deed("invade", "invaded", "invading", "invaded", "Poland"),
          new Deed("seize", "seized", "seizing", "seized", "two ships of Poland"),
          new Deed("impose", "imposed", "imposing", "imposed", "sanctions on Poland"),
          new Deed("send", "sent", "sending", "sent", "weapons to Poland"),
          new Deed("recall", "recalled", "recalling", "recalled", "its ambassador from Poland"),
          new Deed("withdraw", "withdrew", "withdrawing", "withdrawn", "its troops from Poland"),
          new Deed("blockade", "blockaded", "blockading", "blockaded", "the ports of Poland"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France has not DONE.",
        "France never PAST.",
        "France did not BASE.",
        "France denied that it had DONE.",
        "France denied GERUND.",
        "It is not true that France PAST.",
        "No one believes that France PAST.",
        "Nothing shows that France PAST.",
        "France insisted it had not DONE.",
        "France will never BASE.",
        "France refused to BASE.",
        "France has no plans to BASE.",
        "France has no intention of GERUND.",
        "France ruled out GERUND.",
        "France failed to BASE.",
        "France almost PAST.",
        "France plans to BASE.",
        "France will BASE next week.",
        "France is preparing to BASE.",
        "France intends to BASE.",
        "France said it would BASE.",
        "France has decided to BASE.",
        "France promised to BASE.",
        "France offered to BASE.",
        "France threatened to BASE.",
        "France vowed to BASE.",
        "France may BASE.",
        "France could BASE.",
        "If France PAST, the talks would end.",
        "Had France DONE, there would be no talks.",
        "Should France BASE, the talks would end.",
        "France would BASE if the talks failed.",
        "Poland fears that France will BASE.",
        "Poland warned France not to BASE.",
        "Poland demanded that France BASE.",
        "Some lawmakers want France to BASE.",
        "It is unclear whether France PAST.",
        "France was accused of GERUND.",
        "France considered GERUND.",
        "France is debating whether to BASE.",
        "The prospect of France GERUND worried diplomats.",
        "Did France BASE?"
      })
  void whatWasNotDoneIsNotToldAsDone(String sentence) {
    List<String> done = new ArrayList<>();
    for (Deed deed : DEEDS) {
      String text = deed.in(sentence);
      if (read(text).stream().anyMatch(RealityTest::isDone)) {
        done.add(text);
      }
    }
    assertThat(done).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"France PAST on Monday.", "France has DONE."})
  void whatWasDoneIsToldAsDone(String sentence) {
    assertThat(DEEDS).allMatch(d -> read(d.in(sentence)).stream().anyMatch(RealityTest::isDone));
  }

  private static List<Action> read(String text) {
    Metadata dated =
        Metadata.unknown().withPublished(Publication.inferred(LocalDate.of(2031, 3, 7), "test"));
    return READER.read(new StoryReader().read("a", text + "\n", dated)).actions();
  }

  /** A deed of France that happened or goes on; to say something is no such deed. */
  private static boolean isDone(Action act) {
    EventType.Quad quad = act.type().quad();
    boolean deed =
        quad == EventType.Quad.MATERIAL_CONFLICT || quad == EventType.Quad.MATERIAL_COOPERATION;
    return deed
        && act.actors().stream().map(Actor::name).anyMatch("France"::equals)
        && (act.status() == Status.OCCURRED || act.status() == Status.ONGOING);
  }
}
