package org.rapporteur.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.text.Span;

class RendererTest {

  private static final String HOSTILE =
      "</p></details><script>alert(1)</script> \"We wait & see,\" said <b onclick='x'>Venn</b>"
          + " [1](javascript:x) \u001B[31m | *bold*";
  private static final Article ARTICLE =
      new Article(
          "a <b>.txt",
          HOSTILE,
          Metadata.unknown(),
          List.of(new Block(new Span(0, HOSTILE.length()), Block.Kind.PARAGRAPH)),
          List.of());

  @Test
  void thePageRunsNoScriptButItsOwn() {
    Document page = Jsoup.parse(new HtmlRenderer().render(brief()));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("[onclick]")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'")
        .contains("script-src 'sha256-");
    assertThat(page.html()).doesNotContain("src=\"http").doesNotContain("href=\"http");
  }

  @Test
  void thePageCarriesTheArticleAsItIs() {
    Document page = Jsoup.parse(new HtmlRenderer().render(brief()));

    Element text = page.expectFirst("#articles p");
    assertThat(text.wholeText()).isEqualTo(HOSTILE.replace('\u001B', '\uFFFD'));
  }

  @Test
  void everyCitationOfThePageOpensItsMarkedPassage() {
    Document page = Jsoup.parse(new HtmlRenderer().render(brief()));

    assertThat(page.select("a.cite")).hasSize(3);
    for (Element cite : page.select("a.cite")) {
      Element anchor = page.selectFirst(cite.attr("href"));
      assertThat(anchor).as(cite.attr("href")).isNotNull();
    }
    assertThat(page.select("mark[data-n~=1]").eachText()).containsExactly("We wait & see");
    assertThat(page.expectFirst("a.cite").attr("title")).contains("fairly sure: why");
  }

  @Test
  void thePageTurnsNoDirectionThatAnArticleAsksFor() {
    assertThat(Html.text("a\u202Eb\u2066c\u001Bd \u05D0\u200F"))
        .isEqualTo("abc\uFFFDd \u05D0\u200F");
  }

  @Test
  void theMarkdownNeitherFormatsNorSteersTheTerminal() {
    String text = new MarkdownRenderer().render(brief());

    assertThat(text).doesNotContain("\u001B").doesNotContain("<script>");
    assertThat(text).contains("\\*bold\\*").contains("\\|");
  }

  @Test
  void theMarkdownLinksToCharactersOfTheArticle() {
    int at = HOSTILE.indexOf("We wait");

    assertThat(new MarkdownRenderer().render(brief()))
        .contains("[1]: <a%20%3Cb%3E.txt#char=" + at + "," + (at + 13) + ">");
  }

  @Test
  void aChartIsDrawnAndToldInWords() {
    String page = new HtmlRenderer().render(brief());
    String text = new MarkdownRenderer().render(brief());

    Document parsed = Jsoup.parse(page);
    assertThat(parsed.select("svg title")).isNotEmpty();
    assertThat(parsed.select("svg path.line")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(text).contains("It rose.").contains("▇");
    assertThat(page).doesNotContain("NaN");
  }

  private static Brief brief() {
    Provenance decided = new Provenance("some-rule", 0.8, List.of("why"));
    Line line =
        Line.of("Venn: ")
            .quote(HOSTILE)
            .cite(List.of(evidence("We wait & see")), List.of(decided))
            .cite(List.of(evidence("said")), List.of())
            .cite(List.of(evidence("We wait & see")), List.of(decided));
    LocalDate day = LocalDate.of(2031, 3, 2);
    Chart chart =
        new Chart(
            "Paths",
            "weight",
            "It rose.",
            List.of(
                new Chart.Series(
                    "dialogue",
                    Chart.Stroke.SOLID,
                    List.of(
                        new Chart.Point(day, 0, 0, 0), new Chart.Point(day.plusDays(3), 4, 3, 5)))),
            List.of(new Chart.Note(day, Line.of("It began."))));
    Part table = new Part.Table("Who", List.of("a", "b"), List.of(List.of(line, Line.of(HOSTILE))));
    return new Brief(
        HOSTILE,
        List.of(),
        List.of(new Section("s", HOSTILE, List.of(table, chart))),
        List.of(ARTICLE));
  }

  private static Evidence evidence(String words) {
    int at = HOSTILE.indexOf(words);
    return Evidence.of(ARTICLE, new Span(at, at + words.length()));
  }

  @Test
  void everyLineOfThePageHasAPlaceThatALinkLeadsTo() {
    Document page = Jsoup.parse(new HtmlRenderer().render(brief()));

    assertThat(page.select("main section:not(#articles) li")).isNotEmpty();
    for (Element line : page.select("main section:not(#articles) :is(li, tr):not(thead tr)")) {
      assertThat(page.select("[id=" + line.id() + "]")).as(line.id()).hasSize(1);
    }
  }
}
