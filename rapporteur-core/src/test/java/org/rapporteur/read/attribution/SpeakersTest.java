package org.rapporteur.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Statement;

class SpeakersTest {

  @Test
  void namesBeforeOneNounAreWhoseOfficialsSpeak() {
    Article story =
        new StoryReader()
            .read(
                "a.txt",
                "The port must open soon, French and Polish officials have told reporters.",
                Metadata.unknown());
    List<Statement> found = new ArticleReader(Language.load()).read(story).statements();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).speakers())
        .extracting(Actor::parties)
        .containsExactly(List.of("FRA", "POL"));
    assertThat(found.get(0).affiliation()).isEmpty();
  }
}
