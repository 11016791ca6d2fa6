package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

class HeadlineNamesTest {

  private static final Language LANGUAGE = Language.load();

  private static Sentence headline(String title, String text) {
    Article article =
        new Article(
            "a",
            title + "\n" + text,
            Metadata.unknown(),
            List.of(
                new Block(new Span(0, title.length()), Block.Kind.TITLE),
                new Block(
                    new Span(title.length() + 1, title.length() + 1 + text.length()),
                    Block.Kind.PARAGRAPH)),
            List.of());
    return LANGUAGE.analyse(article).sentences().get(0);
  }

  @Test
  void aSurnameInTheHeadlineIsKnownFromTheText() {
    Sentence s =
        headline(
            "Ferries may 'stay in port' over winter but talks go on: Ostrellan",
            "Mara Ostrellan said on Monday that the ferries may stay in port.");

    assertThat(s.token(s.size()).upos()).isEqualTo(Upos.PROPN);
    assertThat(s.nameAt(s.token(s.size())).map(Name::type)).contains(NameType.PERSON);
  }

  @Test
  void aWordThatNamesNobodyInTheTextIsLeftAlone() {
    String title = "Ferries may stay in port over winter: Ministry";
    String text = "Mara Ostrellan said on Monday that the ferries may stay in port.";

    assertThat(headline(title, text)).isEqualTo(LANGUAGE.analyse(title).get(0));
  }
}
