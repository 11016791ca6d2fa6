package org.rapporteur.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualSiteTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]{0,500})");

  @TempDir private Path folder;

  @Test
  void everyLinkOfTheManualLeadsSomewhere() throws IOException {
    assertThat(ManualSite.of(HOME).broken()).isEmpty();
  }

  @Test
  void thePagesNameEachOtherAndFetchNothing() throws IOException {
    ManualSite.of(HOME).write(folder);
    List<String> lost = new ArrayList<>();
    int pages = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages++;
        String page = Files.readString(file);
        assertThat(page).as(file.toString()).doesNotContain("<title></title>");
        assertThat(page).doesNotContain("<script", "<link", "<iframe");
        for (Matcher link = LINK.matcher(page); link.find(); ) {
          String to = link.group(1);
          boolean ours = !to.isEmpty() && !to.contains("://");
          boolean there = Files.exists(file.resolveSibling(to));
          if (ours && !there && !Files.isDirectory(HOME.resolve(to))) {
            lost.add(folder.relativize(file) + ": " + to);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(pages).isGreaterThan(10);
    assertThat(folder.resolve("index.html")).content().contains("<table>", "docs/install.html");
  }
}
