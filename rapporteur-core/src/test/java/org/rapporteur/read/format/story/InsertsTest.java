package org.rapporteur.read.format.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;

/** In each story what the page put into it stands in pointed brackets. */
class InsertsTest {

  private static final String END =
      "\n\nThe envoys of both sides will meet again in Arlen next week, the spokesman said.\n";

  private static String marked(String drawn) {
    String text = "Talks go on in Arlen\n\n" + drawn.replace("‹", "").replace("›", "") + END;
    Article article = new StoryReader().read("a", text, Metadata.unknown());
    StringBuilder out = new StringBuilder();
    int at = text.indexOf("\n\n") + 2;
    List<Block> blocks = article.blocks();
    for (Block block : blocks) {
      if (block.span().start() >= at && block.span().end() <= text.length() - END.length()) {
        boolean apart = block.kind() == Block.Kind.BOILERPLATE;
        out.append(apart ? "‹" : "").append(article.quote(block.span())).append(apart ? "›" : "");
      }
    }
    return out.toString();
  }

  private static String bare(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister left the hall on Monday without a word. ‹Envoys of Ostrava shake hands in"
            + " the harbour of Arlen.(Mira Holt/AFP via Getty Images)› She will be back, she said.",
        "It was the third round, the minister said.‹MINISTER WARNS OF A LONG WINTER AHEAD›Talks"
            + " will go on, she said.",
        "It was the third round, the minister said. ‹Get the latest updates from the harbour."
            + " By entering your email and clicking the Subscribe button, you agree to our terms.›",
        "The talks will go on, the minister said. ‹The Coast Press contributed to this report.›",
        "The talks will go on, he wrote. ‹pic.twitter.com/Ab12Cd34Ef› Nobody answered him.",
        "‹READ MORE: Can the port of Arlen hold out?› The minister said that the port was open.",
        "‹Envoys of Ostrava walk along the harbour wall of Arlen, Veskar on March 3, 2031.›"
      })
  void findsWhatAPagePutIntoAStory(String drawn) {
    assertThat(bare(marked(drawn))).isEqualTo(bare(drawn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army of Ostrava said that its ships (three of them) had left the port of Arlen.",
        "ARLEN (Reuters) - The minister said on Monday that the talks would go on for a week.",
        "“STOP THE SHIPS NOW” stood on a banner that the crew of the tanker had put up.",
        "The treaty was signed in Arlen on March 3, 2031.",
        "The minister of Ostrava (left) said that she had signed up for nothing of the kind."
      })
  void leavesTheStoryAlone(String drawn) {
    assertThat(marked(drawn)).doesNotContain("‹");
  }

  @Test
  void keepsWhatStandsAroundIt() {
    assertThat(
            marked("The talks will go on, he wrote. ‹pic.twitter.com/Ab12Cd34Ef› Nobody answered."))
        .startsWith("The talks will go on, he wrote.")
        .endsWith("Nobody answered.");
  }
}
