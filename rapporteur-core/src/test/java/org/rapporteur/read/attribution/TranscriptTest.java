package org.rapporteur.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Statement;

class TranscriptTest {

  private static List<Statement> statements(String text) {
    Article story = new StoryReader().read("a.txt", text, Metadata.unknown());
    return new ArticleReader(Language.load()).read(story).statements();
  }

  @Test
  void aTurnsLabelMayTellAnOffice() {
    List<Statement> found =
        statements(
            """
            Remarks to the press

            The following is a transcript.

            QUESTION: Will the port open?

            Ana Roe, Harbour Minister of Varland: The port stays shut. The ice is thick.

            QUESTION: For how long?

            Roe: We do not know yet. Nobody does.
            """);

    assertThat(found.stream().filter(s -> s.provenance().rule().equals("transcript-turn")))
        .hasSize(4);
  }

  @Test
  void aQuestionAndAnAnswerMakeATranscript() {
    List<Statement> found =
        statements(
            """
            Remarks to the press

            The minister took questions.

            Question: Will there be talks?

            Minister Roe: We are ready for talks with Ostmark.
            """);

    assertThat(found.stream().filter(s -> s.provenance().rule().equals("transcript-turn")))
        .hasSize(2);
  }
}
