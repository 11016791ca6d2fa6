package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Paper;
import org.rapporteur.report.document.Part;
import org.rapporteur.report.document.Section;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

/** The pages as somebody sees and uses them, in Chromium; skipped where there is none. */
@EnabledIf(
    value = "org.rapporteur.server.Browser#isHere",
    disabledReason = "needs chromium and node; .ci/browser installs them")
class BrowserTest {

  private static final Instant NOW = Instant.parse("2031-03-12T10:00:00Z");
  private static final int DESK = 1200;
  private static final int PHONE = 390;
  private static final String STORY = "01-norwire-envoys.txt";

  @TempDir private static Path folder;

  private static Browser browser;
  private static List<Reading> readings;

  private Path file = Path.of("");
  private RecordServer server;
  private Page page;

  @BeforeAll
  static void open() throws IOException {
    readings = Samples.readings();
    browser = Browser.start();
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  @BeforeEach
  void serve(org.junit.jupiter.api.TestInfo test) throws IOException {
    file = folder.resolve(test.getTestMethod().orElseThrow().getName() + ".db");
    keep(readings, "reader");
    server = RecordServer.start(file, 0, Clock.fixed(NOW, ZoneOffset.UTC));
    page = browser.visitor(server.address(), DESK, ColorScheme.LIGHT);
  }

  @AfterEach
  void stop() throws IOException {
    page.context().close();
    server.close();
  }

  private void keep(List<Reading> some, String reader) throws IOException {
    try (ArticleStore store = ArticleStore.open(file, ArticleStore.Mode.CREATE)) {
      store.keep(some.stream().map(Arrival::of).toList(), reader, NOW);
    }
  }

  private Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
  }

  private static Locator button(Locator in, String words) {
    return in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
  }

  /** A picture for the documentation, if pictures are asked for. */
  private void picture(String name) {
    Optional.ofNullable(System.getProperty("pictures"))
        .map(Path::of)
        .ifPresent(
            to ->
                page.screenshot(
                    new Page.ScreenshotOptions().setPath(to.resolve("serve-" + name + ".png"))));
  }

  /** What is told as a whole is put together in the background. */
  private void untilWhole() {
    for (int i = 0; i < 100 && page.locator("main [role=status]").count() > 0; i++) {
      page.waitForTimeout(200);
      page.reload();
    }
  }

  /** The card of the words in the article that is shown. */
  private Locator card(String words) {
    return page.locator(".card", new Page.LocatorOptions().setHasText(words)).first();
  }

  @Test
  void everyLineOfTheFirstPageLeadsToItsWords() {
    page.navigate("/");
    untilWhole();
    assertThat(page.locator("h1").textContent()).isEqualTo("The record");
    picture("first");
    Locator told = page.locator("main ul li a[href*='/article']").first();
    String sentence = told.textContent();

    told.click();

    assertThat(page.url()).contains("/article?id=").contains("#at-");
    assertThat(page.locator("article.text").textContent()).contains(sentence);
    assertThat(page.locator(":target").count()).isEqualTo(1);
  }

  @Test
  void aSearchFindsNarrowsAndLeadsIntoTheArticle() {
    page.navigate("/");
    page.getByLabel("Search").fill("\"open waterway\"");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?**");
    assertThat(page.locator("h1").textContent()).contains("open waterway");
    int all = page.locator(".rows > li").count();
    picture("search");

    page.locator(".facets a", new Page.LocatorOptions().setHasText("statement")).first().click();
    int some = page.locator(".rows > li").count();
    assertThat(some).isPositive().isLessThan(all);

    page.locator(".rows > li a").first().click();
    assertThat(page.locator("article.text, blockquote").first().textContent())
        .contains("open waterway");
  }

  @Test
  void aFindingOpensItsWordsAndTheWordsOpenTheirFinding() {
    page.navigate("/article?id=" + STORY);
    picture("article");
    Locator words = page.locator("a.found", new Page.LocatorOptions().setHasText("open waterway"));
    words.first().click();
    Locator target = page.locator(":target");
    assertThat(target.textContent()).contains("open waterway");

    target.locator(".words a").click();
    assertThat(page.url()).contains("#at-");
  }

