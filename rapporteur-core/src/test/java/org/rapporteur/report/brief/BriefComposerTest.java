package org.rapporteur.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.QuoteVariant;
import org.rapporteur.record.Reading;
import org.rapporteur.record.SourceNote;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Support;
import org.rapporteur.record.TwoPaths;
import org.rapporteur.record.Utterance;
import org.rapporteur.report.document.MarkdownRenderer;
import org.rapporteur.text.Span;

class BriefComposerTest {

  private static final String TEXT =
      "\"The canal stays open,\" said Orla Venn. Varland demands tolls. If Ostmark closes the canal,"
          + " Varland will close its ports.";
  private static final Article ARTICLE =
      new Article(
          "story.txt",
          TEXT,
          Metadata.unknown(),
          List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)),
          List.of());
  private static final LocalDate DAY = LocalDate.of(2031, 3, 2);

  @Test
  void answersFirstWhoWantsWhat() {
    String brief = render();

    assertThat(brief.indexOf("## State of play")).isPositive();
    assertThat(brief.indexOf("## State of play")).isLessThan(brief.indexOf("## Who wants what"));
    assertThat(brief.indexOf("## Who wants what")).isLessThan(brief.indexOf("## Said"));
    assertThat(brief.indexOf("## Said")).isLessThan(brief.indexOf("## Sources"));
  }

  @Test
  void namesStatesByTheirNamesAndOthersByTheirCodes() {
    assertThat(render())
        .contains("| issue | VAR | Finland |")
        .contains("1. *story.txt, 2 Mar 2031:* Varland demands tolls. [");
  }

  @Test
  void countsIndependentOutletsOnlyWhereThereAreSeveral() {
    String brief = render();

    assertThat(brief).contains("*(2 outlets)*").doesNotContain("(1 outlet");
  }

  @Test
  void tellsWhenAndWhereSomethingWasSaid() {
    assertThat(render())
        .contains("2 Mar 2031, a press hall: \"The canal stays open,\"")
        .contains("**Orla Venn**, VAR *(1 statement)*");
  }

  @Test
  void leavesOutSectionsWithoutContent() {
    assertThat(render()).doesNotContain("## Calendar").doesNotContain("## Two paths");
  }

  @Test
  void saysWhatIsUndatedAndWhatWasNotRead() {
    Reading read = reading();
    Article foreign =
        new Article("nota.txt", "Una nota.", Metadata.unknown(), List.of(), List.of());
    Reading unread =
        Reading.nothing(foreign, List.of(Diagnostic.of("language-not-read", "is in Spanish")));

    String brief =
        new MarkdownRenderer()
            .render(new BriefComposer().compose(dossier(), List.of(read, unread)));

    assertThat(brief)
        .contains("⚠ 2 articles have no day of publication")
        .contains("⚠ 1 article was not read (nota.txt)");
  }

  private static String render() {
    return new MarkdownRenderer()
        .render(new BriefComposer().compose(dossier(), List.of(reading())));
  }

  private static Dossier dossier() {
    QuoteVariant wording =
        new QuoteVariant(
            "\"The canal stays open,\"",
            Statement.Kind.DIRECT,
            QuoteVariant.Fidelity.FULLEST,
            List.of(),
            support("\"The canal stays open,\"", "Post", "Herald"));
    Utterance utterance =
        new Utterance(
            "u1",
            "Orla Venn",
            Optional.of("VAR"),
            CalendarDate.on(DAY),
            Optional.of("a press hall"),
            List.of(wording),
            wording,
            "the only one",
            wording.support());
    Dispute dispute =
        new Dispute(
            "d1",
            "tolls",
            List.of(),
            List.of(stance("VAR", Position.Stance.DEMANDS), stance("FIN", Position.Stance.REJECTS)),
            List.of());
    ConditionalReport conditional =
        new ConditionalReport(
            "c1",
            Conditional.Kind.THREAT,
            Optional.of("VAR"),
            Optional.of("OST"),
            "Ostmark closes the canal",
            "close its ports",
            CalendarDate.unknown(),
            support("close its ports", "Post"));
    int at = TEXT.indexOf("Varland demands");
    StateOfPlay.Line sentence =
        new StateOfPlay.Line(
            StateOfPlay.Kind.NEWS,
            Optional.of(DAY),
            Optional.empty(),
            Evidence.of(ARTICLE, new Span(at, TEXT.indexOf(" If Ostmark"))),
            support("demands tolls", "Post"));
    return new Dossier(
        List.of(
            new SourceNote(
                "story.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty())),
        List.of(),
        List.of(),
        List.of(utterance),
        List.of(),
        List.of(),
        List.of(conditional),
        List.of(dispute),
        List.of(),
        List.of(),
        List.of(),
        TwoPaths.none("a scale"),
        new StateOfPlay(List.of(sentence)));
  }

  private static Dispute.PartyStance stance(String party, Position.Stance stance) {
    return new Dispute.PartyStance(
        party,
        stance,
        List.of("tolls"),
        Dispute.Firmness.PLAIN,
        List.of(),
        support("demands tolls", "Post"));
  }

  private static Support support(String words, String... outlets) {
    int at = TEXT.indexOf(words);
    Evidence evidence = Evidence.of(ARTICLE, new Span(at, at + words.length()));
    return new Support(
        List.of(new Citation("story.txt", "s1", List.of(evidence))), List.of(outlets));
  }

  private static Reading reading() {
    return new Reading(
        ARTICLE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
