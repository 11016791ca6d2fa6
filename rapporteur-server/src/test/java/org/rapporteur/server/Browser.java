package org.rapporteur.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium without a window, driven by Playwright; both Chromium and Node are this machine's. */
final class Browser implements AutoCloseable {

  private static final String AXE = "/axe.min.js";

  /** What axe finds wrong, a line each: the rule, and the first place. */
  private static final String VIOLATIONS =
      "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes[0].html"
          + " + ' ' + v.nodes[0].failureSummary)";

  /** An object of a PDF that is a page, not the tree of them. */
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String axe;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String axe) {
    this.playwright = playwright;
    this.chromium = chromium;
    this.axe = axe;
  }

  /** Whether this machine has what it takes. */
  static boolean isHere() {
    return program("chromium").isPresent() && program("node").isPresent();
  }

  static Browser start() throws IOException {
    System.setProperty("playwright.nodejs.path", program("node").orElseThrow().toString());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    // As root Chromium refuses to start with its sandbox; it sees no other pages than ours.
    com.microsoft.playwright.Browser chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program("chromium").orElseThrow())
                    .setChromiumSandbox(false));
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      if (in == null) {
        throw new IOException("missing among the tests' libraries: " + AXE);
      }
      return new Browser(
          playwright, chromium, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(Pattern.quote(java.io.File.pathSeparator))
        .splitAsStream(path)
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Somebody new: no cookies. */
  Page visitor(String address, int width, ColorScheme scheme) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /**
   * What is wrong with a page for those who do not see it as others do (WCAG and best practice).
   */
  List<String> violations(Page page) {
    page.evaluate(axe);
    return ((List<?>) page.evaluate(VIOLATIONS)).stream().map(String::valueOf).toList();
  }

  /** How many pages a page is on paper. */
  static int pages(Page page, String format) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(false));
    Matcher pages = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    int count = 0;
    while (pages.find()) {
      count++;
    }
    return count;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