  @Test
  void twoUtterancesAreMadeOneAndStandSideBySide() {
    page.navigate("/article?id=" + STORY);
    String id = card("\"The Hald Strait is an open waterway").getAttribute("id");
    page.navigate("/utterance/" + id);
    untilWhole();
    page.getByText("Not one, or one with another?").click();
    Locator form = page.locator("form[action^='/join/']");
    String other =
        form.locator("option", new Locator.LocatorOptions().setHasText("open watercourse"))
            .first()
            .getAttribute("value");
    form.locator("select").selectOption(other);
    form.locator("input[name=by]").fill("Ida");
    button(form, "They are one").click();

    untilWhole();
    String sides = page.locator(".sides").textContent();
    assertThat(sides).contains("waterway").contains("watercourse");
    assertThat(page.locator(".sides ins, .sides del").count()).isPositive();
    picture("utterance");
  }

  @Test
  void aWrongSpeakerIsPutRightInTwoClicksAndStaysSoWhenReadAgain() throws IOException {
    page.navigate("/article?id=" + STORY);
    // Whoever corrects says once who they are; from then on the browser remembers.
    card("That is not up for negotiation").getByText("Wrong? Correct it").click();
    card("That is not up for negotiation").getByLabel("your name").fill("Ida");
    button(card("That is not up for negotiation"), "It is right as it is").click();

    card("\"The Hald Strait is an open waterway").getByText("Wrong? Correct it").click();
    picture("correct");
    button(card("\"The Hald Strait is an open waterway"), "Lena Orr").click();

    assertThat(page.url()).contains(STORY).contains("#s");
    String now = card("The Hald Strait is an open waterway").textContent();
    assertThat(now).contains("Lena Orr").contains("Ida");

    keep(readings.stream().map(Samples::readOtherwise).toList(), "another reader");
    page.reload();
    assertThat(card("The Hald Strait is an open waterway").textContent())
        .contains("Lena Orr")
        .contains("Ida");
    link("Corrections").click();
    assertThat(page.locator("main .rows").textContent()).contains("Lena Orr");
    picture("corrections");
  }

  @Test
  void whatSomebodyWaitsForIsTold() throws IOException {
    page.navigate("/alerts");
    page.getByLabel("whatever this search finds").check();
    page.locator("input[name=terms]").fill("kind:statement harbour");
    page.locator("main form.correct input[name=by]").fill("Ida");
    page.getByText("Look for it").click();
    assertThat(page.locator("main").textContent()).contains("Nothing was told yet");

    LocalDate day = LocalDate.of(2031, 3, 12);
    keep(
        List.of(
            new Tale("z.txt", "Quay News", day, "Lena Orr", "VRL", "KSS", "The harbour is shut")
                .reading()),
        "reader");
    page.reload();

    Locator told = page.locator("main ol.rows > li");
    assertThat(told.textContent()).contains("Lena Orr").contains("The harbour is shut");
    picture("alerts");
    told.locator("a").first().click();
    assertThat(page.locator("mark, article.text").first().textContent()).contains("harbour");
  }

