package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

class LanguageTest {

  private static final Language LANGUAGE = Language.load();
  private static final String TEXT =
      "Foreign Minister Ana Oro said on Monday that Russia had promised to withdraw its troops."
          + " \"We will wait,\" she told reporters in Geneva.";

  @Test
  void readsSubjectVerbAndTime() {
    Sentence s = LANGUAGE.analyse(TEXT).get(0);
    Token said = s.tokens().stream().filter(t -> t.form().equals("said")).findFirst().orElseThrow();
    assertThat(said.isRoot()).isTrue();
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(said.upos()).isEqualTo(Upos.VERB);
    assertThat(s.child(said, "ccomp")).map(Token::form).hasValue("promised");
    assertThat(s.child(said, "nsubj")).isPresent();
  }

  @Test
  void leavesTitlesOutOfPersonsNames() {
    Sentence s = LANGUAGE.analyse(TEXT).get(0);
    assertThat(s.names())
        .anySatisfy(
            n -> {
              assertThat(n.type()).isEqualTo(NameType.PERSON);
              assertThat(n.span().in(TEXT)).isEqualTo("Ana Oro");
            });
  }

  @Test
  void knowsCountriesAndNationalities() {
    String text = "Russian and Ukrainian envoys met in France.";
    assertThat(LANGUAGE.analyse(text).get(0).names())
        .extracting(n -> n.type() + " " + n.span().in(text))
        .containsExactly("DEMONYM Russian", "DEMONYM Ukrainian", "PLACE France");
  }

  @Test
  void makesOddMarksRegularAndKeepsTheirPlace() {
    String text = "“Never”, Oro’s\u00a0aide said.";
    List<Token> tokens = LANGUAGE.analyse(text).get(0).tokens();
    assertThat(tokens).extracting(Token::form).startsWith("\"", "Never", "\"", ",", "Oro", "'s");
    assertThat(tokens.get(0).span().in(text)).isEqualTo("“");
  }

  @Test
  void countsSpansFromTheStartOfTheWholeText() {
    String text = "Headline\n\nThe envoy left. He was tired.";
    List<Sentence> found = LANGUAGE.analyse(text, new Span(10, text.length()));
    assertThat(found).hasSize(2);
    assertThat(found.get(1).span().in(text)).isEqualTo("He was tired.");
  }

  @Test
  void parsesGivenWords() {
    Sentence s = LANGUAGE.parse(List.of(List.of("The", "envoy", "left", "."))).get(0);
    assertThat(s.tokens()).hasSize(4);
    assertThat(s.token(2).is("nsubj")).isTrue();
    assertThat(LANGUAGE.parse(List.of())).isEmpty();
  }

  @Test
  void keepsTreesAndSpansSoundOnRandomText() {
    String pool =
        "aB é.,!?\"'“”’-()[] \n\t0\u00a0\u200f\ud83d\ude00中the of said Oro U.S. http://x.y";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder b = new StringBuilder();
      int length = random.nextInt(300);
      for (int i = 0; i < length; i++) {
        b.append(pool.charAt(random.nextInt(pool.length())));
      }
      String text = b.toString();
      int at = 0;
      for (Sentence s : LANGUAGE.analyse(text)) {
        assertThat(s.tokens().stream().filter(Token::isRoot).count()).as("seed %d", seed).isOne();
        for (Token t : s.tokens()) {
          assertThat(t.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
          assertThat(t.span().isEmpty()).as("seed %d", seed).isFalse();
          assertThat(t.form()).as("seed %d", seed).isNotEmpty();
          Token root = s.tokens().stream().filter(Token::isRoot).findFirst().orElseThrow();
          assertThat(s.dominates(root, t)).as("seed %d", seed).isTrue();
          at = t.span().end();
        }
      }
    }
  }

  @Test
  void leavesNoLetterOut() {
    String text =
        "Oro's aides -- who'd left -- can't say: \"Why?\" (See http://example.org.) 5% of $3m…";
    StringBuilder covered = new StringBuilder();
    for (Sentence s : LANGUAGE.analyse(text)) {
      s.tokens().forEach(t -> covered.append(t.span().in(text)));
    }
    assertThat(covered.toString()).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void givesTheSameOnEveryThread() {
    List<Sentence> expected = LANGUAGE.analyse(TEXT);
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .allMatch(i -> LANGUAGE.analyse(TEXT).equals(expected)))
        .isTrue();
  }

  @Test
  void loadsTwiceEqually() {
    assertThat(Language.load().analyse(TEXT)).isEqualTo(LANGUAGE.analyse(TEXT));
  }
}
