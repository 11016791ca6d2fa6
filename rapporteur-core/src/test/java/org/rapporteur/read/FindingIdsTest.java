package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Action;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

class FindingIdsTest {

  private static final ArticleReader READER = new ArticleReader(Language.load());

  private static final String STORY =
      "Norway and Peru held talks in Lima on Friday. Norway demanded that Peru withdraw its 4,000"
          + " troops. \"If Peru attacks our ships, we will impose sanctions,\" Norwegian President"
          + " Ana Roe said.";

  private static List<String> ids(String article, String text) {
    Block all = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return ids(
        READER.read(new Article(article, text, Metadata.unknown(), List.of(all), List.of())));
  }

  private static List<String> ids(Reading r) {
    return Stream.of(
            r.statements().stream().map(Statement::id),
            r.actions().stream().map(Action::id),
            r.meetings().stream().map(Meeting::id),
            r.conditionals().stream().map(Conditional::id),
            r.positions().stream().map(Position::id),
            r.figures().stream().map(Figure::id))
        .flatMap(ids -> ids)
        .toList();
  }

  @Test
  void everyFindingHasAnIdOfItsOwn() {
    List<String> ids = ids("story", STORY);

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[samcpf][0-9a-z]{10}"));
    assertThat(ids.stream().map(id -> id.substring(0, 1)).distinct())
        .containsExactlyInAnyOrder("s", "a", "m", "c", "p", "f");
  }

  @Test
  void aSentenceAtTheEndChangesNoEarlierId() {
    assertThat(
            ids(
                "story",
                STORY + " Peru rejected the offer on Sunday. The talks in Lima were long."))
        .containsAll(ids("story", STORY));
  }

  @Test
  void aFindingThatComesBeforeChangesNoLaterOne() {
    // As long as the first sentence, with an act where that has none.
    List<String> without = ids("story", "The weather over there was mild. " + STORY);
    List<String> with = ids("story", "Peru attacked the ships of Chad. " + STORY);

    assertThat(with).hasSizeGreaterThan(without.size()).containsAll(without);
  }

  @Test
  void anotherArticleHasOtherIds() {
    assertThat(ids("other", STORY)).doesNotContainAnyElementsOf(ids("story", STORY));
  }
}
