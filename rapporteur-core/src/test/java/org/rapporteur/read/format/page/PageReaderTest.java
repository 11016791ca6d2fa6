package org.rapporteur.read.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.text.Span;

class PageReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><title>Arlen and Veskar reopen talks - Arlen Courier</title>
      <meta property="og:title" content="Arlen and Veskar reopen talks">
      <meta property="og:site_name" content="Arlen Courier">
      <link rel="canonical" href="https://courier.example/world/talks">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@type":"NewsArticle","headline":"Arlen and Veskar reopen talks",
       "datePublished":"2024-03-04T09:30:00+01:00","dateModified":"2024-03-05T10:00:00+01:00",
       "author":[{"@type":"Person","name":"Mara Tolvik"}],"articleSection":"World"}
      </script></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <main><article>
      <h1>Arlen and Veskar reopen talks</h1>
      <p class="byline">By Mara Tolvik</p><time datetime="2024-03-04T09:30:00+01:00">4 March 2024</time>
      <div class="article-body">
      <p>The ministers of Arlen &amp; Veskar met in the caf&eacute; of the harbour hotel on Monday, after
      two years in which neither government had answered the other&rsquo;s letters.</p>
      <p>&#8220;We have agreed to speak again next week,&#8221; said Ivo Sand, the foreign minister of Arlen,
      as he left the building shortly before midnight.</p>
      <h2>What was agreed</h2>
      <p>Both sides will open the bridge at Tesk for lorries, and a commission will count the prisoners
      whom each side holds, according to the text that was read out.</p>
      <div class="newsletter-signup"><p>Sign up for our newsletter</p></div>
      <p>Observers in the capital said that the step was small, but that it was the first one since
      the fighting at the border had ended.</p>
      </div></article></main>
      <footer><p>Copyright 2024 Arlen Courier. All rights reserved.</p></footer>
      </body></html>
      """;

  private final PageReader reader = new PageReader();

  @Test
  void readsBodyAndMetadata() {
    PageArticle page = reader.read(PAGE, PageContext.of("talks"));
    assertThat(page.article().metadata().title()).contains("Arlen and Veskar reopen talks");
    assertThat(page.article().metadata().bylines()).containsExactly("Mara Tolvik");
    assertThat(page.article().metadata().outlet().map(o -> o.name())).contains("Arlen Courier");
    assertThat(page.article().metadata().published().map(p -> p.date()))
        .contains(LocalDate.of(2024, 3, 4));
    assertThat(page.article().metadata().published().flatMap(p -> p.time()).map(Object::toString))
        .contains("2024-03-04T09:30+01:00");
    assertThat(page.article().metadata().updated().map(p -> p.date()))
        .contains(LocalDate.of(2024, 3, 5));
    assertThat(page.article().metadata().language()).contains("en");
    assertThat(page.article().metadata().section()).contains("World");
    assertThat(page.article().metadata().url()).contains("https://courier.example/world/talks");
    assertThat(page.article().text())
        .contains("met in the café of the harbour hotel")
        .contains("count the prisoners")
        .doesNotContain("All rights reserved");
    assertThat(page.origin(FieldOrigin.Field.BYLINES)).isPresent();
  }

  @Test
  void boilerplateInsideTheBodyIsKeptApart() {
    PageArticle page = reader.read(PAGE, PageContext.of("talks"));
    Optional<Block> box =
        page.article().blocks().stream()
            .filter(b -> page.article().quote(b.span()).startsWith("Sign up"))
            .findFirst();
    assertThat(box.map(Block::kind)).contains(Block.Kind.BOILERPLATE);
    assertThat(page.article().blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
  }

  @Test
  void everyBlockLeadsBackToTheMarkup() {
    PageArticle page = reader.read(PAGE, PageContext.of("talks"));
    String text = page.article().text();
    assertThat(page.article().blocks()).isNotEmpty();
    for (String word : new String[] {"harbour", "Arlen & Veskar", "café", "other’s", "“We have"}) {
      int at = text.indexOf(word);
      assertThat(at).as(word).isNotNegative();
      Span original = page.offsets().toOriginal(new Span(at, at + word.length()));
      String markup = original.in(PAGE);
      assertThat(org.jsoup.parser.Parser.unescapeEntities(markup, false)).isEqualTo(word);
    }
  }

  @Test
  void whoCheckedTheFactsIsNoAuthor() {
    String checked =
        PAGE.replace(
            "By Mara Tolvik</p>",
            "By <span class='author-name'>Mara Tolvik</span></p><p class='byline'>Fact checked by"
                + " <span class='author-name'>Jana Veld</span></p>");
    assertThat(reader.read(checked, PageContext.of("talks")).article().metadata().bylines())
        .containsExactly("Mara Tolvik");
  }

  @Test
  void sidebarsAndNavigationAreNeverBody() {
    String side = "<p>Every day we ask a reader what the harbour means to them, and print it.</p>";
    String page =
        PAGE.replace("<footer>", "<aside class='sidebar'><h1>Ask</h1>" + side + "</aside><footer>")
            .replace("<nav>", "<nav>" + side.replace("harbour", "bridge"));
    Article article = reader.read(page, PageContext.of("talks")).article();
    assertThat(
            article.blocks().stream()
                .filter(b -> article.quote(b.span()).startsWith("Every day"))
                .map(Block::kind))
        .allMatch(kind -> kind == Block.Kind.BOILERPLATE);
  }

  @Test
  void aTextMaySayALineTwice() {
    String line = "<p>Portions: two of bread, one of cheese, one of fruit.</p>";
    String page =
        PAGE.replace("<h2>What", line + "<h2>What").replace("<p>Observers", line + "<p>Observers");
    assertThat(reader.read(page, PageContext.of("talks")).article().text().split("Portions"))
        .hasSize(3);
  }

  @Test
  void readingTwiceIsEqual() {
    assertThat(reader.read(PAGE, PageContext.of("talks")).article())
        .isEqualTo(reader.read(PAGE, PageContext.of("talks")).article());
  }

  @Test
  void nothingIsAnArticleWithoutBody() {
    for (String html : new String[] {"", " ", "<", "\0\0\0", "<html>", "<frameset><frame>", "x"}) {
      PageArticle page = reader.read(html, PageContext.of("empty"));
      assertThat(page.article().id()).isEqualTo("empty");
    }
  }

  private static final String STORY =
      "<p>The ministers of Arlen and Veskar met in the harbour hotel on Monday, after two years in"
          + " which neither government had answered the other.</p><p>Both sides will open the bridge"
          + " at Tesk for lorries, according to the text that was read out by a spokesman.</p>";

  private Metadata metadata(String head, String before, String after) {
    String page =
        "<html><head>"
            + head
            + "</head><body><article><h1>Talks end in Arlen at last</h1>"
            + before
            + STORY
            + after
            + "</article></body></html>";
    return reader.read(page, PageContext.of("talks")).article().metadata();
  }

  @Test
  void takesNoDayOfASentenceACaptionOrATeaserForThatOfPublication() {
    for (String after :
        List.of(
            "<aside><p>Subscribe now: this offer ends 31 January 2032.</p></aside>",
            "<p class='promo'>Subscribe by 31 December 2032 and save half.</p>",
            "<div class='note'>Entries until 14 March 2032</div>",
            "<div class='promo'>Join us on 14 March 2032 for our summit on energy.</div>",
            "<ul class='related'><li><a href='/1'>Ship leaves port</a> 3 May 2029</li></ul>",
            "<figure><figcaption>The port, 3 May 2029. Photograph: Ivo Sand</figcaption></figure>",
            "<p>On 3 May 2029 Arlen sent its ship out, and ministers have met since then.</p>")) {
      assertThat(metadata("", "", after).published()).as(after).isEmpty();
    }
    assertThat(metadata("", "<p class='meta'>Accepted 3 May 2031 | Published 4 May 2031</p>", ""))
        .extracting(m -> m.published().orElseThrow().date())
        .isEqualTo(LocalDate.of(2031, 5, 4));
  }

  private static String data(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks end"
        + " in Arlen at last\","
        + fields
        + "}</script>";
  }

  @Test
  void namesWhoWroteAndNotTheAccountThatTookTheTextIn() {
    String account = "\"author\":{\"name\":\"Feed Importer\"}";
    assertThat(metadata(data(account), "<p>By Mara Tolvik</p>", "").bylines())
        .containsExactly("Mara Tolvik");
    String parts = "\"author\":{\"givenName\":\"Mara\",\"familyName\":\"Tolvik\"}";
    assertThat(metadata(data(parts), "", "").bylines()).containsExactly("Mara Tolvik");
  }

  @Test
  void takesNeitherHeadlineNorAddressForTheOutlet() {
    String title = "<title>Talks end in Arlen at last | Arlen Courier</title>";
    for (String name : List.of("Talks end in Arlen at last", "https://courier.example")) {
      String publisher = "\"publisher\":{\"name\":\"" + name + "\"}";
      assertThat(metadata(title + data(publisher), "", "").outlet().map(o -> o.name()))
          .contains("Arlen Courier");
    }
  }

  @Test
  void takesThePublisherThatIsJustAName() {
    assertThat(metadata(data("\"publisher\":\"Arlen Courier\""), "", "").outlet())
        .contains(new Outlet("Arlen Courier"));
  }

  @Test
  void partsAHeadingFromTheParagraphThatItOpens() {
    String page =
        "<article><h1>Talks end in Arlen at last</h1>"
            + STORY
            + "<p><b>What comes next</b><br>The envoys will meet again in Veskar in a week.</p>"
            + STORY
            + "</article>";
    assertThat(reader.read(page, PageContext.of("talks")).article().text())
        .contains("What comes next\n\nThe envoys will meet");
  }

  private static final String SIDES =
      "<p>The two sides met in the old customs house for six hours, and left by different doors.</p>"
          + "<p>Neither of them would say on Monday whether there is to be another round of talks.</p>";

  private static String text(String html) {
    PageContext context = new PageContext("a", Optional.empty(), Optional.empty());
    return new PageReader().read(html, context).article().text();
  }

  @Test
  void readsPagesThatATableLaysOut() {
    String cell = "<td><h1>Talks go on</h1>" + SIDES + "</td>";
    for (String row : List.of(cell, "<td>Menu<br>News</td>" + cell, cell + "<td>Sport</td>")) {
      assertThat(text("<html><body><table><tr>" + row + "</tr></table></body></html>"))
          .contains("customs house")
          .contains("another round");
    }
  }

  @Test
  void readsBehindElementsThatXhtmlClosesInTheirOwnTag() {
    String page =
        "<?xml version=\"1.0\"?><html><head><title>Talks go on</title></head><body>%s%s</body></html>";
    assertThat(text(String.format(page, "<script src=\"menu.js\" />", SIDES)))
        .contains("customs house");
    assertThat(text(String.format(page, "<iframe/>", SIDES))).contains("another round");
  }
}
