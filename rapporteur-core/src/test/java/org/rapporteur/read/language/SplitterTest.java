package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

  private final WordList lists = WordList.load("tokens.txt");
  private final Tokeniser tokeniser = new Tokeniser(lists);
  private final Splitter splitter = new Splitter(lists);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks failed.¦ Nobody was surprised.",
        "Gen. Tolle met Mr. Oro in St. Varn.¦ They shook hands.",
        "“We are ready.”¦ She sat down.",
        "“We are ready,” she said.¦ “So are they.”",
        "“Are they ready?” she asked.¦ Nobody knew.",
        "“Is this the end?” Ms. Oro asked.¦ It was not.",
        "\"Each of these claims is false.\"¦ Tolle left.",
        "He said ''We will answer.''¦ Then he left.",
        "The U.S. envoy left at 5 p.m.¦ The others stayed.",
        "Troops moved.The ministry denied it.|Troops moved.¦The ministry denied it.",
        "J. R. Vask of Varn Corp. signed.¦ He smiled.",
        "They talked ... and talked.¦ In vain.",
        "First headline of the day\n\n¦Second paragraph begins here.",
        "TALKS FAIL\n¦The delegates of both states left the city on Monday evening.",
        "The delegates of both of the states left the city late on Monday\nevening, officials said.",
        "Tolle said (in private.)¦ Others heard.",
        "The state’s spokesman said. .¦ tweeted.",
        "It grew by 3.5 percent.¦ That is much.",
        "Oro agreed!¦ Tolle did not.",
        "the talks failed.¦ the two sides left.",
        "He noted the pact. [4]¦ Later he left it.",
        "They will speak “when it helps“.¦ The rest is silence.",
      })
  void endsSentences(String marked) {
    String drawn = marked.contains("|") ? marked.substring(marked.indexOf('|') + 1) : marked;
    String text = drawn.replace("¦", "");
    assertThat(split(text)).isEqualTo(pieces(drawn));
  }

  private static List<String> pieces(String drawn) {
    return List.of(drawn.split("¦", -1)).stream().map(String::strip).toList();
  }

  private List<String> split(String text) {
    Words words = new Words();
    tokeniser.cut(text, 0, text.length(), words);
    List<String> found = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int end = splitter.end(text, words, first);
      found.add(text.substring(words.start(first), words.end(end - 1)));
      first = end;
    }
    return found;
  }
}
