package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

class LanguagePackTest {

  private static final String TEXT = "Norway attacked Peru.";

  private static Reading read(LanguagePack pack, String language) {
    Block all = new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH);
    Metadata metadata = Metadata.unknown().withLanguage(language);
    Article article = new Article("a", TEXT, metadata, List.of(all), List.of());
    return new ArticleReader(pack, ActorsFile.empty()).read(article);
  }

  @Test
  void thePackSaysWhichLanguageIsRead() {
    Language engine = Language.load();
    LanguagePack english = LanguagePack.english(engine, Vocabulary.standard());
    LanguagePack other =
        new LanguagePack(
            "nn", engine, new TimeTagger(), new AttributionReader(), Vocabulary.standard());

    assertThat(read(english, "en").actions()).isNotEmpty();
    assertThat(read(english, "nn").actions()).isEmpty();
    assertThat(read(english, "nn").diagnostics()).hasSize(1);
    assertThat(read(other, "nn").actions()).isNotEmpty();
  }
}
