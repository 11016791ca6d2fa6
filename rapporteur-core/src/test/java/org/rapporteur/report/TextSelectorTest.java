package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.text.Span;

class TextSelectorTest {

  @Test
  void countsCodePointsAndKeepsWhatStandsAround() {
    String text = "\uD83D\uDE00 The envoy said: \u201cNo.\u201d Then she left the hall for good.";
    Article article = new Article("a", text, Metadata.unknown(), List.of(), List.of());
    int at = text.indexOf("\u201cNo.\u201d");
    TextSelector selector = TextSelector.of(article, new Span(at, at + 5));
    assertThat(selector.exact()).isEqualTo("\u201cNo.\u201d");
    assertThat(selector.prefix()).isEqualTo("\uD83D\uDE00 The envoy said: ");
    assertThat(selector.suffix()).isEqualTo(" Then she left the hall for good");
    assertThat(selector.start()).isEqualTo(at - 1);
    assertThat(selector.end()).isEqualTo(at + 4);
  }
}