  @Test
  void whoLogsInAndWhoLooksAfterUsersIsKeptOutByNothing() throws IOException {
    Path users = folder.resolve("users");
    Files.writeString(users, Users.line("ada", Users.Role.ADMIN, "very long".toCharArray()) + "\n");
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Accounts accounts = Accounts.open(users, clock);
    Service service = Service.of(file, 0, clock);
    List<String> wrong = new ArrayList<>();
    try (RecordServer guarded =
        RecordServer.start(
            new Service(
                service.record(), 0, clock, Optional.of(accounts), List.of(), Optional.empty()))) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page seen = browser.visitor(guarded.address(), PHONE, scheme);
        seen.navigate("/");
        assertThat(seen.url()).endsWith("/login");
        browser.violations(seen).forEach(v -> wrong.add("/login " + scheme + ": " + v));
        seen.getByLabel("name").fill("ada");
        seen.getByLabel("password").fill("very long");
        seen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
        seen.navigate("/admin");
        seen.locator("input[name=label]").fill("nightly");
        seen.getByText("Make a token").click();
        assertThat(seen.locator("main").textContent()).contains("shown this once");
        browser.violations(seen).forEach(v -> wrong.add("/admin " + scheme + ": " + v));
        Object wide = seen.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(PHONE);
        seen.context().close();
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aBriefOfAnySizeIsTwoPagesOnPaper() throws IOException {
    page.navigate("/brief");
    untilWhole();
    assertThat(Browser.pages(page, "A4")).isLessThanOrEqualTo(2);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#articles").isVisible()).isFalse();
    assertThat(page.locator(".paper").innerText()).contains("State of play", "[1]", "--all");
    page = browser.visitor(server.address(), DESK, ColorScheme.LIGHT);
    page.navigate("/brief");
    assertThat(page.locator(".paper").isVisible()).isFalse();

    Path large = folder.resolve("large.html");
    for (String word : List.of("a ", "strait and harbour, ", "DEMANDS ", "wwwmwww ")) {
      Brief brief = large(word);
      Files.writeString(large, new HtmlRenderer().render(brief));
      page.navigate(large.toUri().toString());
      assertThat(Browser.pages(page, "A4")).as(word).isEqualTo(2);
      assertThat(Browser.pages(page, "Letter")).as(word).isEqualTo(2);
    }
    Files.writeString(large, new HtmlRenderer().render(large("strait "), Paper.WHOLE));
    page.navigate(large.toUri().toString());
    assertThat(Browser.pages(page, "A4")).isGreaterThan(20);
  }

  /** Sections of many lines of many lengths, in such words. */
  private static Brief large(String word) {
    List<Section> sections = new ArrayList<>();
    for (String anchor : List.of("state", "wants", "if", "calendar", "said", "figures")) {
      int most = anchor.equals("state") ? 12 : 200;
      List<Part.Item> items = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        String words = word.repeat((40 + 37 * i % 300) / word.length());
        items.add(Part.Item.of(Line.of(anchor + i + " ").quote(words + i)));
      }
      sections.add(
          new Section(anchor, anchor, List.of(new Part.Items(Part.Marking.NUMBERS, items))));
    }
    return new Brief("Crisis record", List.of(), sections, List.of());
  }

  @Test
  void nothingKeepsOutWhoSeesOrReadsOtherwise() {
    page.navigate("/article?id=" + STORY);
    String statement = card("\"The Hald Strait is an open waterway").getAttribute("id");
    List<String> paths =
        List.of(
            "/",
            "/search",
            "/search?q=strait",
            "/article?id=" + STORY,
            "/finding/" + statement,
            "/people",
            "/person?name=Orla+Venn",
            "/parties",
            "/party?code=VRL",
            "/pair?of=VRL&and=KSS",
            "/issues",
            "/utterance/" + statement,
            "/meetings",
            "/contradictions",
            "/new?since=0",
            "/alerts",
            "/watch",
            "/sources",
            "/corrections",
            "/brief");
    List<String> wrong = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(DESK, PHONE)) {
        Page seen = browser.visitor(server.address(), width, scheme);
        for (String path : paths) {
          String at = path + " " + scheme + " " + width + ": ";
          assertThat(seen.navigate(path).status()).as(at).isEqualTo(200);
          browser.violations(seen).forEach(v -> wrong.add(at + v));
          Object wide = seen.evaluate("() => document.documentElement.scrollWidth");
          if (((Number) wide).intValue() > width) {
            wrong.add(at + "wider than the window: " + wide);
          }
        }
        seen.context().close();
      }
    }
    assertThat(wrong).isEmpty();
  }
}
