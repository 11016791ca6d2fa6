package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

class DamagedTextTest {

  private static final Language LANGUAGE = Language.load();

  private static final String SOUND =
      "The foreign minister of Ostrava, Ilse Vahn, said on Monday: “We don’t know whether Lenz will"
          + " attack.” She added that “nobody wants a war” in a café in Northgate.";

  private static Article article(String text) {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    return new Article("a", text, Metadata.unknown(), blocks, List.of());
  }

  private static String damaged() {
    byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, Charset.forName("windows-1252")).replace('\uFFFD', '\u009D');
  }

  @Test
  void findsTheSameAndQuotesTheTextAsGiven() {
    ArticleReader reader = new ArticleReader(LANGUAGE);
    Reading sound = reader.read(article(SOUND));
    Reading damaged = reader.read(article(damaged()));
    assertThat(damaged.statements()).isNotEmpty().hasSameSizeAs(sound.statements());
    for (int i = 0; i < sound.statements().size(); i++) {
      Statement there = damaged.statements().get(i);
      assertThat(there.speakers().stream().map(Actor::name))
          .containsExactlyElementsOf(
              sound.statements().get(i).speakers().stream().map(Actor::name).toList());
      for (Evidence evidence : there.content()) {
        assertThat(evidence.span().in(damaged())).isEqualTo(evidence.quote());
      }
    }
    assertThat(damaged.article().text()).isEqualTo(damaged());
  }

  @Test
  void keepsAnArticleInAnotherLanguageAndSaysSo() {
    Metadata german =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("de"),
            Optional.empty());
    Article article = new Article("a", "Die Gespräche gehen weiter.", german, List.of(), List.of());
    Reading reading = new ArticleReader(LANGUAGE).read(article);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.diagnostics()).extracting("code").containsExactly("language-not-read");
    assertThat(reading.diagnostics().get(0).message()).contains("German");
  }
}
