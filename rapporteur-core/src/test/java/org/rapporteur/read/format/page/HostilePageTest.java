package org.rapporteur.read.format.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Diagnostic;

class HostilePageTest {

  private final PageReader reader = new PageReader();

  private PageArticle read(String html) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> reader.read(html, PageContext.of("hostile")));
  }

  @Test
  void aHundredMillionCharactersOfNestedTagsAreBounded() {
    PageArticle page = read("<div>".repeat(20_000_000));
    assertThat(page.article().diagnostics()).extracting(Diagnostic::code).contains("page-too-long");
  }

  @Test
  void deepNestingKeepsTheText() {
    String html = "<div><b>".repeat(20_000) + "The bridge at Tesk was opened on Monday.";
    assertThat(read(html).article()).isNotNull();
  }

  @Test
  void manyTinyBlocksAreBounded() {
    assertThat(read("<p>a</p>".repeat(60_000)).article().diagnostics())
        .extracting(Diagnostic::code)
        .contains("page-too-many-blocks");
  }

  @Test
  void oneHugeParagraphIsRead() {
    assertThat(read("<p>" + "Arlen spoke, and Veskar answered. ".repeat(30_000)).article())
        .isNotNull();
  }

  @Test
  void manyAttributesAndNamesAreRead() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      html.append("<div class='a").append(i).append(" comment-author byline'>x</div>");
    }
    assertThat(read(html.toString()).article()).isNotNull();
  }

  @Test
  void brokenStructuredDataDoesNotStopTheReading() {
    String open = "<script type='application/ld+json'>";
    String[] scripts = {
      open + "{".repeat(100_000) + "</script>",
      open + "[".repeat(100_000) + "</script>",
      open + "{\"@type\":\"NewsArticle\",\"headline\":\"A \"B\" c\",}}}</script>",
      open + "{\"@type\":\"NewsArticle\",\"author\":" + "[".repeat(500) + "</script>",
      open + "{\"a\":\"\\u12\\uZZ\\",
      open + "{\"a\"\"b\":c:d,,,:}</script>",
    };
    for (String script : scripts) {
      assertThat(read(script + "<p>Text</p>").article().text()).contains("");
    }
  }

  @Test
  void datesThatCanNotBeAreNotBelieved() {
    String[] dates = {"3000-01-01", "0000-00-00", "2024-13-40", "99999999999999", "1066-10-14"};
    for (String date : dates) {
      String html =
          "<meta property='article:published_time' content='" + date + "'><h1>A title here</h1>";
      assertThat(read(html).article().metadata().published()).as(date).isEmpty();
    }
    PageContext context = PageContext.of("late").fetchedOn(LocalDate.of(2024, 5, 1));
    String later = "<meta property='article:published_time' content='2024-06-01T10:00:00Z'>";
    assertThat(reader.read(later, context).article().metadata().published()).isEmpty();
  }

  @Test
  void nullCharactersAndSurrogateHalvesAreRead() {
    assertThat(read("<p>A\0b \ud800 c \udc00 <b>\0</b></p><h1>\0</h1>").article()).isNotNull();
  }

  @Test
  void randomMarkupIsRead() {
    String[] pieces = {
      "<p>",
      "</p>",
      "<div class='article-body'>",
      "</div>",
      "<table><tr><td>",
      "</table>",
      "<h1>",
      "&amp;",
      "&#0;",
      "&#xffffffff;",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<a href=x>",
      "</a>",
      "<br>",
      "text ",
      "Ivo Sand said so. ",
      "\0",
      "<time datetime='2024-01-01'>",
      "<svg>",
      "<![CDATA["
    };
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder html = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      PageArticle page = reader.read(html.toString(), PageContext.of("seed-" + seed));
      assertThat(page.article().id()).isEqualTo("seed-" + seed);
    }
  }
}
