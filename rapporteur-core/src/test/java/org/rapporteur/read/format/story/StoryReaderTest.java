package org.rapporteur.read.format.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Block.Kind;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.text.Span;

class StoryReaderTest {

  private static final String PROSE =
      "The foreign minister of Ostrava said on Monday that the talks on the Lenz canal would go on"
          + " for another week in the port of Northgate.";

  private static final String MORE =
      "Officials of both states met behind closed doors for nine hours and left without a word to"
          + " the reporters who were waiting in the rain.";

  private final StoryReader reader = new StoryReader();

  private Article read(String... lines) {
    return reader.read("story.txt", String.join("\n", lines), Metadata.unknown());
  }

  private static List<String> texts(Article article, Kind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> article.quote(b.span()))
        .toList();
  }

  @Test
  void takesHeadlineBylineAndDateFromTheHead() {
    Article article =
        read(
            "\"Canal talks to go on\"",
            "",
            "By Ana Ruiz | March 3, 2031 | 4:25pm EST",
            PROSE,
            "",
            MORE);
    assertThat(article.metadata().title()).contains("Canal talks to go on");
    assertThat(article.metadata().bylines()).containsExactly("Ana Ruiz");
    Publication day = article.metadata().published().orElseThrow();
    assertThat(day.date()).isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(day.basis()).isEqualTo(Publication.Basis.STATED);
    assertThat(day.time().orElseThrow()).isEqualTo("2031-03-03T16:25-05:00");
  }

  @Test
  void takesTheOutletFromALineBelowTheHeadline() {
    Article named = read("Canal talks to go on", "", "The Northgate Post", "", PROSE, "", MORE);
    Article dated =
        read("Canal talks to go on", "", "Northgate Today | March 4, 2031", "", PROSE, "", MORE);
    Article unnamed = read("Canal talks to go on", "", "By Staff Reporter", "", PROSE, "", MORE);
    assertThat(named.metadata().outlet()).contains(new Outlet("The Northgate Post"));
    assertThat(dated.metadata().outlet()).contains(new Outlet("Northgate Today"));
    assertThat(unnamed.metadata().outlet()).isEmpty();
  }

  @Test
  void tellsPublicationFromUpdate() {
    Article article =
        read(
            "Canal talks to go on",
            "Published 3 March 2031 at 10:15 GMT",
            "Updated 4 March 2031",
            "",
            PROSE,
            "",
            MORE);
    assertThat(article.metadata().published().orElseThrow().date()).isEqualTo("2031-03-03");
    assertThat(article.metadata().updated().orElseThrow().date()).isEqualTo("2031-03-04");
  }

  @Test
  void setsAnAgencyDatelineApart() {
    Article article =
        read("Canal talks to go on", "", "NORTHGATE, March 3 (Coastwire) - " + PROSE, "", MORE);
    assertThat(article.metadata().dateline().orElseThrow().place()).contains("Northgate");
    assertThat(article.metadata().dateline().orElseThrow().agency()).contains("Coastwire");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(PROSE, MORE);
  }

  @Test
  void dropsWhatIsLeftOfATornDateline() {
    Article article = read("Canal talks to go on", "", "( - " + PROSE, "", MORE);
    assertThat(texts(article, Kind.BOILERPLATE)).containsExactly("( -");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(PROSE, MORE);
  }

  @Test
  void readsADoubledCaptionOnceAndNoCredit() {
    String caption =
        "Minister Ilse Vahn and Envoy Bo Karr at the port of Northgate on June 3, 2030.";
    String credit = "(Photo by MIRA HOLT/AFP via Getty Images)";
    Article article =
        read(
            "Canal talks to go on",
            "",
            caption + " " + credit,
            caption + " " + credit,
            "",
            PROSE,
            "",
            MORE);
    assertThat(texts(article, Kind.CAPTION)).containsExactly(caption);
    assertThat(texts(article, Kind.BOILERPLATE)).containsExactly(credit, caption + " " + credit);
  }

  @Test
  void takesTheLineBelowACaptionForItsCredit() {
    String caption =
        "Soldiers of the 4th regiment load a ferry at the port of Northgate, June 3, 2030.";
    Article article =
        read("Canal talks to go on", "", PROSE, "", caption, "Mira Holt/Harbour Guard", "", MORE);
    assertThat(texts(article, Kind.CAPTION)).containsExactly(caption);
    assertThat(texts(article, Kind.BOILERPLATE)).containsExactly("Mira Holt/Harbour Guard");
  }

  @Test
  void readsPicturesTextsThatDescribeTheSameOnce() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            "PHOTO: Soldiers of the 4th regiment load a ferry at the port of Northgate.",
            "Soldiers of the 4th regiment load a ferry at the port of Northgate. The ferry left late.",
            "Mira Holt/Harbour Guard",
            "",
            PROSE,
            "",
            MORE);
    assertThat(texts(article, Kind.CAPTION)).hasSize(1).first().asString().endsWith("left late.");
  }

  @Test
  void leavesOutListsOfOtherStories() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            PROSE,
            "",
            "Read more:",
            "",
            "Ostrava minister warns of new tariffs on grain",
            "",
            "What is the Lenz canal?",
            "",
            MORE,
            "",
            "Related Topics",
            "Harbour Shop");
    assertThat(texts(article, Kind.PARAGRAPH)).containsExactly(PROSE, MORE);
    assertThat(texts(article, Kind.BOILERPLATE)).hasSize(5);
  }

  @Test
  void tellsAHeadingFromTheHeadlineOfAnotherStory() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            PROSE,
            "",
            "Unrest in the south",
            "",
            MORE,
            "",
            "Ostrava minister warns of new tariffs on grain and timber",
            "",
            PROSE + " Again.");
    assertThat(texts(article, Kind.HEADING)).containsExactly("Unrest in the south");
    assertThat(texts(article, Kind.BOILERPLATE))
        .containsExactly("Ostrava minister warns of new tariffs on grain and timber");
  }

  @Test
  void readsListItemsWithoutTheirMarks() {
    Article article = read("Canal talks to go on", "", PROSE, "", "  • " + MORE, "  - " + PROSE);
    assertThat(texts(article, Kind.LIST_ITEM)).containsExactly(MORE, PROSE);
  }

  @Test
  void findsWordsThatAreSetOffWithoutMarks() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            PROSE,
            "",
            "He told reporters in Northgate:",
            "",
            "There is a way out of this, and it leads over the bridge that both states built.",
            "",
            "We are going to take it, with our friends or without them.",
            "",
            MORE);
    assertThat(texts(article, Kind.BLOCK_QUOTE)).hasSize(2);
    assertThat(texts(article, Kind.PARAGRAPH)).contains(MORE);
  }

  @Test
  void goesOnWithWordsThatFollowAMarkedQuotation() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            "\"I do not think that it will rain,\" the envoy said.",
            "",
            "We have seen worse than this, and we have never turned back.",
            "",
            MORE);
    assertThat(texts(article, Kind.BLOCK_QUOTE))
        .containsExactly("We have seen worse than this, and we have never turned back.");
  }

  @Test
  void takesTheOutletFromWhatThePageSaysOfItself() {
    assertThat(
            read(
                    "The Northgate HeraldTruth Every Morning",
                    "",
                    "Canal talks to go on",
                    "",
                    PROSE,
                    MORE)
                .metadata()
                .outlet())
        .contains(new Outlet("The Northgate Herald"));
    assertThat(
            read("Canal talks to go on | Northgate News", "", PROSE, "", MORE).metadata().outlet())
        .contains(new Outlet("Northgate News"));
    assertThat(
            read("Canal talks to go on", "", "Northgate (CNN) — " + PROSE, "", MORE)
                .metadata()
                .outlet())
        .contains(new Outlet("CNN"));
    assertThat(
            read("Canal talks to go on", "", PROSE, "", "CNN's Bo Karr contributed to this report.")
                .metadata()
                .outlet())
        .isEmpty();
  }

  @Test
  void takesATrailingNameForTheByline() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            PROSE,
            "",
            "Bo Karr contributed to this report.",
            "",
            "Ilse T. Vahn");
    assertThat(article.metadata().bylines()).containsExactly("Ilse T. Vahn");
    assertThat(article.boilerplate()).hasSize(2);
  }

  @Test
  void worksOutTheYearFromAWeekday() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            "Minister Ilse Vahn on March 3 at the port of Northgate. (Video: Bo Karr/Northgate News)",
            "",
            PROSE,
            "",
            "The canal was opened in 2029.");
    Publication day = article.metadata().published().orElseThrow();
    assertThat(day.date()).isEqualTo("2031-03-03");
    assertThat(day.basis()).isEqualTo(Publication.Basis.INFERRED);
  }

  @Test
  void takesTheYearOfALoneDayAndMonthFromTheWeekday() {
    Article article =
        read("Canal talks to go on", "", "March 3", "", PROSE, "", "The canal opened in 2030.");
    assertThat(article.metadata().published().orElseThrow().date()).isEqualTo("2031-03-03");
  }

  @Test
  void takesTheDayOfADocumentFromItsHeadline() {
    Article article =
        read("Transcript of the Weekly Briefing on Monday, 3rd March 2031", "", PROSE, "", MORE);
    assertThat(article.metadata().published().orElseThrow().date()).isEqualTo("2031-03-03");
  }

  @Test
  void takesNoDayOfPublicationFromADateInPassing() {
    Article captioned =
        read(
            "Canal talks to go on",
            "",
            "Minister Ilse Vahn in Northgate, March 3, 2031. Handout via Harbour Guard",
            "",
            PROSE);
    assertThat(captioned.metadata().published()).isEmpty();
    Article historic =
        read("Canal talks to go on", "", "The canal was shut on 4 May 2029.", "", PROSE);
    assertThat(historic.metadata().published()).isEmpty();
    Article old =
        read(
            "Canal talks to go on",
            "",
            "The coast guard showed a film on Tuesday. The March 3 film shows a wreck of 2009.",
            "",
            PROSE);
    assertThat(old.metadata().published()).isEmpty();
  }

  @Test
  void readsDatelinesOfAnyOrder() {
    for (String line :
        List.of(
            "NORTHGATE, 3 March 2031 - ",
            "NORTHGATE (3 March 2031) – ",
            "NORTHGATE, 3rd March 2031 – ",
            "Northgate, 3rd of March 2031 — ",
            "NORTHGATE, 2031-03-03 - ",
            "NORTHGATE, 03.03.2031 - ",
            "Northgate, 3 March 2031 — ",
            "March 3, 2031 (NORTHGATE) - ",
            "3 March 2031, NORTHGATE - ")) {
      Article article = read("Canal talks to go on", "", line + PROSE, "", MORE);
      assertThat(article.metadata().published().map(Publication::date))
          .as(line)
          .contains(LocalDate.of(2031, 3, 3));
      assertThat(article.metadata().dateline().orElseThrow().place())
          .as(line)
          .contains("Northgate");
      assertThat(article.metadata().outlet()).as(line).isEmpty();
    }
  }

  @Test
  void takesNoOpeningWordsForADateline() {
    Article dated =
        read("Canal talks to go on", "", "On March 3 (Monday), forces met. " + PROSE, "", MORE);
    assertThat(dated.metadata().dateline()).isEmpty();
    Article body =
        read(
            "Canal talks to go on",
            "",
            "The Ostrava Canal Board (OCB) said so. " + PROSE,
            "",
            MORE);
    assertThat(body.metadata().dateline()).isEmpty();
    String party = "Ida Roe (G-Norland) - a senator on the trip - said that the deal was good. ";
    Article person = read("Canal talks to go on", "", party + PROSE, "", MORE);
    assertThat(person.metadata().dateline()).isEmpty();
    assertThat(person.metadata().outlet()).isEmpty();
  }

  @Test
  void doesNotGuessADayThatNothingNames() {
    assertThat(read("Canal talks to go on", "", PROSE, "", MORE).metadata().published()).isEmpty();
  }

  @Test
  void readsWrappedLinesAsOneParagraph() {
    Article article =
        read(
            "Canal talks to go on",
            "",
            "The foreign minister of Ostrava said on Monday that the talks on the",
            "Lenz canal would go on for another week in the port of Northgate, in",
            "spite of the rain.",
            "",
            MORE);
    assertThat(texts(article, Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void judgesDamagedTextByItsLegibleFormAndKeepsItAsGiven() {
    String given = "Canal talks to go on in ZelmÃ©\n\n" + PROSE + "\n\nâ€œNo,â€ she said.\n";
    Article article = reader.read("a", given, Metadata.unknown());
    assertThat(article.text()).isEqualTo(given);
    assertThat(article.metadata().title()).contains("Canal talks to go on in Zelmé");
    assertThat(article.diagnostics()).extracting("code").containsExactly("mojibake-repaired");
    Block last = article.blocks().get(article.blocks().size() - 1);
    assertThat(article.quote(last.span())).isEqualTo("â€œNo,â€ she said.");
  }

  @Test
  void givenMetadataWins() {
    Metadata given =
        new Metadata(
            java.util.Optional.of("Canal talks to go on"),
            java.util.Optional.of(new Outlet("Coastwire")),
            List.of(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.of("https://www.northgate.example/a"),
            java.util.Optional.empty(),
            java.util.Optional.empty());
    Article article = reader.read("a", PROSE + "\n\n" + MORE, given);
    assertThat(article.metadata().outlet()).contains(new Outlet("Coastwire"));
    assertThat(texts(article, Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void readsAnythingInLinearTime() {
    for (String odd :
        List.of(
            "",
            "\n\n",
            "x",
            "(".repeat(200_000),
            "\" ".repeat(100_000),
            "A/".repeat(100_000),
            "By ".repeat(100_000),
            "a\n".repeat(50_000),
            "Photo: ".repeat(50_000),
            "\u0000\uD800")) {
      Article article = reader.read("odd", odd, Metadata.unknown());
      assertThat(article.text()).isEqualTo(odd);
      int at = 0;
      for (Block block : article.blocks()) {
        Span span = block.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(at);
        at = span.end();
      }
    }
  }

  @Test
  void aPictureDatesAStoryOnlyWithItsTownAndWeekday() {
    String lead =
        "TORVIK, Ostrava (Reuters) - The foreign minister of Ostrava said on Thursday that the"
            + " talks on the Lenz canal would go on for another week.";
    Article same =
        read(
            "Minister expects more talks",
            "",
            lead,
            "",
            "Foreign Minister Lea Ormond speaks to reporters in Torvik September 6, 2029.",
            "",
            MORE);
    assertThat(same.metadata().published().map(Publication::date))
        .contains(LocalDate.of(2029, 9, 6));
    Article elsewhere =
        read(
            "Minister expects more talks",
            "",
            lead,
            "",
            "Foreign Minister Lea Ormond speaks to reporters in Vesthavn September 6, 2029.",
            "",
            MORE);
    assertThat(elsewhere.metadata().published()).isEmpty();
    Article another =
        read(
            "Minister expects more talks",
            "",
            lead,
            "",
            "Foreign Minister Lea Ormond speaks to reporters in Torvik September 5, 2029.",
            "",
            MORE);
    assertThat(another.metadata().published()).isEmpty();
  }

  @Test
  void aYearMayStandBeforeWhatIsOfIt() {
    Article article =
        read(
            "Minister expects more talks",
            "",
            "April 4",
            "",
            "The foreign minister of Ostrava said on Friday that the talks on the Lenz canal would"
                + " go on, as the 2031 accord wants it.",
            "",
            MORE);
    assertThat(article.metadata().published().map(Publication::date))
        .contains(LocalDate.of(2031, 4, 4));
  }
}
